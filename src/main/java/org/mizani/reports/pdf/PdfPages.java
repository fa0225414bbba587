package org.mizani.reports.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.mizani.charts.ChartFrame;
import org.mizani.reports.Block;
import org.mizani.reports.CoverFacts;
import org.mizani.reports.Document;
import org.mizani.reports.Document.Fact;
import org.mizani.reports.Document.Source;
import org.mizani.tables.Table;
import org.mizani.ui.texts.Texts;

/** Turns one document into what the template prints. */
final class PdfPages {

    /** Drawn larger than printed, so that the words of charts come out as small as small print. */
    private static final int DRAWN_WIDTH = 720;

    /** 166 mm, what the margins of the style sheet leave of A4, in pixels of 1/96 inch. */
    private static final int PRINTED_WIDTH = 627;

    private final Document document;
    private final Drawing drawing;
    private final Texts texts;
    private final List<PdfTable> annex = new ArrayList<>();
    private int tables;

    PdfPages(Document document, Drawing drawing) {
        this.document = document;
        this.drawing = drawing;
        this.texts = Texts.in(document.cover().locale());
    }

    PdfPage page(String css) {
        Document.Cover cover = document.cover();
        List<PdfPage.Section> sections = document.sections().stream()
                .map(s -> new PdfPage.Section(
                        s.id(),
                        s.title(),
                        s.blocks().stream().flatMap(b -> parts(b).stream()).toList()))
                .toList();
        return new PdfPage(
                locale().toLanguageTag(),
                print(cover.title()),
                print(cover.subject()),
                texts.get("reports.running", print(cover.title()), print(cover.subject())),
                texts.get("reports.running-as-of", CoverFacts.day(cover.asOf(), locale())),
                css,
                facts(CoverFacts.of(cover)),
                facts(document.method()),
                sections,
                annex,
                document.sources().stream().map(PdfPages::source).toList(),
                document.contentHash());
    }

    private List<PdfPage.Part> parts(Block block) {
        return switch (block) {
            case Block.Paragraph p -> List.of(new PdfPage.Part("paragraph", print(p.text()), null, null));
            case Block.Note n -> List.of(new PdfPage.Part("note", print(n.text()), null, null));
            case Block.Figures f -> List.of(table(f));
            case Block.Chart c -> chart(c);
        };
    }

    private PdfPage.Part table(Block.Figures figures) {
        return new PdfPage.Part("table", null, PdfTable.of("table-" + ++tables, figures.table(), locale()), null);
    }

    private List<PdfPage.Part> chart(Block.Chart block) {
        String seeAnnex = null;
        List<PdfPage.Part> parts = new ArrayList<>();
        if (block.twinInAnnex()) {
            int number = annex.size() + 1;
            Table twin = block.twin();
            Table numbered = new Table(
                    texts.get("reports.annex-caption", number, twin.caption()),
                    twin.columns(),
                    twin.rows(),
                    twin.note());
            annex.add(PdfTable.of("annex-" + number, numbered, locale()));
            seeAnnex = texts.get("reports.see-annex", annex.size());
        } else {
            parts.add(table(new Block.Figures(block.twin())));
        }
        ChartFrame frame = block.spec().frame();
        PdfPage.Chart chart = new PdfPage.Chart(
                print(frame.title()),
                printOrNull(frame.subtitle()),
                picture(block),
                texts.get("reports.chart-source", print(frame.source())),
                seeAnnex);
        parts.addFirst(new PdfPage.Part("chart", null, null, chart));
        return parts;
    }

    private String picture(Block.Chart block) {
        String svg = drawing.svg(block.spec(), DRAWN_WIDTH);
        return SvgTag.of(svg).shrunk(PRINTED_WIDTH, block.spec().frame().description());
    }

    private Locale locale() {
        return document.cover().locale();
    }

    private static List<Fact> facts(List<Fact> facts) {
        return facts.stream()
                .map(f -> new Fact(print(f.label()), print(f.value())))
                .toList();
    }

    private static Source source(Source s) {
        return new Source(print(s.name()), printOrNull(s.says()), printOrNull(s.places()), s.sha256());
    }

    private static @Nullable String printOrNull(@Nullable String text) {
        return text == null ? null : print(text);
    }

    private static String print(String text) {
        return XmlText.printable(text);
    }
}
