/** Data quality over HTTP. */
@NullMarked
package org.mizani.quality.api;

import org.jspecify.annotations.NullMarked;
