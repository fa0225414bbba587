package org.mizani.dataimport.ui;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.mizani.dataimport.Finding;
import org.mizani.dataimport.FindingTexts;
import org.mizani.dataimport.Severity;
import org.mizani.ui.texts.Texts;

/** Findings with the same cause. */
record FindingGroup(Severity severity, String code, List<Finding> findings) {

    /** What blocks first, then the most frequent. */
    static List<FindingGroup> of(List<Finding> findings) {
        Map<String, List<Finding>> byCause = new LinkedHashMap<>();
        findings.forEach(f -> byCause.computeIfAbsent(f.severity() + " " + f.code(), k -> new ArrayList<>())
                .add(f));
        return byCause.values().stream()
                .map(same -> new FindingGroup(
                        same.getFirst().severity(), same.getFirst().code(), same))
                .sorted(Comparator.comparing(FindingGroup::severity)
                        .thenComparingInt(g -> -g.findings().size()))
                .toList();
    }

    /** The cause in a few words; the sentence of one finding where it has no name of its own. */
    String title(Texts texts) {
        String key = "finding." + code + ".title";
        return texts.has(key) ? texts.get(key) : FindingTexts.in(texts.locale()).sentence(findings.getFirst());
    }

    /** Findings that are about the same text, in the order of the file. */
    List<List<Finding>> byValue() {
        Map<String, List<Finding>> same = new LinkedHashMap<>();
        for (Finding finding : findings) {
            String about = finding.cell() == null || finding.value() == null
                    ? finding.toString()
                    : finding.value() + "\u0000" + finding.arguments();
            same.computeIfAbsent(Objects.requireNonNull(about), k -> new ArrayList<>())
                    .add(finding);
        }
        return List.copyOf(same.values());
    }
}
