/** The page of one operation, made of tabs that subjects plug in. */
@NullMarked
@NamedInterface("ui")
package org.mizani.operations.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
