/** Countries on screen: the ranking, one country, and who meets the targets. */
@NullMarked
package org.mizani.contributors.ui;

import org.jspecify.annotations.NullMarked;
