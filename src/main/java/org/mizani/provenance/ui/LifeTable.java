package org.mizani.provenance.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.mizani.metrics.MetricValue;
import org.mizani.provenance.FigureLife;
import org.mizani.provenance.FigureLife.Version;
import org.mizani.provenance.Preference;
import org.mizani.provenance.SourceCell;
import org.mizani.ui.texts.Formats;
import org.mizani.ui.texts.Texts;

/** The claims about one fact, newest first; each value is a link to its cell, each import one to its page. */
final class LifeTable extends Div {

    private final Texts texts;
    private final Formats formats;

    /** @param action what may be done with a claim, null for nothing */
    LifeTable(FigureLife life, Function<Version, ? extends @Nullable Component> action, Texts texts) {
        this.texts = texts;
        this.formats = Formats.in(texts.locale());
        addClassName("figures-scroll");
        getElement()
                .setAttribute("tabindex", "0")
                .setAttribute("role", "region")
                .setAttribute("aria-label", texts.get("source.life"));
        NativeTable table = new NativeTable();
        table.addClassName("figures");
        table.setCaptionText(texts.get("source.life.caption", life.label()));
        NativeTableRow head = table.getHead().addRow();
        List.of("value", "counts", "import", "cell", "source", "recorded", "preference")
                .forEach(column -> heading(head, texts.get("source.life." + column)));
        for (Version version : life.versions()) {
            row(table.getBody().addRow(), version, action.apply(version));
        }
        add(table);
    }

    private void row(NativeTableRow row, Version version, @Nullable Component action) {
        NativeTableHeaderCell value = row.addHeaderCell();
        value.getElement().setAttribute("scope", "row");
        if (version.figure() == null) {
            value.setText(texts.get("source.life.withdrawn"));
        } else {
            value.add(new Anchor("source/" + version.figure().value(), value(version)));
        }
        row.addDataCell()
                .setText(texts.get("source.life.standing." + version.standing().code()));
        row.addDataCell().add(new Anchor("imports/" + version.importId(), version.importId() + ", " + version.file()));
        row.addDataCell().setText(cell(version.cell()));
        row.addDataCell().setText(version.source() == null ? "" : version.source());
        row.addDataCell().setText(recorded(version));
        Div last = new Div();
        preferences(version).forEach(sentence -> last.add(new Div(sentence)));
        if (action != null) {
            last.add(action);
        }
        row.addDataCell().add(last);
    }

    private String value(Version version) {
        String number =
                formats.exact(version.value() == null ? MetricValue.notReported() : MetricValue.of(version.value()));
        return version.unit() == null ? number : version.unit() + " " + number;
    }

    private static String cell(@Nullable SourceCell cell) {
        return cell == null ? "" : cell.cell() == null ? cell.sheet() : cell.sheet() + ", " + cell.cell();
    }

    private String recorded(Version version) {
        String since = texts.get("source.life.since", formats.instant(version.from()), version.by());
        return version.to() == null
                ? since
                : since + " "
                        + texts.get(
                                "source.life.until",
                                formats.instant(version.to()),
                                version.undoneBy() == null ? "" : version.undoneBy());
    }

    private List<String> preferences(Version version) {
        List<String> sentences = new ArrayList<>();
        for (Preference p : version.preferences()) {
            sentences.add(texts.get("source.life.preferred", p.by(), formats.instant(p.since()), p.reason()));
            if (p.until() != null) {
                sentences.add(texts.get(
                        p.endReason() == null ? "source.life.ended" : "source.life.taken-back",
                        p.endedBy() == null ? "" : p.endedBy(),
                        formats.instant(p.until()),
                        p.endReason() == null ? "" : p.endReason()));
            }
        }
        return sentences;
    }

    private static void heading(NativeTableRow row, String text) {
        NativeTableHeaderCell cell = row.addHeaderCell();
        cell.setText(text);
        cell.getElement().setAttribute("scope", "col");
    }
}
