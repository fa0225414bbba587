/** Pages of imports: upload, review, accept, history, undo. */
@NullMarked
package org.mizani.dataimport.ui;

import org.jspecify.annotations.NullMarked;
