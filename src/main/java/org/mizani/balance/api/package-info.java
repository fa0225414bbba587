/** The two sides over HTTP. */
@NullMarked
package org.mizani.balance.api;

import org.jspecify.annotations.NullMarked;
