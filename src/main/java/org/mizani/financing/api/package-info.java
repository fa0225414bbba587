/** The HTTP interface of financing. */
@NullMarked
@NamedInterface("api")
package org.mizani.financing.api;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
