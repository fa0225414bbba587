/** The page of arrears. */
@NullMarked
package org.mizani.financing.arrears.ui;

import org.jspecify.annotations.NullMarked;
