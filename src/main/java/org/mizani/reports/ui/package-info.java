/** The page where a reader chooses and downloads reports. */
@NullMarked
package org.mizani.reports.ui;

import org.jspecify.annotations.NullMarked;
