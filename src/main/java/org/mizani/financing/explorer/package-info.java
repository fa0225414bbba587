/** The money of operations side by side: what is needed, promised, received and missing, and by whom. */
@NullMarked
package org.mizani.financing.explorer;

import org.jspecify.annotations.NullMarked;
