/** How the share of women differs between operations, components and contributors, how it changed, and why. */
@NullMarked
package org.mizani.parity.explorer;

import org.jspecify.annotations.NullMarked;
