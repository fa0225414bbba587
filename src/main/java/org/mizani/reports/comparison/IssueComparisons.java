package org.mizani.reports.comparison;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mizani.dataimport.Import;
import org.mizani.dataimport.ImportQueries;
import org.mizani.operations.OperationChanges;
import org.mizani.provenance.Figures;
import org.mizani.provenance.ImportId;
import org.mizani.reports.Document;
import org.mizani.reports.IssueQueries;
import org.mizani.reports.IssuedDocuments;
import org.mizani.reports.ReportIssue;
import org.mizani.ui.texts.RefusedException;
import org.mizani.ui.texts.Texts;
import org.springframework.stereotype.Service;

/** Says what is not the same in two issues of a report. */
@Service
public class IssueComparisons {

    private final IssueQueries queries;
    private final IssuedDocuments documents;
    private final ImportQueries imports;
    private final List<OperationChanges> subjects;
    private final Figures figures;

    IssueComparisons(
            IssueQueries queries,
            IssuedDocuments documents,
            ImportQueries imports,
            List<OperationChanges> subjects,
            Figures figures) {
        this.queries = queries;
        this.documents = documents;
        this.imports = imports;
        this.subjects = subjects;
        this.figures = figures;
    }

    /**
     * Makes both anew, each as of its own moment of knowledge.
     *
     * @param locale language of the sentences; the reports are in that of the second
     * @throws RefusedException when there is no such issue, or they are not issues of one report
     */
    public IssueComparison compare(String firstNumber, String secondNumber, Locale locale) {
        ReportIssue first = known("number", firstNumber);
        ReportIssue second = known("with", secondNumber);
        if (!first.definition().equals(second.definition())) {
            throw new RefusedException(
                    "with",
                    "issues.compare.refused.definitions",
                    first.number(),
                    first.title(),
                    second.number(),
                    second.title());
        }
        Locale language = second.parameters().locale();
        Document before = documents.of(first, language);
        Document after = documents.of(second, language);
        List<String> sentences = new ArrayList<>();
        Texts texts = Texts.in(locale);
        AskedOtherwise.sentence(first, second, documents.dated(second), texts).ifPresent(sentences::add);
        Map<ReportIssue, Document> made = new LinkedHashMap<>();
        made.put(first, before);
        made.put(second, after);
        made.forEach((issue, document) -> {
            if (!madeAgain(issue, document).contentHash().equals(issue.contentHash())) {
                sentences.add(texts.get("issues.compare.computed-otherwise", issue.number()));
            }
        });
        List<Difference> differences = DocumentDifferences.of(before, after);
        List<Import> between = between(first, second);
        differences =
                ImportTrail.follow(differences, between.stream().map(Import::id).toList(), figures);
        return new IssueComparison(
                first, second, sentences, differences, concerning(first, second, between, differences));
    }

    /** The report in the language that it was issued in. */
    private Document madeAgain(ReportIssue issue, Document document) {
        Locale own = issue.parameters().locale();
        return own.equals(document.cover().locale()) ? document : documents.of(issue, own);
    }

    private ReportIssue known(String field, String number) {
        return queries.byNumber(number)
                .orElseThrow(() -> new RefusedException(field, "issues.refused.unknown", number));
    }

    private List<Import> between(ReportIssue first, ReportIssue second) {
        return imports.between(earlier(first, second), later(first, second));
    }

    private static Instant earlier(ReportIssue first, ReportIssue second) {
        Instant one = first.parameters().knownAt();
        Instant other = second.parameters().knownAt();
        return one.isBefore(other) ? one : other;
    }

    private static Instant later(ReportIssue first, ReportIssue second) {
        Instant one = first.parameters().knownAt();
        Instant other = second.parameters().knownAt();
        return one.isBefore(other) ? other : one;
    }

    /** Those that figures rest on, and those that speak of an operation of the two; all when one is of all operations. */
    private List<ImportBetween> concerning(
            ReportIssue first, ReportIssue second, List<Import> between, List<Difference> differences) {
        Set<ImportId> speaking = new HashSet<>();
        String one = first.parameters().operation();
        String other = second.parameters().operation();
        if (one == null || other == null) {
            between.forEach(told -> speaking.add(told.id()));
        } else if (!between.isEmpty()) {
            Stream.of(one, other)
                    .distinct()
                    .forEach(operation -> subjects.forEach(subject ->
                            speaking.addAll(subject.changes(operation).keySet())));
        }
        Instant earlier = earlier(first, second);
        Instant later = later(first, second);
        return between.stream()
                .map(told -> new ImportBetween(
                        told,
                        within(told.acceptedAt(), earlier, later),
                        within(told.undoneAt(), earlier, later),
                        differences.stream()
                                .filter(difference -> difference.imports().contains(told.id()))
                                .count()))
                .filter(told ->
                        told.differences() > 0 || speaking.contains(told.told().id()))
                .toList();
    }

    private static @Nullable Instant within(@Nullable Instant moment, Instant after, Instant until) {
        return moment != null && moment.isAfter(after) && !moment.isAfter(until) ? moment : null;
    }
}
