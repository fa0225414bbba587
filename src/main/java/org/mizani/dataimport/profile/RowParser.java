package org.mizani.dataimport.profile;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.mizani.dataimport.Finding;
import org.mizani.dataimport.Findings;
import org.mizani.dataimport.Severity;
import org.mizani.dataimport.SheetRow;
import org.mizani.dataimport.workbook.CellAddress;
import org.mizani.dataimport.workbook.RawCell;
import org.mizani.dataimport.workbook.RawRow;

/** Turns the raw rows below a header into typed rows, one for each group of columns that a row fills. */
public final class RowParser {

    private static final int NO_COLUMN = -1;

    private final Layout layout;
    private final Findings findings;
    private final CellReader cells;
    private final RowKinds kinds;
    private final CellValues values;
    private final RowRules rules;
    private final TotalChecks totals;
    private final NameChecks names;
    private final FinancialYears years;
    private final List<ProfileColumn> withoutHeading;
    private final List<Integer> figures;
    private final Map<Integer, String> letters = new HashMap<>();
    private final List<Map<String, String>> lettersOfGroups = new ArrayList<>();

    public RowParser(Layout layout, Codes codes, TableSurvey survey, Findings findings) {
        this.layout = layout;
        this.findings = findings;
        this.cells = new CellReader(layout.profile(), () -> new TableStyles(layout, survey.of(layout)).settle());
        this.kinds = new RowKinds(layout, cells, codes, findings);
        this.values = new CellValues(layout, cells, codes, findings);
        this.rules = new RowRules(layout, findings);
        this.totals = new TotalChecks(layout, cells, findings);
        this.names = new NameChecks(layout, cells, codes, findings);
        this.years = new FinancialYears(layout, findings);
        this.withoutHeading = layout.profile().columns().stream()
                .filter(c -> c.heading() == null)
                .toList();
        this.figures = figures(layout);
        for (Layout.GroupLayout group : layout.groups()) {
            Map<String, String> fields = new HashMap<>();
            layout.columns().forEach((position, column) -> remember(position, column, fields));
            group.columns().forEach((position, column) -> remember(position, column, fields));
            lettersOfGroups.add(Map.copyOf(fields));
        }
    }

    private static List<Integer> figures(Layout layout) {
        return Stream.concat(
                        Stream.of(layout.columns()), layout.groups().stream().map(Layout.GroupLayout::columns))
                .flatMap(columns -> columns.entrySet().stream())
                .filter(e -> e.getValue().measure())
                .map(Map.Entry::getKey)
                .toList();
    }

    private void remember(int position, ProfileColumn column, Map<String, String> fields) {
        String letter = CellAddress.letters(position);
        letters.put(position, letter);
        fields.put(column.field(), letter);
        if (column.type() == ProfileColumn.ColumnType.YEAR) {
            fields.put(FinancialYears.FROM, letter);
            fields.put(FinancialYears.TO, letter);
        }
    }

    /** To be called after the last row: reports what shows in a column as a whole. */
    public void finish() {
        values.finish();
    }

    /** True for a row that has words where figures belong, or nothing. */
    boolean words(RawRow raw) {
        return kinds.words(raw, figures);
    }

    /** The columns of figures. */
    List<Integer> figurePositions() {
        return figures;
    }

    /** The typed rows; none for a row that holds no data: blank, tags, or a total of others. */
    public List<SheetRow> parse(RawRow asWritten) {
        RawRow raw = layout.merged().fill(asWritten, this::repeats);
        if (!kinds.figures(raw)) {
            return List.of();
        }
        Map<String, Object> shared = new HashMap<>(layout.constants());
        boolean sound = readShared(raw, shared);
        sound &= values.currenciesAgree(shared);
        names.check(raw, shared);
        List<SheetRow> rows = new ArrayList<>(layout.groups().size());
        for (int i = 0; i < layout.groups().size(); i++) {
            Layout.GroupLayout group = layout.groups().get(i);
            if (group.columns().isEmpty() || !kinds.blank(raw, group.columns())) {
                SheetRow row = groupRow(raw, group, lettersOfGroups.get(i), shared, sound);
                totals.check(group.totals(), List.of(row), raw);
                rows.add(row);
            }
        }
        totals.check(layout.totals(), rows, raw);
        if (rows.isEmpty()) {
            findings.add(new Finding(
                    Severity.INFORMS,
                    "row-without-figures",
                    layout.sheet().name(),
                    null,
                    null,
                    List.of(Integer.toString(raw.number()))));
        }
        return rows;
    }

    /** True for columns whose merged cells say the same of each row; figures stand for one row only. */
    private boolean repeats(int position) {
        ProfileColumn column = layout.columns().get(position);
        return column != null && !column.measure();
    }

    private SheetRow groupRow(
            RawRow raw,
            Layout.GroupLayout group,
            Map<String, String> columns,
            Map<String, Object> shared,
            boolean soundSoFar) {
        if (group.columns().isEmpty()) {
            return new SheetRow(layout.sheet().name(), raw.number(), shared, columns, soundSoFar);
        }
        Map<String, Object> own =
                HashMap.newHashMap(shared.size() + group.columns().size());
        own.putAll(shared);
        own.putAll(group.constants());
        boolean sound = read(raw, group.columns(), Map.of(), own);
        sound &= values.currenciesAgree(own) && soundSoFar;
        return new SheetRow(layout.sheet().name(), raw.number(), own, columns, sound);
    }

    private boolean readShared(RawRow raw, Map<String, Object> into) {
        if (layout.profile().rules().isEmpty()) {
            boolean sound = read(raw, layout.columns(), Map.of(), into);
            years.split(into, Map.of());
            return sound;
        }
        Map<String, String> texts = new HashMap<>();
        Map<String, String> addresses = new HashMap<>();
        layout.columns().forEach((position, column) -> {
            texts.put(column.field(), cells.text(raw.cell(position)));
            addresses.put(column.field(), address(position, raw));
        });
        Map<String, RowRules.Replaced> replaced = new HashMap<>(rules.apply(texts, addresses));
        boolean sound = read(raw, layout.columns(), replaced, into);
        for (ProfileColumn column : withoutHeading) {
            RowRules.Replaced given = replaced.remove(column.field());
            sound &= given == null || put(NO_COLUMN, column, new RawCell.Text(given.text()), given.address(), into);
        }
        layout.columns().values().forEach(column -> replaced.remove(column.field()));
        replaced.forEach((field, given) -> into.put(field, given.text()));
        years.split(into, addresses);
        return sound;
    }

    private boolean read(
            RawRow raw,
            Map<Integer, ProfileColumn> columns,
            Map<String, RowRules.Replaced> replaced,
            Map<String, Object> into) {
        boolean sound = true;
        for (Map.Entry<Integer, ProfileColumn> entry : columns.entrySet()) {
            ProfileColumn column = entry.getValue();
            if (column.sameAs() != null) {
                continue;
            }
            RowRules.Replaced given = replaced.get(column.field());
            RawCell cell = given == null ? raw.cell(entry.getKey()) : new RawCell.Text(given.text());
            if (!cells.blank(cell)) {
                sound &= put(entry.getKey(), column, cell, address(entry.getKey(), raw), into);
            } else if (column.filled() && !into.containsKey(column.field())) {
                sound = false;
                findings.add(new Finding(
                        Severity.BLOCKS,
                        "required-value",
                        layout.sheet().name(),
                        address(entry.getKey(), raw),
                        null,
                        List.of(column.title())));
            }
        }
        return sound;
    }

    private boolean put(int position, ProfileColumn column, RawCell cell, String address, Map<String, Object> into) {
        Object value = values.value(position, column, cell, address);
        if (value != null) {
            into.put(column.field(), value);
        }
        return value != null;
    }

    private String address(int column, RawRow raw) {
        String letter = letters.get(column);
        return (letter == null ? CellAddress.letters(column) : letter) + raw.number();
    }
}
