/** The page of the Peace Fund. */
@NullMarked
package org.mizani.financing.fund.ui;

import org.jspecify.annotations.NullMarked;
