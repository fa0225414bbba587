/** Trends of shares and their uncertainty; the only place of parity where figures are floating. */
@NullMarked
package org.mizani.parity.trend;

import org.jspecify.annotations.NullMarked;
