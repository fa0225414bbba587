package org.mizani.quality;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.mizani.headcounts.ReportFact;
import org.mizani.metrics.MetricValue;
import org.mizani.operations.Component;
import org.mizani.provenance.ImportId;
import org.mizani.tables.Table.Column;
import org.mizani.tables.Table.ColumnType;
import org.mizani.tables.Table.Row;
import org.mizani.tables.TableCell;
import org.mizani.ui.texts.Texts;

/**
 * Facts about people that one import alone states, in the latest report of each operation: counted by operation and
 * component, or one by one where an operation is chosen.
 */
final class SingleSources {

    private final FactCells cells;
    private final Texts texts;
    private final QualityTexts common;

    SingleSources(FactCells cells, Texts texts) {
        this.cells = cells;
        this.texts = texts;
        this.common = new QualityTexts(texts);
    }

    QualityGroup of(Examined examined) {
        List<ReportFact> facts = examined.latest().facts();
        List<ReportFact> single =
                facts.stream().filter(ReportFact::singleSource).toList();
        boolean one = examined.question().operation() != null;
        return new QualityGroup(
                QualityKind.SINGLE_SOURCE,
                single.size(),
                common.table(
                        QualityKind.SINGLE_SOURCE,
                        one ? cells.columns() : columns(),
                        one ? each(single, examined) : counted(facts)),
                common.searchedLatest(examined.latest()),
                1);
    }

    private List<Row> each(List<ReportFact> single, Examined examined) {
        Map<ImportId, String> files = examined.files(single);
        return single.stream()
                .map(f -> Row.of(cells.cells(f, f.statements().getFirst(), files)))
                .toList();
    }

    private List<Column> columns() {
        return List.of(
                common.column("operation", ColumnType.TEXT),
                common.column("component", ColumnType.TEXT),
                common.column("date", ColumnType.DATE),
                common.column("facts", ColumnType.COUNT),
                common.column("single", ColumnType.COUNT),
                common.column("imports", ColumnType.COUNT));
    }

    private record Part(String operation, Component component) {}

    private List<Row> counted(List<ReportFact> facts) {
        Map<Part, List<ReportFact>> parts = facts.stream()
                .collect(Collectors.groupingBy(
                        f -> new Part(f.operation(), f.type().component()), LinkedHashMap::new, Collectors.toList()));
        List<Row> rows = new ArrayList<>();
        parts.forEach((part, own) -> {
            long single = own.stream().filter(ReportFact::singleSource).count();
            if (single > 0) {
                rows.add(row(part, own, single));
            }
        });
        return rows;
    }

    private Row row(Part part, List<ReportFact> own, long single) {
        long imports = own.stream()
                .flatMap(f -> f.statements().stream())
                .map(ReportFact.Statement::importId)
                .distinct()
                .count();
        return Row.of(List.of(
                new TableCell.Text(
                        part.operation(),
                        "data-quality?operation=" + part.operation() + "&kind=" + QualityKind.SINGLE_SOURCE.code()),
                TableCell.text(texts.get("component." + part.component().code())),
                new TableCell.Day(own.getFirst().date()),
                TableCell.figure(MetricValue.of(own.size()), null),
                TableCell.figure(MetricValue.of(single), null),
                TableCell.figure(MetricValue.of(imports), null)));
    }
}
