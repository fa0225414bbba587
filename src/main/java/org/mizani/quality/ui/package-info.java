/** The page of a data steward. */
@NullMarked
package org.mizani.quality.ui;

import org.jspecify.annotations.NullMarked;
