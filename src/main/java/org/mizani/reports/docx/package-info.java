/** Writes a document for Word: tables and charts that can be edited. */
@NullMarked
package org.mizani.reports.docx;

import org.jspecify.annotations.NullMarked;
