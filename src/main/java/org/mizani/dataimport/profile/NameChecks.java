package org.mizani.dataimport.profile;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.mizani.dataimport.CodeList;
import org.mizani.dataimport.Finding;
import org.mizani.dataimport.Findings;
import org.mizani.dataimport.Severity;
import org.mizani.dataimport.workbook.CellAddress;
import org.mizani.dataimport.workbook.RawRow;

/** Holds second names, such as the country beside its code, against what the row says; a name we do not know says nothing. */
final class NameChecks {

    private record Name(int position, ProfileColumn column, String list, String field) {}

    private final String sheet;
    private final CellReader cells;
    private final Codes codes;
    private final Findings findings;
    private final List<Name> names = new ArrayList<>();

    NameChecks(Layout layout, CellReader cells, Codes codes, Findings findings) {
        this.sheet = layout.sheet().name();
        this.cells = cells;
        this.codes = codes;
        this.findings = findings;
        layout.columns().forEach((position, column) -> {
            if (column.sameAs() != null && column.list() != null) {
                names.add(new Name(position, column, column.list(), column.sameAs()));
            }
        });
    }

    /** @param values what the row says, by field */
    void check(RawRow raw, Map<String, Object> values) {
        for (Name name : names) {
            String text = cells.text(raw.cell(name.position())).strip();
            if (text.isEmpty()
                    || !(values.get(name.field()) instanceof String said)
                    || !(codes.match(name.list(), text) instanceof CodeList.Match.Known(String code))
                    || code.equals(said)) {
                continue;
            }
            findings.add(new Finding(
                    Severity.WARNS,
                    "names-disagree",
                    sheet,
                    CellAddress.letters(name.position()) + raw.number(),
                    text,
                    List.of(name.column().title(), code, said)));
        }
    }
}
