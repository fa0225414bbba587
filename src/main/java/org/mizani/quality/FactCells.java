package org.mizani.quality;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mizani.headcounts.HeadcountMeasure;
import org.mizani.headcounts.ReportFact;
import org.mizani.metrics.MetricValue;
import org.mizani.provenance.ImportId;
import org.mizani.tables.Table.Column;
import org.mizani.tables.Table.ColumnType;
import org.mizani.tables.TableCell;
import org.mizani.ui.texts.Texts;

/** The columns of a table whose rows are claims about people. */
final class FactCells {

    private final Map<String, String> countries;
    private final Texts texts;

    FactCells(Map<String, String> countries, Texts texts) {
        this.countries = countries;
        this.texts = texts;
    }

    List<Column> columns() {
        QualityTexts common = new QualityTexts(texts);
        return List.of(
                common.column("operation", ColumnType.TEXT),
                common.column("date", ColumnType.DATE),
                common.column("type", ColumnType.TEXT),
                common.column("contributor", ColumnType.TEXT),
                common.column("women", ColumnType.COUNT),
                common.column("men", ColumnType.COUNT),
                common.column("not_reported", ColumnType.COUNT),
                common.column("file", ColumnType.TEXT),
                common.column("source", ColumnType.TEXT));
    }

    List<TableCell> cells(ReportFact fact, ReportFact.Statement statement, Map<ImportId, String> files) {
        ImportId id = statement.importId();
        return List.of(
                QualityTexts.operation(fact.operation(), "strength"),
                new TableCell.Day(fact.date()),
                TableCell.text(texts.get("personnel-type." + fact.type().code())),
                TableCell.text(
                        fact.brokenDown()
                                ? countries.getOrDefault(fact.contributor(), fact.contributor())
                                : texts.get("headcounts.not-broken-down")),
                figure(statement.women(), statement, HeadcountMeasure.WOMEN),
                figure(statement.men(), statement, HeadcountMeasure.MEN),
                figure(statement.notReported(), statement, HeadcountMeasure.NOT_REPORTED),
                new TableCell.Text(files.getOrDefault(id, id.toString()), "imports/" + id),
                TableCell.text(source(statement.source())));
    }

    private String source(@Nullable String source) {
        return source == null ? texts.get("value.not-reported") : source;
    }

    private static TableCell figure(MetricValue value, ReportFact.Statement statement, HeadcountMeasure measure) {
        return TableCell.figure(value, value.known().isEmpty() ? null : statement.figure(measure));
    }
}
