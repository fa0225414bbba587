package org.mizani.dataimport.api;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mizani.dataimport.ChangeCounts;
import org.mizani.dataimport.Finding;
import org.mizani.dataimport.FindingTexts;
import org.mizani.dataimport.Import;
import org.mizani.dataimport.Question;
import org.mizani.dataimport.QuestionTexts;
import org.mizani.dataimport.ReadColumn;
import org.mizani.dataimport.ReadSheet;
import org.mizani.dataimport.Upload;

/** An import as the HTTP interface shows it. */
record ImportAnswer(
        long id,
        String status,
        File file,
        @Nullable String profile,
        List<Sheet> sheets,
        int rows,
        ChangeCounts changes,
        List<FindingAnswer> findings,
        List<QuestionAnswer> questions,
        Map<String, String> answers,
        String createdBy,
        Instant createdAt,
        @Nullable String acceptedBy,
        @Nullable Instant acceptedAt,
        @Nullable String reason,
        @Nullable String undoneBy,
        @Nullable Instant undoneAt,
        @Nullable String undoReason,
        @Nullable Long predecessor) {

    record File(String name, String sha256, long bytes) {
        static File of(Upload upload) {
            return new File(upload.fileName(), upload.sha256(), upload.bytes());
        }
    }

    record Sheet(String name, boolean hidden, @Nullable Integer headerRow, int rows, List<ReadColumn> columns) {
        static Sheet of(ReadSheet sheet) {
            return new Sheet(sheet.name(), sheet.hidden(), sheet.headerRow(), sheet.rows(), sheet.columns());
        }
    }

    record FindingAnswer(
            String severity,
            String code,
            @Nullable String sheet,
            @Nullable String cell,
            @Nullable String value,
            String message,
            @Nullable String suggestion) {

        static FindingAnswer of(Finding f, FindingTexts texts) {
            return new FindingAnswer(
                    f.severity().code(),
                    f.code(),
                    f.sheet(),
                    f.cell(),
                    f.value(),
                    texts.message(f),
                    texts.suggestion(f));
        }
    }

    /** Something that a person must say, or may correct when it is not required. */
    record QuestionAnswer(
            String id,
            String sheet,
            @Nullable String cell,
            String message,
            List<OptionAnswer> options,
            boolean required,
            boolean free) {

        record OptionAnswer(String answer, String text) {}

        static QuestionAnswer of(Question q, QuestionTexts texts) {
            return new QuestionAnswer(
                    q.id(),
                    q.sheet(),
                    q.cell(),
                    texts.sentence(q),
                    q.options().stream()
                            .map(o -> new OptionAnswer(o.answer(), texts.option(o)))
                            .toList(),
                    q.required(),
                    q.free());
        }
    }

    static ImportAnswer of(Import i, List<Finding> findings, Locale locale) {
        FindingTexts texts = FindingTexts.in(locale);
        return new ImportAnswer(
                i.id().value(),
                i.status().code(),
                File.of(i.upload()),
                i.profile(),
                i.sheets().stream().map(Sheet::of).toList(),
                i.rows(),
                i.changes(),
                findings.stream().map(f -> FindingAnswer.of(f, texts)).toList(),
                i.questions().stream()
                        .map(q -> QuestionAnswer.of(q, QuestionTexts.in(locale)))
                        .toList(),
                i.answers().given(),
                i.createdBy(),
                i.createdAt(),
                i.acceptedBy(),
                i.acceptedAt(),
                i.reason(),
                i.undoneBy(),
                i.undoneAt(),
                i.undoReason(),
                i.predecessor() == null ? null : i.predecessor().value());
    }
}
