/** Many reports at once: made in the background, one batch after the other, into one zip. */
@NullMarked
package org.mizani.reports.batch;

import org.jspecify.annotations.NullMarked;
