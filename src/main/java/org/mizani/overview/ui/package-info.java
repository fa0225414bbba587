/** The first page. */
@NullMarked
package org.mizani.overview.ui;

import org.jspecify.annotations.NullMarked;
