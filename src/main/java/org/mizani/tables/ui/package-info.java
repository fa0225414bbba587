/** Tables on screen. */
@NullMarked
@NamedInterface("ui")
package org.mizani.tables.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
