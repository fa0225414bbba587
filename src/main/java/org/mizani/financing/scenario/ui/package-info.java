/** The page of the scenario. */
@NullMarked
package org.mizani.financing.scenario.ui;

import org.jspecify.annotations.NullMarked;
