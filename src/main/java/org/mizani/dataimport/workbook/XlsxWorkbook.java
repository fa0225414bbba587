package org.mizani.dataimport.workbook;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.mizani.dataimport.Finding;

/** An Office Open XML workbook, {@code .xlsx} or {@code .xlsm}; of the latter the data alone. */
final class XlsxWorkbook implements RawWorkbook {

    static final String USUAL_PART = "xl/workbook.xml";

    private final ZipParts parts;
    private final Limits limits;
    private final WorkbookPart contents;
    private final CellValues values;
    private final Map<Integer, List<Merged>> merged = new HashMap<>();
    private final Map<Integer, List<Finding>> hidden = new HashMap<>();

    XlsxWorkbook(ZipParts parts, Limits limits) throws IOException {
        this.parts = parts;
        this.limits = limits;
        String part = workbookPart(parts);
        List<Relation> relations = Relation.of(parts, part);
        try (XmlPart xml = parts.xml(part)) {
            contents = WorkbookPart.read(xml, relations);
        }
        if (contents.sheets().isEmpty()) {
            throw Problems.refused("no-sheets");
        }
        if (new HashSet<>(contents.parts()).size() < contents.sheets().size()) {
            throw Problems.damaged(part);
        }
        values = new CellValues(strings(relations), styles(relations), contents.since1904());
    }

    @Override
    public List<RawSheet> sheets() {
        return contents.sheets();
    }

    @Override
    public List<Finding> findings() {
        List<Finding> findings = new ArrayList<>();
        if (parts.hasFileNamed("vbaproject.bin") || parts.hasUnder("xl/macrosheets/")) {
            findings.add(Problems.informs("macros-ignored", null));
        }
        if (parts.hasUnder("xl/externallinks/") || parts.has("xl/connections.xml")) {
            findings.add(Problems.informs("external-links", null));
        }
        if (parts.hasUnder("xl/embeddings/")) {
            findings.add(Problems.informs("embedded-objects", null));
        }
        findings.addAll(Problems.hiddenSheets(sheets()));
        return findings;
    }

    @Override
    public List<Finding> findings(RawSheet sheet) {
        return hidden.getOrDefault(sheet.position(), List.of());
    }

    @Override
    public void read(RawSheet sheet, Predicate<RawRow> each) throws IOException {
        try (XmlPart xml = parts.xml(contents.parts().get(sheet.position()))) {
            SheetRows rows = new SheetRows(xml, sheet.name(), values, limits);
            if (rows.read(each)) {
                hidden.put(sheet.position(), rows.hidden().findings(sheet.name()));
            }
        }
    }

    @Override
    public List<Merged> merged(RawSheet sheet) throws IOException {
        List<Merged> known = merged.get(sheet.position());
        if (known == null) {
            try (XmlPart xml = parts.xml(contents.parts().get(sheet.position()))) {
                known = MergedRanges.ofSheet(xml);
            }
            merged.put(sheet.position(), known);
        }
        return known;
    }

    @Override
    public void close() throws IOException {
        parts.close();
    }

    private SharedStrings strings(List<Relation> relations) throws IOException {
        for (Relation relation : relations) {
            if (relation.type().equals("sharedStrings")) {
                try (XmlPart xml = parts.xml(relation.part())) {
                    return SharedStrings.read(xml, limits);
                }
            }
        }
        return SharedStrings.none(limits);
    }

    private Styles styles(List<Relation> relations) throws IOException {
        for (Relation relation : relations) {
            if (relation.type().equals("styles")) {
                try (XmlPart xml = parts.xml(relation.part())) {
                    return Styles.read(xml);
                }
            }
        }
        return Styles.none();
    }

    static String workbookPart(ZipParts parts) throws IOException {
        return Relation.of(parts, "").stream()
                .filter(r -> r.type().equals("officeDocument"))
                .map(Relation::part)
                .filter(parts::has)
                .findFirst()
                .or(() -> parts.has(USUAL_PART) ? Optional.of(USUAL_PART) : Optional.empty())
                .orElseThrow(() -> Problems.refused("file-is-archive"));
    }
}
