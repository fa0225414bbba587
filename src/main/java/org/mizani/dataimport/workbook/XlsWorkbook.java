package org.mizani.dataimport.workbook;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.mizani.dataimport.Finding;

/** A workbook of Excel 97 to 2003, {@code .xls} or {@code .xlt}. */
final class XlsWorkbook implements RawWorkbook {

    private final Ole2 container;
    private final Limits limits;
    private final XlsGlobals globals;
    private final Map<Integer, XlsSheetScan> scans = new HashMap<>();
    private final Map<Integer, List<Finding>> hidden = new HashMap<>();

    private XlsWorkbook(Ole2 container, Limits limits) throws IOException {
        this.container = container;
        this.limits = limits;
        globals = XlsGlobals.read(container, limits);
        if (globals.sheets().isEmpty()) {
            throw Problems.refused("no-sheets");
        }
    }

    static XlsWorkbook open(Path file, Limits limits) throws IOException {
        Ole2 container = Ole2.open(file);
        try {
            return new XlsWorkbook(container, limits);
        } catch (IOException | RuntimeException e) {
            container.close();
            throw e;
        }
    }

    @Override
    public List<RawSheet> sheets() {
        return globals.sheets();
    }

    @Override
    public List<Finding> findings() {
        List<Finding> findings = new ArrayList<>();
        if (globals.macros() || container.has("_VBA_PROJECT_CUR")) {
            findings.add(Problems.informs("macros-ignored", null));
        }
        if (globals.links()) {
            findings.add(Problems.informs("external-links", null));
        }
        if (container.hasStartingWith("MBD")) {
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
        XlsSheetScan scan = scan(sheet);
        try (Biff records = records(sheet)) {
            XlsCells cells = new XlsCells(records, globals.values(), sheet.name());
            XlsRows rows = new XlsRows(sheet.name(), cells, limits, scan, each);
            if (rows.read()) {
                hidden.put(sheet.position(), rows.hidden().findings(sheet.name()));
            }
        }
    }

    @Override
    public List<Merged> merged(RawSheet sheet) throws IOException {
        return scan(sheet).merged();
    }

    @Override
    public void close() throws IOException {
        container.close();
    }

    private XlsSheetScan scan(RawSheet sheet) throws IOException {
        XlsSheetScan known = scans.get(sheet.position());
        if (known == null) {
            try (Biff records = records(sheet)) {
                known = XlsSheetScan.of(records);
            }
            scans.put(sheet.position(), known);
        }
        return known;
    }

    private Biff records(RawSheet sheet) throws IOException {
        return container.records(globals.positions().get(sheet.position()));
    }
}
