/** The strength of an operation on screen. */
@NullMarked
package org.mizani.headcounts.ui;

import org.jspecify.annotations.NullMarked;
