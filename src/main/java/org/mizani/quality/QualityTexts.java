package org.mizani.quality;

import java.util.List;
import org.mizani.headcounts.ReportFactQueries;
import org.mizani.headcounts.ReportKey;
import org.mizani.operations.Operation;
import org.mizani.tables.Table;
import org.mizani.tables.Table.Column;
import org.mizani.tables.Table.ColumnType;
import org.mizani.tables.Table.Row;
import org.mizani.tables.TableCell;
import org.mizani.ui.texts.Texts;

/** What the tables of all kinds have in common. */
record QualityTexts(Texts texts) {

    Column column(String key, ColumnType type) {
        return new Column(key, texts.get("quality.column." + key.replace('_', '-')), type);
    }

    Table table(QualityKind kind, List<Column> columns, List<Row> rows) {
        return new Table(
                texts.get("quality.kind." + kind.code()),
                columns,
                rows,
                rows.isEmpty() ? texts.get("quality.nothing") : null);
    }

    /** @param tab of the page of the operation */
    static TableCell operation(String code, String tab) {
        return new TableCell.Text(code, "operations/" + code + "?tab=" + tab);
    }

    TableCell running(Operation operation, Examined examined) {
        return TableCell.text(
                texts.get(operation.runsOn(examined.question().today()) ? "quality.running" : "quality.ended"));
    }

    /** Where facts were looked for: in latest reports, and which of them were left out. */
    String searchedLatest(ReportFactQueries.Answer answer) {
        String latest = texts.get("quality.searched.latest");
        return answer.unread().isEmpty()
                ? latest
                : latest + " "
                        + texts.get(
                                "quality.searched.unread",
                                answer.claims(),
                                String.join(
                                        ", ",
                                        answer.unread().stream()
                                                .map(ReportKey::operation)
                                                .toList()));
    }
}
