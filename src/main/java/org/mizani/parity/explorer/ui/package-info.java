/** The page that explores parity. */
@NullMarked
package org.mizani.parity.explorer.ui;

import org.jspecify.annotations.NullMarked;
