/** The page that explores financing. */
@NullMarked
package org.mizani.financing.explorer.ui;

import org.jspecify.annotations.NullMarked;
