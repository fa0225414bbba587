/** The predictability of money on screen. */
@NullMarked
package org.mizani.financing.predictability.ui;

import org.jspecify.annotations.NullMarked;
