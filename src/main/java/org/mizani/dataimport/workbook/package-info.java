/** Files to rows of raw cells; the only importer code that knows file formats. */
@NullMarked
package org.mizani.dataimport.workbook;

import org.jspecify.annotations.NullMarked;
