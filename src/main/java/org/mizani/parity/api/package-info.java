/** Parity over HTTP. */
@NullMarked
package org.mizani.parity.api;

import org.jspecify.annotations.NullMarked;
