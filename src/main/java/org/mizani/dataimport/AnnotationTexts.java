package org.mizani.dataimport;

import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mizani.dataimport.workbook.CellNote;
import org.mizani.dataimport.workbook.CellReadings.Corrected;
import org.mizani.dataimport.workbook.FindingsTable;
import org.mizani.ui.texts.Texts;

/** The sentences of an annotated copy, in one language. */
final class AnnotationTexts {

    /** Programs become slow with more comments than these, and nobody reads them. */
    private static final int MOST = 10_000;

    private final Import of;
    private final Texts texts;
    private final FindingTexts sentences;
    private final QuestionTexts questions;

    AnnotationTexts(Import of, Locale locale) {
        this.of = of;
        this.texts = Texts.in(locale);
        this.sentences = FindingTexts.in(locale);
        this.questions = QuestionTexts.in(locale);
    }

    /** Comments: the first findings and questions, and what stood in corrected cells. */
    List<CellNote> notes(List<Finding> findings, List<Corrected> corrected) {
        List<CellNote> notes = new ArrayList<>();
        for (FindingsTable.Row row : rows(findings)) {
            if (row.sheet() != null) {
                String wayOut = row.wayOut() == null ? "" : "\n" + row.wayOut();
                notes.add(new CellNote(
                        row.sheet(),
                        row.cell(),
                        row.severity(),
                        texts.labelled(row.severityWord(), row.what()) + wayOut));
            }
        }
        for (Corrected cell : corrected) {
            notes.add(new CellNote(cell.sheet(), cell.cell(), Severity.INFORMS, sentence(cell)));
        }
        return notes;
    }

    FindingsTable table(List<Finding> findings) {
        List<String> introduction = new ArrayList<>();
        introduction.add(texts.get(
                "annotated.title",
                of.upload().fileName(),
                of.id().toString(),
                DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                        .withLocale(texts.locale())
                        .format(of.createdAt().atZone(ZoneOffset.UTC))));
        introduction.add(texts.get("annotated.how"));
        int left = findings.size() + (int) openQuestions(findings).count() - MOST;
        if (left > 0) {
            introduction.add(texts.get("annotated.more", left));
        }
        return new FindingsTable(
                texts.get("annotated.sheet"),
                introduction,
                Stream.of("severity", "sheet", "cell", "value", "what", "way-out")
                        .map(column -> texts.get("annotated.column." + column))
                        .toList(),
                rows(findings));
    }

    private List<FindingsTable.Row> rows(List<Finding> findings) {
        return Stream.concat(
                        openQuestions(findings).map(this::row),
                        findings.stream().map(this::row))
                .limit(MOST)
                .toList();
    }

    /** Questions that block and that no finding at the same cell tells of already. */
    private Stream<Question> openQuestions(List<Finding> findings) {
        return of.questions().stream()
                .filter(q -> q.required() && of.answers().to(q.id()).isEmpty())
                .filter(q -> q.cell() == null
                        || findings.stream()
                                .noneMatch(f -> f.severity() == Severity.BLOCKS
                                        && q.sheet().equals(f.sheet())
                                        && q.cell().equals(f.cell())));
    }

    private FindingsTable.Row row(Finding finding) {
        return new FindingsTable.Row(
                finding.severity(),
                word(finding.severity()),
                finding.sheet(),
                finding.cell(),
                finding.value(),
                sentences.sentence(finding),
                sentences.suggestion(finding));
    }

    private FindingsTable.Row row(Question question) {
        String options = question.options().stream().map(questions::option).collect(Collectors.joining(" | "));
        return new FindingsTable.Row(
                Severity.BLOCKS,
                word(Severity.BLOCKS),
                question.sheet(),
                question.cell(),
                null,
                questions.sentence(question),
                options.isEmpty() ? texts.get("annotated.answer") : texts.get("annotated.answer-one-of", options));
    }

    private String sentence(Corrected cell) {
        if (cell.leftOut()) {
            return texts.get("annotated.left-out");
        }
        return cell.before().isEmpty()
                ? texts.get("annotated.corrected-blank")
                : texts.get("annotated.corrected", cell.before());
    }

    private String word(Severity severity) {
        return texts.get("annotated.severity." + severity.code());
    }
}
