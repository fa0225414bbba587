/** Headcounts over HTTP. */
@NullMarked
package org.mizani.headcounts.api;

import org.jspecify.annotations.NullMarked;
