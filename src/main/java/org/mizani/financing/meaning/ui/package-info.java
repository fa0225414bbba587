/** What a gap means, on screen. */
@NullMarked
package org.mizani.financing.meaning.ui;

import org.jspecify.annotations.NullMarked;
