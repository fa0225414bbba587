/** The distance of an operation to its targets on screen. */
@NullMarked
package org.mizani.parity.ui;

import org.jspecify.annotations.NullMarked;
