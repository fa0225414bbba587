package org.mizani.tables.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.Locale;
import java.util.Map;
import org.mizani.tables.Table;
import org.mizani.tables.Table.Column;
import org.mizani.tables.Table.ColumnType;
import org.mizani.tables.Table.Row;
import org.mizani.tables.TableMarks;
import org.mizani.ui.texts.Texts;

/**
 * A table on screen: semantic, with a caption, headings for columns and rows, figures as links to their source, and
 * the small print below. On narrow screens the table scrolls inside its own focusable region.
 */
public class TableView extends Composite<Div> {

    public TableView(Table table, Locale locale) {
        Map<String, String> marks = TableMarks.of(table).letters();
        getContent().addClassName("figures-block");
        getContent().add(scroller(table, locale, html(table, new CellView(locale, marks))));
        if (!marks.isEmpty()) {
            getContent().add(smallPrint(marks));
        }
        if (table.note() != null) {
            Paragraph note = new Paragraph(table.note());
            note.addClassName("figures-note");
            getContent().add(note);
        }
    }

    private static Div scroller(Table table, Locale locale, NativeTable html) {
        Div scroller = new Div(html);
        scroller.addClassName("figures-scroll");
        scroller.getElement()
                .setAttribute("tabindex", "0")
                .setAttribute("role", "region")
                .setAttribute("aria-label", Texts.in(locale).get("tables.scrollable", table.caption()));
        return scroller;
    }

    private static NativeTable html(Table table, CellView cells) {
        NativeTable html = new NativeTable();
        html.addClassName("figures");
        html.setCaptionText(table.caption());
        NativeTableRow head = html.getHead().addRow();
        for (Column column : table.columns()) {
            NativeTableHeaderCell cell = head.addHeaderCell();
            cell.setText(column.heading());
            cell.getElement().setAttribute("scope", "col");
            cell.addClassName(CellView.className(column.type()));
        }
        for (Row row : table.rows()) {
            addRow(html.getBody().addRow(), row, table, cells);
        }
        return html;
    }

    private static void addRow(NativeTableRow line, Row row, Table table, CellView cells) {
        if (row.total()) {
            line.addClassName("total");
        }
        for (int i = 0; i < row.cells().size(); i++) {
            ColumnType type = table.columns().get(i).type();
            boolean names = i == 0 && (type == ColumnType.TEXT || type == ColumnType.DATE);
            cells.fill(names ? rowHeader(line) : line.addDataCell(), row.cells().get(i), type);
        }
    }

    private static NativeTableHeaderCell rowHeader(NativeTableRow line) {
        NativeTableHeaderCell header = line.addHeaderCell();
        header.getElement().setAttribute("scope", "row");
        return header;
    }

    private static Paragraph smallPrint(Map<String, String> marks) {
        Paragraph print = new Paragraph();
        print.addClassName("figures-marks");
        marks.forEach((mark, letter) -> print.add(CellView.superscript(letter), new Span(" " + mark + " ")));
        return print;
    }
}
