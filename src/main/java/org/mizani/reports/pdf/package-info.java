/** Writes a report as PDF that is PDF/A-2a and PDF/UA-1 at once. */
@NullMarked
package org.mizani.reports.pdf;

import org.jspecify.annotations.NullMarked;
