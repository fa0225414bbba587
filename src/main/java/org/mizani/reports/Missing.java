package org.mizani.reports;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.mizani.metrics.MetricValue;
import org.mizani.tables.Table;
import org.mizani.tables.TableCell;
import org.mizani.ui.texts.Formats;
import org.mizani.ui.texts.Texts;

/**
 * What a report leaves open, told before it is handed in.
 *
 * @param section id of the section, {@code sources} for the list of sources
 * @param title of the section
 * @param says a sentence in the language of the report
 */
public record Missing(String section, String title, String says) {

    /** In the order of the document; empty when nothing is missing and nothing is marked. */
    public static List<Missing> of(Document document) {
        Texts texts = Texts.in(document.cover().locale());
        List<Missing> found = new ArrayList<>();
        for (Document.Section section : document.sections()) {
            section.blocks().stream()
                    .flatMap(block -> says(block, texts))
                    .distinct()
                    .forEach(words -> found.add(new Missing(section.id(), section.title(), words)));
        }
        if (document.sources().isEmpty()) {
            found.add(new Missing(
                    ReportDefinition.SOURCES, texts.get("reports.sources"), texts.get("reports.no-sources")));
        }
        return found;
    }

    private static Stream<String> says(Block block, Texts texts) {
        return switch (block) {
            case Block.Note note -> Stream.of(note.text());
            case Block.Figures figures -> of(figures.table(), texts);
            case Block.Chart chart -> of(chart.twin(), texts);
            case Block.Paragraph ignored -> Stream.empty();
            case Block.Picture ignored -> Stream.empty();
        };
    }

    private static Stream<String> of(Table table, Texts texts) {
        String absent = IntStream.range(0, table.columns().size())
                .mapToObj(column -> absent(table, column, texts))
                .flatMap(List::stream)
                .reduce("", (one, other) -> and(one, other, texts));
        String marked = marks(table).entrySet().stream()
                .map(mark -> texts.get("reports.missing.marked", mark.getKey(), mark.getValue()))
                .reduce("", (one, other) -> and(one, other, texts));
        return Stream.of(absent, marked)
                .filter(words -> !words.isEmpty())
                .map(words -> texts.get("reports.missing.table", table.caption(), words));
    }

    private static String and(String one, String other, Texts texts) {
        return one.isEmpty() ? other : texts.get("reports.missing.and", one, other);
    }

    /** Why figures of a column are missing, each reason with its number. */
    private static List<String> absent(Table table, int column, Texts texts) {
        Formats formats = Formats.in(texts.locale());
        List<MetricValue> values = table.rows().stream()
                .map(row -> row.cells().get(column))
                .filter(TableCell.Figure.class::isInstance)
                .map(cell -> ((TableCell.Figure) cell).value())
                .toList();
        Map<String, Integer> reasons = new LinkedHashMap<>();
        values.stream()
                .filter(value -> value.known().isEmpty())
                .forEach(value -> reasons.merge(formats.absent(value), 1, Integer::sum));
        String heading = table.columns().get(column).heading();
        return reasons.entrySet().stream()
                .map(reason ->
                        texts.get("reports.missing.column", heading, reason.getKey(), reason.getValue(), values.size()))
                .toList();
    }

    private static Map<String, Integer> marks(Table table) {
        Map<String, Integer> marks = new LinkedHashMap<>();
        table.rows().stream()
                .flatMap(row -> row.cells().stream())
                .filter(TableCell.Figure.class::isInstance)
                .map(cell -> ((TableCell.Figure) cell).mark())
                .forEach(mark -> {
                    if (mark != null) {
                        marks.merge(mark, 1, Integer::sum);
                    }
                });
        return marks;
    }
}
