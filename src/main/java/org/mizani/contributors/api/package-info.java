/** Countries over HTTP. */
@NullMarked
package org.mizani.contributors.api;

import org.jspecify.annotations.NullMarked;
