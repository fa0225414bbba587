package org.mizani.reports.docx;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.mizani.charts.ChartFrame;
import org.mizani.reports.Annex;
import org.mizani.reports.Block;
import org.mizani.reports.CellTrace;
import org.mizani.reports.CoverFacts;
import org.mizani.reports.Document;
import org.mizani.reports.Document.Fact;
import org.mizani.reports.Document.Section;
import org.mizani.reports.Document.Source;
import org.mizani.reports.PageTurn;
import org.mizani.reports.PrintableText;
import org.mizani.reports.ooxml.NativeChart;
import org.mizani.tables.Table;
import org.mizani.ui.texts.Texts;

/** The text of a document from cover to content hash, in the order of the PDF. */
final class DocxBody {

    private final XWPFDocument file;
    private final DocxPages pages;
    private final Document document;
    private final Texts texts;
    private final DocxTables tables;
    private final Annex annex;

    DocxBody(XWPFDocument file, DocxPages pages, Document document) {
        this.file = file;
        this.pages = pages;
        this.document = document;
        this.texts = Texts.in(document.cover().locale());
        this.tables = new DocxTables(file, pages, document.cover().locale());
        this.annex = new Annex(document.cover().locale());
    }

    void write() throws IOException {
        Document.Cover cover = document.cover();
        paragraph("Brand", "Mizani");
        paragraph("Title", cover.title());
        paragraph("Subtitle", cover.subject());
        tables.facts(CoverFacts.of(cover), false);
        heading(texts.get("reports.method"));
        tables.facts(document.method(), true);
        for (Section section : document.sections()) {
            pages.turn(section.blocks().stream().flatMap(DocxBody::beside).anyMatch(PageTurn::needed));
            heading(section.title());
            if (section.mark() != null) {
                paragraph("Note", section.mark());
            }
            for (Block block : section.blocks()) {
                write(block);
            }
        }
        pages.turn(annex.tables().stream().anyMatch(PageTurn::needed));
        annex();
        pages.turn(false);
        sources();
        traces();
        List<Fact> signatures = CoverFacts.signatures(cover);
        if (!signatures.isEmpty()) {
            paragraph("Caption", texts.get("issues.signatures"));
            tables.facts(signatures, false);
        }
        paragraph("Caption", texts.get("reports.hash"));
        paragraph("Digest", document.contentHash());
        paragraph("Small", texts.get("reports.hash-means"));
    }

    /** The tables that stand with the text, not in the annex. */
    private static Stream<Table> beside(Block block) {
        return switch (block) {
            case Block.Figures f -> Stream.of(f.table());
            case Block.Chart c ->
                c.twinInAnnex() && NativeChart.table(c.spec(), c.twin()).isPresent()
                        ? Stream.empty()
                        : Stream.of(c.twin());
            case Block.Paragraph ignored -> Stream.empty();
            case Block.Note ignored -> Stream.empty();
            case Block.Picture ignored -> Stream.empty();
        };
    }

    private void write(Block block) throws IOException {
        switch (block) {
            case Block.Paragraph p -> paragraph("Normal", p.text());
            case Block.Note n -> paragraph("Note", n.text());
            case Block.Figures f -> tables.figures(f.table());
            case Block.Picture p -> picture(p);
            case Block.Chart c -> chart(c);
        }
    }

    private void chart(Block.Chart block) throws IOException {
        ChartFrame frame = block.spec().frame();
        Optional<Table> drawn = NativeChart.table(block.spec(), block.twin());
        boolean moved = drawn.isPresent() && block.twinInAnnex();
        if (drawn.isPresent()) {
            DocxChart.draw(file, block.spec(), drawn.get(), texts.locale());
        } else {
            paragraph("Caption", frame.title());
        }
        subtitle(frame);
        String source = texts.get("reports.chart-source", frame.source());
        paragraph("Small", moved ? source + " " + annex.take(block) : source);
        if (!moved) {
            tables.figures(block.twin());
        }
    }

    /** A drawing of figures whose table stands elsewhere: only what Office draws itself. */
    private void picture(Block.Picture block) throws IOException {
        Optional<Table> drawn = NativeChart.table(block.spec(), null);
        if (drawn.isPresent()) {
            DocxChart.draw(file, block.spec(), drawn.get(), texts.locale());
            subtitle(block.spec().frame());
            paragraph(
                    "Small",
                    texts.get("reports.chart-source", block.spec().frame().source()));
        }
    }

    private void subtitle(ChartFrame frame) {
        if (frame.subtitle() != null) {
            paragraph("Small", frame.subtitle());
        }
    }

    private void annex() {
        if (!annex.tables().isEmpty()) {
            heading(texts.get("reports.annex")).setPageBreak(true);
            annex.tables().forEach(tables::figures);
        }
    }

    private void sources() {
        heading(texts.get("reports.sources"));
        List<Source> sources = document.sources();
        if (sources.isEmpty()) {
            paragraph("Normal", texts.get("reports.no-sources"));
        }
        for (int i = 0; i < sources.size(); i++) {
            Source source = sources.get(i);
            String name = source.says() == null ? source.name() : source.name() + ", " + source.says();
            paragraph("Normal", (i + 1) + ". " + name);
            if (source.places() != null) {
                paragraph("Small", source.places());
            }
            if (source.sha256() != null) {
                paragraph("Digest", "SHA-256 " + source.sha256());
            }
        }
    }

    private void traces() {
        if (!document.traces().isEmpty()) {
            heading(texts.get("reports.traces"));
            paragraph("Small", texts.get("reports.traces-means"));
        }
        for (CellTrace trace : document.traces()) {
            paragraph("Caption", trace.caption());
            trace.sheets().forEach(sheet -> paragraph("Small", sheet.words(texts)));
        }
    }

    private XWPFParagraph heading(String text) {
        return paragraph("Heading1", text);
    }

    private XWPFParagraph paragraph(String style, String text) {
        XWPFParagraph paragraph = file.createParagraph();
        paragraph.setStyle(style);
        paragraph.createRun().setText(PrintableText.of(text));
        return paragraph;
    }
}
