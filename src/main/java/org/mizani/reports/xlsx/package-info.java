/** Writes a report as a workbook with live formulas. */
@NullMarked
package org.mizani.reports.xlsx;

import org.jspecify.annotations.NullMarked;
