/** The page that shows where a figure comes from. */
@NullMarked
package org.mizani.provenance.ui;

import org.jspecify.annotations.NullMarked;
