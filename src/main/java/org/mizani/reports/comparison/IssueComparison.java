package org.mizani.reports.comparison;

import java.util.List;
import org.mizani.reports.ReportIssue;

/**
 * What is not the same in two issues of a report, both made anew in the language of the second.
 *
 * @param sentences what a reader must know to use it: what was asked otherwise, what the product computes otherwise now
 * @param imports accepted or undone between the two and speaking of what the report names, the newest first; that they
 *     are the cause is not said
 */
public record IssueComparison(
        ReportIssue first,
        ReportIssue second,
        List<String> sentences,
        List<Difference> differences,
        List<ImportBetween> imports) {

    public IssueComparison {
        sentences = List.copyOf(sentences);
        differences = List.copyOf(differences);
        imports = List.copyOf(imports);
    }

    /** Differences of a kind. */
    public long count(Difference.Kind kind) {
        return differences.stream().filter(d -> d.kind() == kind).count();
    }

    /** Rows that one of the two alone has. */
    public long rows(Difference.Kind kind) {
        return differences.stream()
                .filter(d -> d.kind() == kind)
                .map(d -> List.of(d.section(), d.table(), d.row()))
                .distinct()
                .count();
    }
}
