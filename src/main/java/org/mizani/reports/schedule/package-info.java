/** Reports that are made by themselves each month or quarter, and put into a folder or sent by mail. */
@NullMarked
package org.mizani.reports.schedule;

import org.jspecify.annotations.NullMarked;
