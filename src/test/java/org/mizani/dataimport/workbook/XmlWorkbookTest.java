package org.mizani.dataimport.workbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class XmlWorkbookTest {

    @TempDir
    private Path folder;

    @Test
    void names_of_fields_stand_in_row_1_and_each_record_in_a_row_below() throws IOException {
        assertThat(
                        rows(
                                list(
                                        "<r><code>A</code><rate>1</rate></r><r/><r><rate> 2</rate><note>x &amp; <![CDATA[<y>]]></note></r>")))
                .containsExactly("1: code|rate|note", "2: A|1", "4: | 2|x & <y>");
    }

    @Test
    void a_list_without_records_has_no_rows() throws IOException {
        assertThat(rows(list(""))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<r><code><deeper>A</deeper></code></r>",
                "<r><code>A</code><code>B</code></r>",
                "<r><code>A</code>",
                "<r><code>&nothing;</code></r>"
            })
    void what_is_no_list_of_records_is_damaged(String records) {
        assertThatThrownBy(() -> rows(list(records))).isInstanceOf(UnreadableFileException.class);
    }

    @Test
    void a_document_type_is_refused() {
        assertThatThrownBy(
                        () -> rows("<!DOCTYPE UN_OPERATIONAL_RATES_DATASET [<!ENTITY e SYSTEM 'file:///etc/hostname'>]>"
                                + list("<r><code>&e;</code></r>")))
                .isInstanceOfSatisfying(
                        UnreadableFileException.class,
                        e -> assertThat(e.finding().code()).isEqualTo("file-has-doctype"));
    }

    @Test
    void other_xml_is_no_table() {
        assertThatThrownBy(() -> rows("<?xml version=\"1.0\"?><!-- UN_OPERATIONAL_RATES_DATASET --><html/>"))
                .isInstanceOfSatisfying(
                        UnreadableFileException.class,
                        e -> assertThat(e.finding().code()).isEqualTo("file-is-web-page"));
    }

    private static String list(String records) {
        return "<UN_OPERATIONAL_RATES_DATASET>" + records + "</UN_OPERATIONAL_RATES_DATASET>";
    }

    private List<String> rows(String xml) throws IOException {
        Path file = Files.writeString(folder.resolve("rates.xml"), xml);
        List<String> rows = new ArrayList<>();
        try (RawWorkbook workbook = Workbooks.open(file, "rates.xml")) {
            assertThat(workbook.sheets())
                    .singleElement()
                    .satisfies(s -> assertThat(s.name()).isEqualTo("rates.xml"));
            workbook.read(
                    workbook.sheets().getFirst(),
                    row -> rows.add(row.number() + ": "
                            + row.cells().stream().map(RawCell::shown).collect(Collectors.joining("|"))));
        }
        return rows;
    }
}
