/** Mizani: the application class alone; everything else lives in the modules below. */
@NullMarked
package org.mizani;

import org.jspecify.annotations.NullMarked;
