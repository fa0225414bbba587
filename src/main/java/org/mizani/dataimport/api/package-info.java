/** Imports over HTTP. */
@NullMarked
package org.mizani.dataimport.api;

import org.jspecify.annotations.NullMarked;
