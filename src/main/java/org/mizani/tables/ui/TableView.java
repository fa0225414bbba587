package org.mizani.tables.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.Locale;
import java.util.Map;
import org.mizani.tables.FileNames;
import org.mizani.tables.Table;
import org.mizani.tables.Table.Column;
import org.mizani.tables.Table.ColumnType;
import org.mizani.tables.Table.Row;
import org.mizani.tables.TableMarks;
import org.mizani.ui.texts.Texts;

/**
 * A table on screen: semantic, with a caption, headings for columns and rows, figures as links to their source, and
 * the small print and the files below. On narrow screens the table scrolls inside its own focusable region.
 */
public class TableView extends Composite<Div> {

    public TableView(Table table, Locale locale) {
        this(table, locale, TableDecor.NONE);
    }

    public TableView(Table table, Locale locale, TableDecor decor) {
        this(table, locale, decor, true, "tables.scrollable");
    }

    private TableView(Table table, Locale locale, TableDecor decor, boolean files, String name) {
        Map<String, String> marks = TableMarks.of(table).letters();
        getContent().addClassName("figures-block");
        String label = Texts.in(locale).get(name, table.caption());
        getContent().add(scroller(label, html(table, new CellView(locale, marks, decor.terse()), decor)));
        if (!marks.isEmpty()) {
            getContent().add(smallPrint(marks));
        }
        if (table.note() != null) {
            Paragraph note = new Paragraph(table.note());
            note.addClassName("figures-note");
            getContent().add(note);
        }
        if (files && !table.rows().isEmpty()) {
            getContent().add(new TableFiles(FileNames.of(table.caption()), table.caption(), () -> table, locale));
        }
    }

    /** A part of a table: the page says where all of it is, and offers that as files. */
    public static TableView partOf(Table table, Locale locale) {
        return new TableView(table, locale, TableDecor.NONE, false, "tables.scrollable");
    }

    /** The table behind a chart, named apart from the same table elsewhere on the page. */
    static TableView twin(Table table, Locale locale) {
        return new TableView(table, locale, TableDecor.NONE, true, "tables.scrollable.twin");
    }

    private static Div scroller(String label, NativeTable html) {
        Div scroller = new Div(html);
        scroller.addClassName("figures-scroll");
        scroller.getElement()
                .setAttribute("tabindex", "0")
                .setAttribute("role", "region")
                .setAttribute("aria-label", label);
        return scroller;
    }

    private static NativeTable html(Table table, CellView cells, TableDecor decor) {
        NativeTable html = new NativeTable();
        html.addClassName("figures");
        html.setCaptionText(table.caption());
        NativeTableRow head = html.getHead().addRow();
        for (Column column : table.columns()) {
            NativeTableHeaderCell cell = head.addHeaderCell();
            cell.getElement().setAttribute("scope", "col");
            cell.addClassName(CellView.className(column.type()));
            decor.sort(column)
                    .ifPresentOrElse(sort -> addSort(cell, column, sort), () -> cell.setText(column.heading()));
        }
        for (int i = 0; i < table.rows().size(); i++) {
            addRow(html.getBody().addRow(), i, table, cells, decor);
        }
        return html;
    }

    private static void addSort(NativeTableHeaderCell cell, Column column, TableDecor.SortLink sort) {
        Anchor link = new Anchor(sort.address(), column.heading());
        link.addClassNames("sort", "sort-" + sort.order().name().toLowerCase(Locale.ROOT));
        cell.add(link);
        if (sort.order() != TableDecor.SortOrder.NONE) {
            cell.getElement().setAttribute("aria-sort", sort.order().name().toLowerCase(Locale.ROOT));
        }
    }

    private static void addRow(NativeTableRow line, int number, Table table, CellView cells, TableDecor decor) {
        Row row = table.rows().get(number);
        if (row.total()) {
            line.addClassName("total");
        }
        for (int i = 0; i < row.cells().size(); i++) {
            ColumnType type = table.columns().get(i).type();
            boolean names = i == 0 && (type == ColumnType.TEXT || type == ColumnType.DATE);
            HtmlContainer cell = names ? rowHeader(line) : line.addDataCell();
            cells.fill(cell, row.cells().get(i), type);
            decor.picture(table.columns().get(i), number).ifPresent(picture -> {
                Span words = new Span(cell.getText());
                words.addClassName("unseen");
                cell.removeAll();
                cell.addClassName("pictured");
                cell.add(words, picture);
            });
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
