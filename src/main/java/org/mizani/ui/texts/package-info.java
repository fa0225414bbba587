/** Translated texts and localised formats for screens, messages and reports; plain Java. */
@NullMarked
@NamedInterface("texts")
package org.mizani.ui.texts;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
