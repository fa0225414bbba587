package org.mizani.dataimport.workbook;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.mizani.dataimport.Finding;

/**
 * An OpenDocument spreadsheet, {@code .ods} or {@code .ots}. Its content is one XML of all sheets, read as a stream:
 * libraries for the format hold all cells in memory, which a million rows do not fit into.
 */
final class OdsWorkbook implements RawWorkbook {

    static final String CONTENT = "content.xml";

    private static final String MANIFEST = "META-INF/manifest.xml";
    private static final int MOST_OF_MANIFEST = 1 << 20;

    private final ZipParts parts;
    private final Limits limits;
    private final OdsTables tables;
    private final Map<Integer, List<Finding>> hidden = new HashMap<>();

    /** The content as far as it has been read, so that sheets in their order are read in one go. */
    private @Nullable XmlPart open;

    private int passed;

    OdsWorkbook(ZipParts parts, Limits limits) throws IOException {
        this.parts = parts;
        this.limits = limits;
        if (isLocked(parts)) {
            throw Problems.refused("file-protected");
        }
        try (XmlPart xml = parts.xml(CONTENT)) {
            tables = OdsTables.read(xml, limits);
        }
        if (tables.sheets().isEmpty()) {
            throw Problems.refused("no-sheets");
        }
    }

    @Override
    public List<RawSheet> sheets() {
        return tables.sheets();
    }

    @Override
    public List<Finding> findings() {
        List<Finding> findings = new ArrayList<>();
        if (parts.hasUnder("basic/") || parts.hasUnder("scripts/")) {
            findings.add(Problems.informs("macros-ignored", null));
        }
        if (tables.links()) {
            findings.add(Problems.informs("external-links", null));
        }
        findings.addAll(Problems.hiddenSheets(sheets()));
        return findings;
    }

    @Override
    public List<Merged> merged(RawSheet sheet) {
        return tables.merged().get(sheet.position());
    }

    @Override
    public List<Finding> findings(RawSheet sheet) {
        return hidden.getOrDefault(sheet.position(), List.of());
    }

    @Override
    public void read(RawSheet sheet, Predicate<RawRow> each) throws IOException {
        int position = tables.positions().get(sheet.position());
        XmlPart xml = at(position);
        boolean whole = false;
        try {
            goTo(xml, position);
            OdsRows rows = new OdsRows(xml, sheet.name(), limits);
            if (rows.read(each)) {
                hidden.put(sheet.position(), rows.hidden().findings(sheet.name()));
            }
            open = xml;
            passed = position + 1;
            whole = true;
        } finally {
            if (!whole) {
                xml.close();
            }
        }
    }

    @Override
    public void close() throws IOException {
        try {
            if (open != null) {
                open.close();
            }
        } finally {
            parts.close();
        }
    }

    /** The content, somewhere before a table. */
    private XmlPart at(int position) throws IOException {
        XmlPart xml = open;
        open = null;
        if (xml != null && passed <= position) {
            return xml;
        }
        if (xml != null) {
            xml.close();
        }
        passed = 0;
        return parts.xml(CONTENT);
    }

    private void goTo(XmlPart xml, int position) throws IOException {
        while (xml.nextElement()) {
            xml.progressed();
            if (xml.depth() == OdsTables.DEPTH && xml.name().equals("table") && passed++ == position) {
                return;
            }
        }
        throw Problems.damaged(CONTENT);
    }

    /** Looked for in the text, because some programs of old declare a document type there. */
    private static boolean isLocked(ZipParts parts) throws IOException {
        if (!parts.has(MANIFEST)) {
            return false;
        }
        try (GuardedStream in = parts.stream(MANIFEST)) {
            return new String(in.readNBytes(MOST_OF_MANIFEST), StandardCharsets.ISO_8859_1).contains("encryption-data");
        }
    }
}
