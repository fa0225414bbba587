/** The scenario over HTTP. */
@NullMarked
package org.mizani.financing.scenario.api;

import org.jspecify.annotations.NullMarked;
