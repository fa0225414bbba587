/** The money of an operation on screen. */
@NullMarked
package org.mizani.financing.ui;

import org.jspecify.annotations.NullMarked;
