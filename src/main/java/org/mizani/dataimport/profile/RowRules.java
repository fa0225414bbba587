package org.mizani.dataimport.profile;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.mizani.dataimport.Finding;
import org.mizani.dataimport.Findings;
import org.mizani.dataimport.Severity;

/** Applies the rules of a profile to the texts of a row. What a rule does is told the first time that it does it. */
final class RowRules {

    private final List<Rule> rules;
    private final String sheet;
    private final Findings findings;
    private final Set<List<String>> told = new HashSet<>();

    RowRules(Layout layout, Findings findings) {
        this.rules = layout.profile().rules();
        this.sheet = layout.sheet().name();
        this.findings = findings;
    }

    /**
     * A text that is read in place of a cell.
     *
     * @param address the cell for whose sake it is
     */
    record Replaced(String text, String address) {}

    /**
     * Field to what is read in place of its cell.
     *
     * @param texts field to the text of its cell
     * @param addresses field to the address of its cell
     */
    Map<String, Replaced> apply(Map<String, String> texts, Map<String, String> addresses) {
        Map<String, Replaced> replaced = new HashMap<>();
        for (Rule rule : rules) {
            if (applies(rule, texts)) {
                rule.take().forEach((field, from) -> {
                    String taken = texts.getOrDefault(from, "");
                    if (!taken.isBlank()) {
                        replaced.put(field, new Replaced(taken, addresses.getOrDefault(from, "")));
                    }
                });
                String address = addresses.getOrDefault(because(rule), "");
                rule.set().forEach((field, text) -> replaced.put(field, new Replaced(text, address)));
                tell(rule, texts, address);
            }
        }
        return replaced;
    }

    private static boolean applies(Rule rule, Map<String, String> texts) {
        return rule.when().entrySet().stream().allMatch(e -> holds(texts.getOrDefault(e.getKey(), ""), e.getValue()));
    }

    private static boolean holds(String text, String words) {
        return (" " + Folded.of(text) + " ").contains(" " + Folded.of(words) + " ");
    }

    private static String because(Rule rule) {
        return rule.when().keySet().iterator().next();
    }

    private void tell(Rule rule, Map<String, String> texts, String address) {
        String code = rule.says();
        if (code == null) {
            return;
        }
        String field = rule.set().keySet().iterator().next();
        String text = texts.getOrDefault(because(rule), "");
        String before = texts.getOrDefault(field, "");
        String after = rule.set().getOrDefault(field, "");
        if (told.add(List.of(code, text, before, after))) {
            findings.add(new Finding(Severity.INFORMS, code, sheet, address, text, List.of(after, before)));
        }
    }
}
