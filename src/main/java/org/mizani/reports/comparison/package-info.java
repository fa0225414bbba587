/** What changed between two issues of a report. */
@NullMarked
package org.mizani.reports.comparison;

import org.jspecify.annotations.NullMarked;
