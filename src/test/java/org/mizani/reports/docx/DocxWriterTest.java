package org.mizani.reports.docx;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFChart;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.junit.jupiter.api.Test;
import org.mizani.reports.Block;
import org.mizani.reports.Document;
import org.mizani.reports.Paper;
import org.mizani.reports.SampleDocuments;
import org.mizani.tables.CellTexts;
import org.mizani.tables.Table;
import org.mizani.tables.TableCell;

class DocxWriterTest {

    private final Document document = SampleDocuments.in(Locale.FRENCH);
    private final XWPFDocument file = read(new DocxWriter().write(document, Paper.USUAL));

    @Test
    void sections_are_headings_in_their_order() {
        assertThat(file.getParagraphs())
                .filteredOn(p -> "Heading1".equals(p.getStyle()))
                .extracting(XWPFParagraph::getText)
                .containsSubsequence("Parité", "Financement", "Annexe : les chiffres des graphiques", "Sources");
        assertThat(file.getParagraphs())
                .filteredOn(p -> "Title".equals(p.getStyle()))
                .extracting(XWPFParagraph::getText)
                .containsExactly("Rapport d’essai");
    }

    @Test
    void every_figure_reads_as_on_screen() {
        CellTexts texts = new CellTexts(Locale.FRENCH);
        List<Table> tables = document.sections().stream()
                .flatMap(s -> s.blocks().stream())
                .flatMap(DocxWriterTest::table)
                .toList();
        assertThat(tables).hasSize(3);
        for (Table table : tables) {
            XWPFTable written = written(table);
            for (int r = 0; r < table.rows().size(); r++) {
                for (int c = 0; c < table.columns().size(); c++) {
                    TableCell cell = table.rows().get(r).cells().get(c);
                    String text = texts.of(cell, table.columns().get(c).type());
                    assertThat(written.getRow(r + 1).getCell(c).getText())
                            .as("%s, row %d, column %d", table.caption(), r, c)
                            .contains(text);
                }
            }
        }
    }

    @Test
    void headings_of_tables_repeat_on_each_page() {
        assertThat(file.getTables())
                .filteredOn(t -> t.getCTTbl().getTblPr().isSetTblCaption())
                .hasSize(3)
                .allMatch(t -> t.getRow(0).isRepeatHeader());
    }

    @Test
    void charts_are_native_described_and_carry_their_figures() throws IOException {
        assertThat(file.getCharts()).hasSize(2).allSatisfy(chart -> {
            assertThat(chart.getChartSeries()).isNotEmpty();
            assertThat(figures(chart)).isGreaterThan(3);
        });
        assertThat(file.getDocument().xmlText()).contains("descr=\"");
    }

    @Test
    void the_last_page_bears_the_content_hash() {
        assertThat(file.getParagraphs()).extracting(XWPFParagraph::getText).contains(document.contentHash());
        assertThat(file.getProperties().getCoreProperties().getDescription()).contains(document.contentHash());
    }

    @Test
    void words_of_others_stay_words() {
        assertThat(file.getTables())
                .flatExtracting(t ->
                        t.getRows().stream().map(r -> r.getCell(0).getText()).toList())
                .contains("=HYPERLINK(\"x\")");
        assertThat(file.getDocument().xmlText()).doesNotContain("\u0001");
    }

    private XWPFTable written(Table table) {
        return file.getTables().stream()
                .filter(t -> t.getCTTbl().getTblPr().isSetTblCaption())
                .filter(t -> t.getCTTbl().getTblPr().getTblCaption().getVal().endsWith(table.caption()))
                .findFirst()
                .orElseThrow();
    }

    private static Stream<Table> table(Block block) {
        return switch (block) {
            case Block.Figures figures -> Stream.of(figures.table());
            case Block.Chart chart -> Stream.of(chart.twin());
            case Block.Paragraph ignored -> Stream.empty();
            case Block.Note ignored -> Stream.empty();
            case Block.Picture ignored -> Stream.empty();
        };
    }

    private static int figures(XWPFChart chart) {
        try (XSSFWorkbook carried = chart.getWorkbook()) {
            return carried.getSheetAt(0).getPhysicalNumberOfRows();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private static XWPFDocument read(byte[] bytes) {
        try {
            return new XWPFDocument(new ByteArrayInputStream(bytes));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
