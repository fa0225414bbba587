/** Imports of files that somebody puts into a folder. */
@NullMarked
package org.mizani.dataimport.watch;

import org.jspecify.annotations.NullMarked;
