/** Financing across operations over HTTP. */
@NullMarked
package org.mizani.financing.explorer.api;

import org.jspecify.annotations.NullMarked;
