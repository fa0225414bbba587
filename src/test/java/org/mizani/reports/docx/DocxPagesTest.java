package org.mizani.reports.docx;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.mizani.metrics.MetricValue;
import org.mizani.reports.Block;
import org.mizani.reports.Document;
import org.mizani.reports.Document.Section;
import org.mizani.reports.Paper;
import org.mizani.tables.Table;
import org.mizani.tables.Table.Column;
import org.mizani.tables.Table.ColumnType;
import org.mizani.tables.TableCell;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STPageOrientation;

class DocxPagesTest {

    private static final Section WORDS = new Section("words", "Words", List.of(new Block.Paragraph("Upright.")));

    @Test
    void pages_with_a_wide_table_lie_on_their_long_side_and_bear_the_same_headers() throws IOException {
        List<CTSectPr> pages = pages(Paper.A4, WORDS, section(9), WORDS);
        assertThat(pages)
                .extracting(page -> page.getPgSz().getOrient())
                .containsExactly(STPageOrientation.PORTRAIT, STPageOrientation.LANDSCAPE, STPageOrientation.PORTRAIT);
        assertThat(pages).extracting(CTSectPr::sizeOfHeaderReferenceArray).containsOnly(2);
        assertThat(pages).extracting(CTSectPr::isSetTitlePg).containsExactly(true, false, false);
    }

    @Test
    void without_a_wide_table_all_pages_are_upright() throws IOException {
        List<CTSectPr> pages = pages(Paper.A4, WORDS, section(8), WORDS);
        assertThat(pages).hasSize(1);
        assertThat(pages.getFirst().getPgSz().getOrient()).isEqualTo(STPageOrientation.PORTRAIT);
        assertThat(pages.getFirst().isSetTitlePg()).isTrue();
    }

    @Test
    void text_is_as_wide_on_letter_as_on_a4() throws IOException {
        List<CTSectPr> a4 = pages(Paper.A4, WORDS, section(9), WORDS);
        List<CTSectPr> letter = pages(Paper.LETTER, WORDS, section(9), WORDS);
        assertThat(letter)
                .extracting(
                        page -> page.getPgSz().getW() + " x " + page.getPgSz().getH())
                .containsExactly("12240 x 15840", "15840 x 12240", "12240 x 15840");
        assertThat(letter)
                .extracting(DocxPagesTest::textWidth)
                .containsExactlyElementsOf(
                        a4.stream().map(DocxPagesTest::textWidth).toList());
    }

    private static int textWidth(CTSectPr page) {
        return whole(page.getPgSz().getW())
                - whole(page.getPgMar().getLeft())
                - whole(page.getPgMar().getRight());
    }

    private static int whole(Object measure) {
        return Integer.parseInt(measure.toString());
    }

    private static Section section(int columns) {
        List<Column> heads = IntStream.range(0, columns)
                .mapToObj(i -> new Column("c" + i, "Column " + i, i == 0 ? ColumnType.TEXT : ColumnType.COUNT))
                .toList();
        List<TableCell> cells = Stream.concat(
                        Stream.<TableCell>of(TableCell.text("Row")),
                        IntStream.range(1, columns)
                                .mapToObj(i -> TableCell.figure(MetricValue.of(BigDecimal.valueOf(i)), null)))
                .toList();
        Table table = new Table("Caption", heads, List.of(Table.Row.of(cells)), null);
        return new Section("figures", "Figures", List.of(new Block.Figures(table)));
    }

    private static List<CTSectPr> pages(Paper paper, Section... sections) throws IOException {
        Document.Cover cover = new Document.Cover(
                "test", "Test", "Subject", List.of(), Locale.ENGLISH, Instant.EPOCH, null, Instant.EPOCH);
        byte[] bytes = new DocxWriter().write(new Document(cover, List.of(), List.of(sections), List.of()), paper);
        try (XWPFDocument file = new XWPFDocument(new ByteArrayInputStream(bytes))) {
            return Stream.concat(
                            file.getParagraphs().stream()
                                    .map(paragraph -> paragraph.getCTP().getPPr())
                                    .filter(properties -> properties != null && properties.isSetSectPr())
                                    .map(properties -> properties.getSectPr()),
                            Stream.of(file.getDocument().getBody().getSectPr()))
                    .toList();
        }
    }
}
