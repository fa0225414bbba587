package org.mizani.reports;

import java.math.BigDecimal;
import java.util.List;
import org.apache.commons.codec.digest.DigestUtils;
import org.jspecify.annotations.Nullable;
import org.mizani.charts.ChartFrame;
import org.mizani.metrics.MetricValue;
import org.mizani.reports.Document.Fact;
import org.mizani.reports.Document.Source;
import org.mizani.tables.Table;
import org.mizani.tables.TableCell;

/**
 * SHA-256 over the figures and texts of a document: 64 lower-case hexadecimal digits. As-of moment, cut-off, time of
 * generation, number and format are left out, so unchanged figures have an unchanged hash in every format. Numbers
 * count by value: 0.50 is 0.5.
 */
final class ContentHash {

    private final StringBuilder content = new StringBuilder();

    private ContentHash() {}

    static String of(Document document) {
        ContentHash hash = new ContentHash();
        hash.add("document", document.cover().definition(), document.cover().title());
        hash.add("about", document.cover().subject());
        hash.facts("cover", document.cover().facts());
        hash.facts("method", document.method());
        document.sections().forEach(section -> {
            hash.add("section", section.id(), section.title());
            if (section.mark() != null) {
                hash.add("mark", section.mark());
            }
            section.blocks().forEach(hash::block);
        });
        document.sources().forEach(hash::source);
        return hash.digest();
    }

    private void facts(String kind, List<Fact> facts) {
        facts.forEach(fact -> add(kind, fact.label(), fact.value()));
    }

    private void block(Block block) {
        switch (block) {
            case Block.Paragraph paragraph -> add("paragraph", paragraph.text());
            case Block.Note note -> add("note", note.text());
            case Block.Figures figures -> table(figures.table());
            case Block.Picture picture -> frame(picture.spec().frame());
            case Block.Chart chart -> {
                frame(chart.spec().frame());
                table(chart.twin());
            }
        }
    }

    private void frame(ChartFrame frame) {
        add("chart", frame.title(), frame.subtitle(), frame.source());
    }

    private void table(Table table) {
        add("table", table.caption(), table.note());
        table.columns()
                .forEach(c -> add("column", c.key(), c.heading(), c.type().name()));
        table.rows().forEach(row -> {
            add("row", row.total() ? "total" : "");
            row.cells().forEach(this::cell);
        });
    }

    private void cell(TableCell cell) {
        switch (cell) {
            case TableCell.Text text -> add("text", text.text());
            case TableCell.Day day -> add("day", day.date().toString());
            case TableCell.Status status -> add("status", status.code(), status.word());
            case TableCell.Figure figure -> add("figure", value(figure.value()), figure.mark());
        }
    }

    private static String value(MetricValue value) {
        return switch (value) {
            case MetricValue.Known(BigDecimal number) ->
                number.stripTrailingZeros().toPlainString();
            case MetricValue.NotReported ignored -> "not reported";
            case MetricValue.NotMeaningful(String because) -> "not meaningful: " + because;
        };
    }

    private void source(Source source) {
        add("source", source.name(), source.says(), source.places(), source.sha256());
    }

    /** Each part is preceded by its length, so that no two contents read the same. */
    private void add(@Nullable String... parts) {
        for (String part : parts) {
            if (part == null) {
                content.append("-;");
            } else {
                content.append(part.length()).append(':').append(part).append(';');
            }
        }
        content.append('\n');
    }

    private String digest() {
        return DigestUtils.sha256Hex(content.toString());
    }
}
