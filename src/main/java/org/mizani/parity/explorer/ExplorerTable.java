package org.mizani.parity.explorer;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mizani.headcounts.HeadcountMeasure;
import org.mizani.headcounts.People;
import org.mizani.metrics.MetricValue;
import org.mizani.parity.ParityMeasure;
import org.mizani.parity.PeopleCells;
import org.mizani.parity.Target;
import org.mizani.provenance.FigureId;
import org.mizani.tables.Table;
import org.mizani.tables.Table.Column;
import org.mizani.tables.Table.ColumnType;
import org.mizani.tables.Table.Row;
import org.mizani.tables.TableCell;
import org.mizani.ui.texts.Texts;

/** The rows of an answer against their targets. */
public final class ExplorerTable {

    private static final String GAP = "{share}-{target}";
    /** Rounded to millionths first, so that binary fractions do not lift a whole number. */
    private static final String NEEDED = "MAX(0,ROUNDUP(ROUND({target}*({women}+{men})-{women},6),0))";

    private final Explored explored;
    private final ExplorerWords words;
    private final Texts texts;
    private final boolean anyTarget;
    private final boolean datesDiffer;

    private ExplorerTable(Explored explored, ExplorerWords words) {
        this.explored = explored;
        this.words = words;
        this.texts = words.texts();
        this.anyTarget = explored.rows().stream().anyMatch(r -> r.target() != null);
        this.datesDiffer = explored.rows().stream().anyMatch(r -> !r.earliest().equals(r.latest()));
    }

    public static Table of(Explored explored, ExplorerWords words) {
        return new ExplorerTable(explored, words).table();
    }

    private Table table() {
        List<Row> rows =
                new ArrayList<>(explored.rows().stream().map(r -> row(r, false)).toList());
        ExploredRow total = explored.total();
        if (total != null) {
            rows.add(row(total, true));
        }
        return new Table(caption(), columns(), rows, note());
    }

    private String caption() {
        String day = words.formats().date(explored.day());
        return anyTarget
                ? texts.get("parity.explorer.caption.against", words.by(), words.scope(), words.against(), day)
                : texts.get("parity.explorer.caption", words.by(), words.scope(), day);
    }

    private List<Column> columns() {
        List<Column> columns = new ArrayList<>();
        String code = explored.question().by().code();
        columns.add(new Column(code, texts.get("parity.explorer.by." + code), ColumnType.TEXT));
        if (datesDiffer) {
            columns.add(new Column("earliest_report", texts.get("parity.explorer.earliest"), ColumnType.DATE));
        }
        String latest = datesDiffer ? "parity.explorer.latest" : "parity.table.date";
        columns.add(new Column("report", texts.get(latest), ColumnType.DATE));
        columns.add(count("women", "headcounts.measure.women"));
        columns.add(count("men", "headcounts.measure.men"));
        columns.add(count("not_reported", "headcounts.measure.not-reported"));
        columns.add(count("n", "parity.explorer.n"));
        columns.add(new Column("share", texts.get("headcounts.measure.share"), ColumnType.SHARE));
        if (anyTarget) {
            columns.add(new Column("target", words.against(), ColumnType.SHARE));
            columns.add(new Column("gap", texts.get("parity.table.gap"), ColumnType.POINTS));
            columns.add(count("needed_same_strength", "parity.explorer.needed"));
        }
        columns.add(new Column("status", texts.get("parity.table.status"), ColumnType.TEXT));
        return columns;
    }

    private Column count(String key, String heading) {
        return new Column(key, texts.get(heading), ColumnType.COUNT);
    }

    private Row row(ExploredRow row, boolean total) {
        People people = row.people();
        boolean live = PeopleCells.complete(people) && row.reported();
        FigureId share = row.figure(HeadcountMeasure.SHARE);
        List<TableCell> cells = new ArrayList<>();
        cells.add(total ? TableCell.text(texts.get("parity.explorer.total")) : name(row));
        if (datesDiffer) {
            cells.add(row.earliest().<TableCell>map(TableCell.Day::new).orElse(TableCell.text("")));
        }
        cells.add(row.latest().<TableCell>map(TableCell.Day::new).orElse(TableCell.text("")));
        cells.add(TableCell.figure(people.women(), row.figure(HeadcountMeasure.WOMEN)));
        cells.add(TableCell.figure(people.men(), row.figure(HeadcountMeasure.MEN)));
        cells.add(TableCell.figure(people.notReported(), row.figure(HeadcountMeasure.NOT_REPORTED)));
        TableCell.Figure counted =
                TableCell.figure(row.reported() ? MetricValue.of(row.paired().whole()) : row.share(), share);
        cells.add(live ? counted.withFormula("{women}+{men}") : counted);
        cells.add(PeopleCells.share(people, share, texts));
        if (anyTarget) {
            cells.add(target(row));
            cells.add(computed(row.gap(), row.figure(ParityMeasure.GAP), GAP, live));
            cells.add(computed(row.needed(), row.figure(ParityMeasure.NEEDED_SAME_STRENGTH), NEEDED, live));
        }
        cells.add(new TableCell.Status(row.status().code(), words.status(row)));
        return new Row(cells, total);
    }

    private TableCell name(ExploredRow row) {
        String name = words.label(explored.question().by(), row.key());
        return explored.question().by() == Breakdown.OPERATION
                ? new TableCell.Text(name, "operations/" + row.key())
                : TableCell.text(name);
    }

    private TableCell target(ExploredRow row) {
        Target target = row.target();
        if (target == null) {
            return TableCell.figure(row.targetShare(), null);
        }
        TableCell.Figure cell = PeopleCells.target(target, explored.question().knownAt(), texts);
        return row.targetsDiffer()
                ? cell.withMark(texts.get("parity.explorer.mark.targets-differ", Integer.toString(target.year())))
                : cell;
    }

    private static TableCell computed(MetricValue value, @Nullable FigureId id, String formula, boolean live) {
        if (value.known().isEmpty()) {
            return TableCell.figure(value, null);
        }
        TableCell.Figure figure = TableCell.figure(value, id);
        return live ? figure.withFormula(formula) : figure;
    }

    private String note() {
        List<String> notes = new ArrayList<>();
        notes.add(texts.get("parity.explorer.note.not-reported"));
        if (anyTarget) {
            notes.add(texts.get("parity.explorer.note.needed"));
        }
        if (explored.question().by() == Breakdown.DATE) {
            notes.add(texts.get("parity.explorer.note.months"));
        } else if (explored.datesDiffer()) {
            notes.add(texts.get("parity.explorer.note.dates-differ"));
            if (explored.total() == null && explored.rows().size() > 1) {
                notes.add(texts.get("parity.explorer.note.no-total"));
            }
        }
        ExploredRow together = explored.together();
        if (together != null) {
            notes.add(together(together));
        }
        if (explored.question().by() == Breakdown.REGION || explored.question().region() != null) {
            notes.add(texts.get("parity.explorer.note.region"));
        }
        return String.join(" ", notes);
    }

    private String together(ExploredRow row) {
        return row.target() == null
                ? texts.get("parity.explorer.note.together.no-target", words.share(row))
                : texts.get(
                        "parity.explorer.note.together",
                        words.share(row),
                        words.formats().share(row.targetShare()),
                        words.status(row));
    }
}
