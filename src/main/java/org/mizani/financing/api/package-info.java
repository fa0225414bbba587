/** The HTTP interface of financing. */
@NullMarked
package org.mizani.financing.api;

import org.jspecify.annotations.NullMarked;
