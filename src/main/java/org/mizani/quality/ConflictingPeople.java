package org.mizani.quality;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.mizani.headcounts.ReportFact;
import org.mizani.headcounts.ReportFactQueries;
import org.mizani.headcounts.Reporting;
import org.mizani.metrics.MetricValue;
import org.mizani.provenance.ImportId;
import org.mizani.provenance.Preference;
import org.mizani.tables.Table.Column;
import org.mizani.tables.Table.ColumnType;
import org.mizani.tables.Table.Row;
import org.mizani.tables.TableCell;
import org.mizani.ui.texts.Formats;
import org.mizani.ui.texts.Texts;

/**
 * Facts about people on which open claims disagree: in the latest report of each operation, or in all reports of one,
 * page by page.
 */
final class ConflictingPeople {

    private final FactCells cells;
    private final Texts texts;
    private final QualityTexts common;

    ConflictingPeople(FactCells cells, Texts texts) {
        this.cells = cells;
        this.texts = texts;
        this.common = new QualityTexts(texts);
    }

    QualityGroup of(Examined examined) {
        String operation = examined.question().operation();
        Reporting reporting = operation == null ? null : examined.reporting().get(operation);
        if (operation == null || reporting == null) {
            ReportFactQueries.Answer latest = examined.latest();
            return group(
                    examined, latest, common.searchedLatest(latest) + " " + texts.get("quality.searched.choose"), 1);
        }
        List<LocalDate> newestFirst = reporting.dates().reversed();
        int pages = Math.ceilDiv(newestFirst.size(), Examined.REPORTS_A_PAGE);
        return group(
                examined,
                examined.page(operation, newestFirst),
                pages == 1 ? texts.get("quality.searched.all", operation) : page(examined, newestFirst, pages),
                pages);
    }

    private String page(Examined examined, List<LocalDate> newestFirst, int pages) {
        Formats formats = Formats.in(texts.locale());
        int from = Math.min(newestFirst.size() - 1, examined.question().page() * Examined.REPORTS_A_PAGE);
        int to = Math.min(newestFirst.size(), from + Examined.REPORTS_A_PAGE) - 1;
        return texts.get(
                "quality.searched.page",
                formats.shortDate(newestFirst.get(to)),
                formats.shortDate(newestFirst.get(from)),
                Math.min(examined.question().page() + 1, pages),
                pages);
    }

    private QualityGroup group(Examined examined, ReportFactQueries.Answer answer, String searched, int pages) {
        List<ReportFact> disputed =
                answer.facts().stream().filter(ReportFact::disputed).toList();
        Map<ImportId, String> files = examined.files(disputed);
        List<Column> columns = new ArrayList<>(cells.columns());
        columns.add(common.column("total", ColumnType.COUNT));
        columns.add(common.column("range", ColumnType.TEXT));
        columns.add(common.column("counts", ColumnType.TEXT));
        List<Row> rows = new ArrayList<>();
        for (ReportFact fact : disputed) {
            for (ReportFact.Statement statement : fact.statements()) {
                List<TableCell> row = new ArrayList<>(cells.cells(fact, statement, files));
                row.add(TableCell.figure(statement.total(), null));
                row.add(TableCell.text(range(fact)));
                row.add(TableCell.text(statement.equals(fact.statements().getFirst()) ? why(statement) : ""));
                rows.add(Row.of(row));
            }
        }
        return new QualityGroup(
                QualityKind.CONFLICTING_PEOPLE,
                disputed.size(),
                common.table(QualityKind.CONFLICTING_PEOPLE, columns, rows),
                searched,
                pages);
    }

    private String range(ReportFact fact) {
        Formats formats = Formats.in(texts.locale());
        return fact.least()
                .flatMap(least -> fact.most()
                        .map(most -> texts.get(
                                "quality.range",
                                formats.count(MetricValue.of(least)),
                                formats.count(MetricValue.of(most)))))
                .orElse("");
    }

    private String why(ReportFact.Statement statement) {
        Preference preference = statement.preference();
        return preference == null
                ? texts.get("quality.counts")
                : texts.get("quality.preferred", preference.by(), preference.reason());
    }
}
