/** Arrears over HTTP. */
@NullMarked
package org.mizani.financing.arrears.api;

import org.jspecify.annotations.NullMarked;
