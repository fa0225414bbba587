/** The source of a figure over HTTP. */
@NullMarked
package org.mizani.provenance.api;

import org.jspecify.annotations.NullMarked;
