/** The HTTP interface of the predictability of money. */
@NullMarked
package org.mizani.financing.predictability.api;

import org.jspecify.annotations.NullMarked;
