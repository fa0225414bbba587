/** The page of the partnerships. */
@NullMarked
package org.mizani.financing.partners.ui;

import org.jspecify.annotations.NullMarked;
