package org.mizani.tables.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import java.util.Locale;
import java.util.Map;
import org.mizani.tables.CellTexts;
import org.mizani.tables.Table.ColumnType;
import org.mizani.tables.TableCell;
import org.mizani.ui.texts.Texts;

/** Fills the cells of a table on screen. */
final class CellView {

    private final CellTexts texts;
    private final String showSource;
    private final Map<String, String> marks;
    private final boolean terse;

    /** @param terse whether a missing figure is a dash, with its word for those who point or listen */
    CellView(Locale locale, Map<String, String> marks, boolean terse) {
        this.texts = new CellTexts(locale);
        this.showSource = Texts.in(locale).get("tables.show-source");
        this.marks = marks;
        this.terse = terse;
    }

    static String className(ColumnType type) {
        return switch (type) {
            case TEXT -> "text";
            case DATE -> "date";
            case COUNT, SHARE, FINE_SHARE, POINTS, FINE_POINTS, MONEY, NUMBER -> "number";
        };
    }

    static HtmlContainer superscript(String letter) {
        HtmlContainer mark = new HtmlContainer("sup");
        mark.setText(letter);
        mark.addClassName("mark");
        return mark;
    }

    void fill(HtmlContainer cell, TableCell content, ColumnType type) {
        cell.addClassName(className(type));
        switch (content) {
            case TableCell.Text text -> cell.add(text(text));
            case TableCell.Day day -> cell.setText(texts.of(day, type));
            case TableCell.Status status -> cell.add(status(status));
            case TableCell.Figure figure -> fill(cell, figure, type);
        }
    }

    private void fill(HtmlContainer cell, TableCell.Figure figure, ColumnType type) {
        if (figure.value().known().isEmpty()) {
            cell.addClassName("absent");
        }
        String shown = texts.of(figure, type);
        if (terse && figure.value().known().isEmpty()) {
            cell.add(dash(shown));
        } else if (figure.figure() == null) {
            cell.add(new Text(shown));
        } else {
            Anchor link = new Anchor("source/" + figure.figure(), shown);
            link.addClassName("figure-link");
            link.setTitle(showSource);
            cell.add(link);
        }
        if (figure.mark() != null) {
            HtmlContainer mark = superscript(marks.getOrDefault(figure.mark(), "*"));
            mark.setTitle(figure.mark());
            cell.add(mark);
        }
    }

    private static Component dash(String word) {
        Span hidden = new Span(word);
        hidden.addClassName("unseen");
        Span shown = new Span("–");
        shown.setTitle(word);
        shown.getElement().setAttribute("aria-hidden", "true");
        return new Span(shown, hidden);
    }

    private static Component text(TableCell.Text text) {
        return text.route() == null ? new Text(text.text()) : new Anchor(text.route(), text.text());
    }

    private static Component status(TableCell.Status status) {
        Span shape = new Span(status.shape());
        shape.addClassName("status-shape");
        shape.getElement().setAttribute("aria-hidden", "true");
        Span chip = new Span(shape, new Text(status.word()));
        chip.addClassNames("status", "status-" + status.code());
        return chip;
    }
}
