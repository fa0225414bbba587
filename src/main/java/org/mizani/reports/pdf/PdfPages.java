package org.mizani.reports.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.mizani.charts.ChartFrame;
import org.mizani.charts.ChartSpec;
import org.mizani.reports.Annex;
import org.mizani.reports.Block;
import org.mizani.reports.CellTrace;
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
    private final Annex annex;
    private int tables;

    PdfPages(Document document, Drawing drawing) {
        this.document = document;
        this.drawing = drawing;
        this.texts = Texts.in(document.cover().locale());
        this.annex = new Annex(document.cover().locale());
    }

    PdfPage page(String css) {
        Document.Cover cover = document.cover();
        List<PdfPage.Section> sections =
                document.sections().stream().map(this::section).toList();
        List<PdfTable> moved = annexTables();
        return new PdfPage(
                texts.tag(),
                texts.direction(),
                print(cover.title()),
                print(cover.subject()),
                texts.get("reports.running", print(cover.title()), print(cover.subject())),
                document.mark().map(PdfPages::print).orElse(null),
                texts.get("reports.running-as-of", CoverFacts.day(cover.asOf(), locale())),
                css,
                facts(CoverFacts.of(cover)),
                facts(document.method()),
                sections,
                moved,
                PdfTable.css(moved.stream()),
                document.sources().stream().map(PdfPages::source).toList(),
                document.traces().stream().map(this::trace).toList(),
                facts(CoverFacts.signatures(cover)),
                document.contentHash());
    }

    private PdfPage.Trace trace(CellTrace trace) {
        return new PdfPage.Trace(
                print(trace.caption()),
                trace.sheets().stream().map(sheet -> print(sheet.words(texts))).toList());
    }

    private PdfPage.Section section(Document.Section section) {
        List<PdfPage.Part> parts = section.blocks().stream()
                .flatMap(block -> parts(block).stream())
                .toList();
        String css = PdfTable.css(parts.stream().map(PdfPage.Part::table).filter(Objects::nonNull));
        return new PdfPage.Section(
                section.id(),
                section.title(),
                parts,
                section.mark() == null ? css : css + " marked",
                printOrNull(section.mark()));
    }

    private List<PdfTable> annexTables() {
        List<Table> moved = annex.tables();
        return IntStream.range(0, moved.size())
                .mapToObj(i -> PdfTable.of("annex-" + (i + 1), moved.get(i), locale()))
                .toList();
    }

    private List<PdfPage.Part> parts(Block block) {
        return switch (block) {
            case Block.Paragraph p -> List.of(new PdfPage.Part("paragraph", print(p.text()), null, null));
            case Block.Note n -> List.of(new PdfPage.Part("note", print(n.text()), null, null));
            case Block.Figures f -> List.of(table(f));
            case Block.Picture p -> List.of(picture(p.spec(), null));
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
            seeAnnex = annex.take(block);
        } else {
            parts.add(table(new Block.Figures(block.twin())));
        }
        parts.addFirst(picture(block.spec(), seeAnnex));
        return parts;
    }

    private PdfPage.Part picture(ChartSpec spec, @Nullable String seeAnnex) {
        ChartFrame frame = spec.frame();
        String svg = SvgTag.of(XmlText.withoutVowelMarks(drawing.svg(spec, DRAWN_WIDTH)))
                .shrunk(PRINTED_WIDTH, frame.description());
        return new PdfPage.Part(
                "chart",
                null,
                null,
                new PdfPage.Chart(
                        print(frame.title()),
                        printOrNull(frame.subtitle()),
                        svg,
                        texts.get("reports.chart-source", print(frame.source())),
                        seeAnnex));
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
