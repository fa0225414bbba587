package org.mizani.quality.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.mizani.quality.QualityGroup;
import org.mizani.tables.Table;
import org.mizani.tables.ui.TableFiles;
import org.mizani.tables.ui.TableView;
import org.mizani.ui.Links;
import org.mizani.ui.texts.Formats;
import org.mizani.ui.texts.Texts;

/** One kind: how many, what it means and what to do, the first rows, and files with all of them. */
final class QualitySection extends Div {

    private static final int ROWS_AMONG_OTHERS = 10;
    private static final int ROWS_ALONE = 500;

    QualitySection(QualityGroup group, DataQualityFilter filter, Locale locale) {
        Texts texts = Texts.in(locale);
        String code = group.kind().code();
        boolean alone = filter.kind() != null;
        addClassNames("section");
        setId(code);
        add(
                new H2(texts.get(
                        "quality.heading",
                        texts.get("quality.kind." + code),
                        Formats.in(locale).count(group.count()))),
                new Paragraph(texts.get("quality.about." + code, filter.months())));
        if (group.searched() != null) {
            add(muted(group.searched()));
        }
        if (group.table().rows().isEmpty()) {
            add(new Paragraph(texts.get("quality.nothing")));
        } else {
            int most = alone ? ROWS_ALONE : ROWS_AMONG_OTHERS;
            add(TableView.partOf(first(group.table(), most, texts), locale));
            if (!alone && group.table().rows().size() > most) {
                add(new Anchor(
                        Links.href("data-quality", filter.withKind(group.kind()).words()),
                        texts.get("quality.more", group.table().rows().size(), texts.get("quality.kind." + code))));
            }
            add(new TableFiles(code, group.table().caption(), group::table, locale));
        }
        if (alone && group.pages() > 1) {
            add(pages(group, filter, texts));
        }
    }

    private static Table first(Table table, int most, Texts texts) {
        return table.rows().size() <= most
                ? table
                : new Table(
                        table.caption(),
                        table.columns(),
                        table.rows().subList(0, most),
                        texts.get("quality.first", most, table.rows().size()));
    }

    private static Paragraph muted(String text) {
        Paragraph paragraph = new Paragraph(text);
        paragraph.addClassName("muted");
        return paragraph;
    }

    private static Div pages(QualityGroup group, DataQualityFilter filter, Texts texts) {
        Div pages = new Div();
        pages.addClassName("actions");
        add(pages, filter.page() > 0 ? filter.withPage(filter.page() - 1) : null, "quality.later", texts);
        add(
                pages,
                filter.page() + 1 < group.pages() ? filter.withPage(filter.page() + 1) : null,
                "quality.earlier",
                texts);
        return pages;
    }

    private static void add(Div pages, @Nullable DataQualityFilter filter, String key, Texts texts) {
        if (filter != null) {
            pages.add(new Anchor(Links.href("data-quality", filter.words()), texts.get(key)));
        }
    }
}
