/** The partnerships over HTTP. */
@NullMarked
package org.mizani.financing.partners.api;

import org.jspecify.annotations.NullMarked;
