package org.mizani.headcounts;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.mizani.dataimport.ImportEffects.Effect;

/** Where people are shown. */
final class HeadcountEffects {

    private static final List<String> TABS = List.of("parity", "strength", "contributors", "reports");

    private HeadcountEffects() {}

    static List<Effect> of(Collection<String> operations) {
        List<Effect> effects = new ArrayList<>();
        if (!operations.isEmpty()) {
            effects.add(new Effect(null, "overview.shares", ""));
        }
        for (String operation : operations) {
            TABS.forEach(tab -> effects.add(new Effect(operation, "operation.tab." + tab, link(operation, tab))));
        }
        return effects;
    }

    static String link(String operation, String tab) {
        return "operations/" + operation + "?tab=" + tab;
    }
}
