package org.mizani.reports;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.mizani.financing.ConflictTables;
import org.mizani.operations.Ceiling;
import org.mizani.operations.OperationQueries;
import org.mizani.tables.Table;
import org.mizani.ui.texts.Formats;
import org.mizani.ui.texts.Texts;
import org.springframework.stereotype.Component;

/** Claims that disagree, side by side, and what nobody reports. */
@Component
class ConflictSection implements SectionWriter {

    private final ConflictTables conflicts;
    private final OperationQueries operations;

    ConflictSection(ConflictTables conflicts, OperationQueries operations) {
        this.conflicts = conflicts;
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
        List<Block> blocks = new ArrayList<>();
        Optional<Table> disagreeing = conflicts.of(p.operation().code(), p.knownAt(), p.locale());
        blocks.add(new Block.Paragraph(
                texts.get(disagreeing.isPresent() ? "reports.conflicts.rule" : "reports.conflicts.none")));
        disagreeing.ifPresent(table -> blocks.add(new Block.Figures(table)));
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
}
