/** Reports by HTTP. */
@NullMarked
package org.mizani.reports.api;

import org.jspecify.annotations.NullMarked;
