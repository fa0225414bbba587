/** How far the money of an operation can be counted on: how much of what was promised came, how soon, and from how many. */
@NullMarked
package org.mizani.financing.predictability;

import org.jspecify.annotations.NullMarked;
