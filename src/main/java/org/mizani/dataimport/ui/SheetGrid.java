package org.mizani.dataimport.ui;

import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import org.mizani.dataimport.Finding;
import org.mizani.dataimport.ReadColumn;
import org.mizani.dataimport.ReadSheet;
import org.mizani.dataimport.Severity;
import org.mizani.dataimport.SheetText;
import org.mizani.dataimport.SheetText.Line;
import org.mizani.dataimport.workbook.CellAddress;
import org.mizani.ui.texts.Texts;

/** A sheet of the user's own file, with its addresses, its headings, and the cells that findings are about. */
final class SheetGrid extends Div {

    private static final int FEWEST_COLUMNS = 4;
    private static final int MOST_COLUMNS = 60;
    private static final int FEWEST_ROWS = 100;

    private final Grid<Line> grid = new Grid<>();
    private final ReadSheet sheet;
    private final Map<String, Severity> found = new HashMap<>();
    private final @Nullable String shown;

    /**
     * @param shown address of the cell to be shown, null for the top
     * @param chosen takes row and column, from 0, of a cell that a person chooses
     */
    SheetGrid(
            SheetText text,
            ReadSheet sheet,
            List<Finding> findings,
            @Nullable String shown,
            BiConsumer<Line, Integer> chosen,
            Texts texts) {
        this.sheet = sheet;
        this.shown = shown;
        addClassName("sheet");
        findings.stream()
                .filter(f -> f.cell() != null && sheet.name().equals(f.sheet()))
                .sorted(Comparator.comparing(Finding::severity))
                .forEach(f -> found.putIfAbsent(f.cell(), f.severity()));
        grid.getElement().setAttribute("aria-label", texts.get("import.sheet", sheet.name()));
        grid.addThemeVariants(GridVariant.LUMO_COMPACT, GridVariant.LUMO_COLUMN_BORDERS);
        grid.setSelectionMode(Grid.SelectionMode.NONE);
        Grid.Column<Line> numbers = grid.addColumn(Line::number)
                .setHeader(texts.get("import.row"))
                .setFrozen(true)
                .setWidth("4.5rem")
                .setFlexGrow(0);
        numbers.setPartNameGenerator(line -> "row-number");
        Map<Grid.Column<Line>, Integer> positions = new HashMap<>();
        int width = width(text);
        for (int column = 0; column < width; column++) {
            positions.put(column(column), column);
        }
        grid.addItemClickListener(click -> {
            Integer column = positions.get(click.getColumn());
            if (column != null) {
                chosen.accept(click.getItem(), column);
            }
        });
        grid.setItems(query -> text.rows(query.getOffset() + 1, query.getLimit()).stream(), query -> text.lastRow());
        add(grid);
        if (width == MOST_COLUMNS) {
            add(new Paragraph(texts.get("import.columns-shown", MOST_COLUMNS)));
        }
        if (shown != null) {
            grid.scrollToIndex(Math.max(0, CellAddress.row(shown) - 3));
        }
    }

    private int width(SheetText text) {
        int width = text.rows(1, FEWEST_ROWS).stream()
                .mapToInt(line -> line.cells().size())
                .max()
                .orElse(0);
        for (ReadColumn column : sheet.columns()) {
            width = Math.max(width, CellAddress.column(column.letters()) + 1);
        }
        for (String address : found.keySet()) {
            width = Math.max(width, CellAddress.column(address) + 1);
        }
        return Math.clamp(width, FEWEST_COLUMNS, MOST_COLUMNS);
    }

    private Grid.Column<Line> column(int position) {
        String letters = CellAddress.letters(position);
        return grid.addColumn(line -> line.cell(position).text())
                .setHeader(letters)
                .setAutoWidth(true)
                .setFlexGrow(0)
                .setTooltipGenerator(line -> line.cell(position).text())
                .setPartNameGenerator(line -> parts(line, position, letters + line.number()));
    }

    private String parts(Line line, int position, String address) {
        List<String> parts = new ArrayList<>();
        Integer first = sheet.firstHeaderRow();
        Integer last = sheet.headerRow();
        if (first != null && last != null && line.number() >= first && line.number() <= last) {
            parts.add("heading");
        }
        Severity severity = found.get(address);
        if (severity != null) {
            parts.add(severity.code());
        }
        if (line.cell(position).corrected()) {
            parts.add("corrected");
        }
        if (line.leftOut()) {
            parts.add("left-out");
        }
        if (address.equals(shown)) {
            parts.add("shown");
        }
        return String.join(" ", parts);
    }
}
