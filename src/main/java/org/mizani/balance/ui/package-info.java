/** The page that joins the two sides. */
@NullMarked
package org.mizani.balance.ui;

import org.jspecify.annotations.NullMarked;
