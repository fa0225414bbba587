/** Operations and their ceilings over HTTP. */
@NullMarked
package org.mizani.operations.api;

import org.jspecify.annotations.NullMarked;
