package org.mizani.parity.api;

import java.util.Set;
import org.mizani.web.Refusals;

/** How the register of targets refuses over HTTP. */
final class TargetRefusals {

    static final Refusals ALL = new Refusals(
            Set.of("targets.refused.framework", "problem.no-such-operation"),
            Set.of(
                    "targets.refused.unchanged",
                    "targets.refused.too-late",
                    "targets.refused.no-rule",
                    "targets.refused.nothing-to-undo"));

    private TargetRefusals() {}
}
