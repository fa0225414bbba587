/** Stipends over HTTP. */
@NullMarked
package org.mizani.stipends.api;

import org.jspecify.annotations.NullMarked;
