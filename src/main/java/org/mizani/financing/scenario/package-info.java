/** What UN assessed contributions under Security Council resolution 2719 (2023) would leave to find: a scenario, never income. */
@NullMarked
@NamedInterface("scenario")
package org.mizani.financing.scenario;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
