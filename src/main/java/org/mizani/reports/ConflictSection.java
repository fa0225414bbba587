package org.mizani.reports;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.mizani.financing.ClaimConflict;
import org.mizani.financing.FinancingQueries;
import org.mizani.metrics.MetricValue;
import org.mizani.operations.Ceiling;
import org.mizani.operations.OperationQueries;
import org.mizani.provenance.FigureOrigin;
import org.mizani.provenance.Figures;
import org.mizani.tables.Table;
import org.mizani.tables.Table.Column;
import org.mizani.tables.Table.ColumnType;
import org.mizani.tables.Table.Row;
import org.mizani.tables.TableCell;
import org.mizani.ui.texts.Formats;
import org.mizani.ui.texts.Texts;
import org.springframework.stereotype.Component;

/** Claims that disagree, side by side, and what nobody reports. */
@Component
class ConflictSection implements SectionWriter {

    private final FinancingQueries financing;
    private final Figures figures;
    private final OperationQueries operations;

    ConflictSection(FinancingQueries financing, Figures figures, OperationQueries operations) {
        this.financing = financing;
        this.figures = figures;
        this.operations = operations;
    }

    @Override
    public String code() {
        return "conflicts";
    }

    @Override
    public SectionContent write(ReportParameters p) {
        return new SectionContent(blocks(p), List.of());
    }

    private List<Block> blocks(ReportParameters p) {
        Texts texts = Texts.in(p.locale());
        List<ClaimConflict> conflicts = financing.conflicts(p.operation().code(), p.knownAt());
        List<Block> blocks = new ArrayList<>();
        if (conflicts.isEmpty()) {
            blocks.add(new Block.Paragraph(texts.get("reports.conflicts.none")));
        } else {
            blocks.add(new Block.Paragraph(texts.get("reports.conflicts.rule")));
            blocks.add(new Block.Figures(table(conflicts, p)));
        }
        operations.ceilings(p.operation().code(), p.knownAt()).stream()
                .filter(c -> c.supersededBy() != null)
                .map(c -> new Block.Note(moved(c, p, texts), List.of(c.figure())))
                .forEach(blocks::add);
        blocks.add(new Block.Note(texts.get("reports.conflicts.blanks")));
        return blocks;
    }

    private static String moved(Ceiling c, ReportParameters p, Texts texts) {
        Formats formats = Formats.in(p.locale());
        return texts.get(
                "reports.conflicts.ceiling",
                formats.count(c.strength()),
                formats.date(c.inForceFrom()),
                c.document(),
                Objects.requireNonNullElse(c.supersededBy(), ""));
    }

    private Table table(List<ClaimConflict> conflicts, ReportParameters p) {
        Texts texts = Texts.in(p.locale());
        List<Row> rows = new ArrayList<>();
        for (ClaimConflict conflict : conflicts) {
            conflict.versions().forEach(version -> rows.add(row(conflict, version, texts)));
        }
        return new Table(
                texts.get("financing.conflicts.caption", p.operation().code()),
                List.of(
                        new Column("fact", texts.get("financing.conflicts.fact"), ColumnType.TEXT),
                        new Column("amount", texts.get("financing.conflicts.amount"), ColumnType.MONEY),
                        new Column("currency", texts.get("financing.conflicts.currency"), ColumnType.TEXT),
                        new Column("source", texts.get("financing.conflicts.source"), ColumnType.TEXT),
                        new Column("counts", texts.get("financing.conflicts.counts"), ColumnType.TEXT)),
                rows,
                texts.get("financing.conflicts.note"));
    }

    private Row row(ClaimConflict conflict, ClaimConflict.Version version, Texts texts) {
        String fact = figures.origin(version.figure(), texts.locale())
                .map(FigureOrigin::label)
                .orElse(conflict.fact().line());
        boolean counts = version.equals(conflict.versions().getFirst());
        return Row.of(List.of(
                TableCell.text(fact),
                TableCell.figure(MetricValue.of(version.money().amount()), version.figure()),
                TableCell.text(version.money().currency()),
                TableCell.text(Objects.requireNonNullElse(version.source(), texts.get("value.not-reported"))),
                TableCell.text(counts ? version.why(texts) : "")));
    }
}
