package org.mizani.reports.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mizani.reports.Document;
import org.mizani.reports.Paper;
import org.mizani.reports.SampleDocuments;
import org.verapdf.pdfa.flavours.PDFAFlavour;

class PdfWriterTest {

    private static final String SVG = """
            <svg xmlns="http://www.w3.org/2000/svg" width="627" height="260" viewBox="0 0 627 260">\
            <rect x="0" y="0" width="627" height="260" fill="#eef1f2"/>\
            <path d="M20 240 L200 100 L400 160 L600 40" stroke="#542788" fill="none"/>\
            <text x="20" y="30" font-family="Noto Sans" font-size="12">4 %</text></svg>""";

    private final PdfWriter writer = new PdfWriter((spec, width) -> SVG);

    @ParameterizedTest
    @ValueSource(strings = {"en", "fr", "pt", "ar"})
    void a_report_keeps_pdf_a_2a_and_pdf_ua_1_at_once(String language) throws IOException {
        byte[] pdf = writer.write(SampleDocuments.in(Locale.forLanguageTag(language)), Paper.USUAL);
        Files.write(Path.of("target", "sample-" + language + ".pdf"), pdf);
        assertThat(PdfChecks.violations(pdf, PDFAFlavour.PDFA_2_A)).isEmpty();
        assertThat(PdfChecks.violations(pdf, PDFAFlavour.PDFUA_1)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "ar"})
    void on_letter_paper_all_pages_are_of_its_size_and_keep_the_standards(String language) throws IOException {
        byte[] pdf = writer.write(SampleDocuments.in(Locale.forLanguageTag(language)), Paper.LETTER);
        assertThat(PdfChecks.violations(pdf, PDFAFlavour.PDFA_2_A)).isEmpty();
        assertThat(PdfChecks.violations(pdf, PDFAFlavour.PDFUA_1)).isEmpty();
        try (PDDocument file = Loader.loadPDF(pdf)) {
            assertThat(file.getPages())
                    .isNotEmpty()
                    .extracting(page -> Math.round(page.getMediaBox().getWidth()) + " x "
                            + Math.round(page.getMediaBox().getHeight()))
                    .isSubsetOf("612 x 792", "792 x 612");
        }
    }

    @Test
    void it_prints_rounded_figures_words_for_blanks_and_the_whole_hash() {
        Document document = SampleDocuments.in(Locale.ENGLISH);
        String text = PdfChecks.text(writer.write(document, Paper.USUAL));
        assertThat(text)
                .contains("13,863", "4.0\u00a0%", "not reported", "166,500,000", "3 ≥ 2", "<b>no markup</b>")
                .contains(document.contentHash());
    }

    @Test
    void letters_stay_letters_so_that_hashes_and_words_can_be_copied_and_searched() {
        Document sample = SampleDocuments.in(Locale.FRENCH);
        String hash = "ff".repeat(32);
        Document document = new Document(
                sample.cover(),
                List.of(new Document.Fact("Effectifs", "différents, officiels, offline")),
                sample.sections(),
                List.of(new Document.Source("effectifs.xlsx", null, "Feuille: A1", hash)));
        assertThat(PdfChecks.text(writer.write(document, Paper.USUAL)))
                .contains(hash, "Effectifs", "différents, officiels, offline", document.contentHash())
                .doesNotContainPattern("[\\uFB00-\\uFB06]");
    }

    @Test
    void a_french_report_writes_figures_the_french_way() {
        String text = PdfChecks.text(writer.write(SampleDocuments.in(Locale.FRENCH), Paper.USUAL));
        assertThat(text).contains("4,0\u00a0%", "non communiqué", "Empreinte du contenu");
    }
}
