/** What Excel and Word files have in common: charts that the office program draws itself. */
@NullMarked
package org.mizani.reports.ooxml;

import org.jspecify.annotations.NullMarked;
