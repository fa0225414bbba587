package org.mizani.dataimport.workbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mizani.dataimport.Finding;
import org.mizani.dataimport.Severity;

/** Files that are no workbook, or not ours to read, whatever their name says. */
class RefusedWorkbookTest {

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource(textBlock = """
            file-empty,             ''
            file-empty,             efbbbf
            file-empty,             0d0a20200d0a
            file-damaged,           0000000000000000
            file-is-pdf,            255044462d312e370a25e2e3cfd30a
            file-is-image,          89504e470d0a1a0a0000000d49484452
            file-is-image,          ffd8ffe000104a464946
            file-is-archive,        526172211a0700
            file-is-archive,        1f8b0800000000000003
            file-is-web-page,       3c68746d6c3e3c7461626c653e3c2f7461626c653e
            file-is-web-page,       efbbbf3c3f786d6c2076657273696f6e3d22312e30223f3e
            file-is-document,       7b5c727466315c616e7369
            file-not-a-spreadsheet, 4d5a900003000000040000
            file-damaged,           504b0304140000000800
            file-damaged,           d0cf11e0a1b11ae10000
            file-xls,               0904060000001000
            file-xls,               0908080000050500
            """)
    void the_content_decides_what_a_file_is(String code, String hexadecimal) throws IOException {
        assertThat(ReadBack.refusal(file(HexFormat.of().parseHex(hexadecimal))))
                .extracting(Finding::code, Finding::severity)
                .containsExactly(code, Severity.BLOCKS);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            file-xlsb,              xl/workbook.bin,           x
            file-ods,               mimetype,                  application/vnd.sun.xml.calc
            file-is-document,       mimetype,                  application/vnd.oasis.opendocument.text
            file-is-document,       word/document.xml,         <x/>
            file-is-document,       ppt/presentation.xml,      <x/>
            file-not-a-spreadsheet, Index/Document.iwa,        x
            file-is-archive,        figures/2013.csv,          a
            """)
    void a_zip_that_is_no_workbook_is_called_what_it_is(String code, String entry, String content) throws IOException {
        assertThat(ReadBack.refusal(new AZip().with(entry, content).in(folder)).code())
                .isEqualTo(code);
    }

    @Test
    void random_bytes_are_not_read_as_text() throws IOException {
        byte[] bytes = new byte[5_000];
        new Random(7).nextBytes(bytes);
        bytes[0] = 'a';

        assertThat(ReadBack.refusal(file(bytes)).code()).isEqualTo("file-not-a-spreadsheet");
    }

    @Test
    void a_locked_workbook_is_refused_as_locked() throws Exception {
        Path file = folder.resolve("locked.xlsx");
        try (POIFSFileSystem container = new POIFSFileSystem();
                OutputStream out = Files.newOutputStream(file)) {
            Encryptor encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
            encryptor.confirmPassword("secret");
            try (OutputStream data = encryptor.getDataStream(container)) {
                data.write(AZip.workbook("<sheetData/>").bytes());
            }
            container.writeFilesystem(out);
        }

        assertThat(ReadBack.refusal(file).code()).isEqualTo("file-protected");
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            file-xls,               Book,                0908080000050500
            file-xls,               Workbook,            09080800000505000a0d0c07
            file-damaged,           Workbook,            0a000000
            file-damaged,           Workbook,            ''
            file-is-document,       WordDocument,        00
            file-is-document,       PowerPoint Document, 00
            file-not-a-spreadsheet, Visio,               00
            """)
    void a_container_without_a_workbook_of_excel_97_is_called_what_it_is(String code, String entry, String content)
            throws IOException {
        Path file = folder.resolve("old.xls");
        try (POIFSFileSystem container = new POIFSFileSystem();
                OutputStream out = Files.newOutputStream(file)) {
            container.createDocument(new ByteArrayInputStream(HexFormat.of().parseHex(content)), entry);
            container.writeFilesystem(out);
        }

        assertThat(ReadBack.refusal(file).code()).isEqualTo(code);
    }

    @ParameterizedTest
    @ValueSource(doubles = {0.05, 0.3, 0.6, 0.9, 0.999})
    void a_cut_workbook_is_damaged(double share) throws IOException {
        byte[] whole = AZip.workbook("<sheetData>" + "<row><c><v>1</v></c></row>".repeat(5_000) + "</sheetData>")
                .bytes();

        byte[] cut = java.util.Arrays.copyOf(whole, (int) (whole.length * share));

        assertThat(ReadBack.refusal(file(cut)).code()).isEqualTo("file-damaged");
    }

    @Test
    void a_workbook_with_a_flipped_bit_is_read_rightly_or_refused() throws IOException {
        byte[] whole = AZip.workbook("<sheetData><row r='1'><c r='A1'><v>19626</v></c></row></sheetData>")
                .bytes();

        for (int i = 0; i < whole.length; i += 3) {
            byte[] flipped = whole.clone();
            flipped[i] ^= 1;
            Path file = file(flipped);
            try {
                assertThat(ReadBack.shown(ReadBack.of(file).cell("A1"))).isEqualTo("19626");
            } catch (UnreadableFileException expected) {
                assertThat(expected.finding().severity()).isEqualTo(Severity.BLOCKS);
            }
            Files.delete(file);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<sheetData><row r='2'/><row r='1'><c><v>1</v></c></row></sheetData>",
                "<sheetData><row r='2'/><row r='2'><c><v>1</v></c></row></sheetData>",
                "<sheetData><row r='2'><c r='B2'><v>1</v></c><c r='B2'><v>2</v></c></row></sheetData>",
                "<sheetData><row r='2'><c r='A2' t='s'><v>7</v></c></row></sheetData>",
                "<sheetData><row r='2'><c r='A2' t='s'><v></v></c></row></sheetData>",
                "<sheetData><row r='2'><c r='2'><v>1</v></c></row></sheetData>",
            })
    void a_sheet_that_contradicts_itself_is_damaged_at_an_address(String sheetData) throws IOException {
        Finding finding = ReadBack.refusal(AZip.workbook(sheetData).in(folder));

        assertThat(finding.code()).isEqualTo("file-damaged");
        assertThat(finding.sheet()).isEqualTo("Data");
        assertThat(finding.cell()).isNotNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<sheetData><row r='1'><c r='A1'><v>1</v></row></sheetData>",
                "<sheetData><row r='1'><c r='A1'><v>1",
                "<sheetData><row r='1'><c r='A1'><v>&nothing;</v></c></row></sheetData>",
                "<sheetData><row r='1'><c r='A1' r='B1'><v>1</v></c></row></sheetData>",
            })
    void broken_xml_is_damaged(String sheetData) throws IOException {
        assertThat(ReadBack.refusal(AZip.workbook(sheetData).in(folder)).code())
                .isIn("file-damaged", "file-has-doctype");
    }

    @Test
    void a_workbook_without_its_parts_is_damaged() throws IOException {
        assertThat(ReadBack.refusal(new AZip()
                                .with("_rels/.rels", AZip.relations("officeDocument", "xl/workbook.xml"))
                                .with("xl/workbook.xml", "")
                                .in(folder))
                        .code())
                .isEqualTo("file-damaged");
        assertThat(ReadBack.refusal(AZip.workbook("")
                                .with("xl/_rels/workbook.xml.rels", AZip.relations("worksheet", "../../../etc/passwd"))
                                .in(folder))
                        .code())
                .isEqualTo("file-damaged");
        assertThat(ReadBack.refusal(AZip.workbook("")
                                .with("xl/workbook.xml", AZip.workbookXml("", ""))
                                .in(folder))
                        .code())
                .isEqualTo("no-sheets");
    }

    @Test
    void a_missing_file_is_an_error_of_ours_not_of_the_file() {
        assertThatThrownBy(() -> Workbooks.open(folder.resolve("gone.xlsx"), "gone.xlsx"))
                .isInstanceOf(IOException.class)
                .isNotInstanceOf(UnreadableFileException.class);
    }

    @Test
    void an_error_of_the_reader_is_not_taken_for_a_damaged_file() throws IOException {
        Path workbook = AZip.workbook("<sheetData><row><c><v>1</v></c></row></sheetData>")
                .in(folder);
        Path text = file("a,b\n1,2\n".getBytes(StandardCharsets.UTF_8));

        for (Path file : List.of(workbook, text)) {
            try (RawWorkbook open = Workbooks.open(file, "x")) {
                assertThatThrownBy(() -> open.read(open.sheets().get(0), row -> {
                            throw new IllegalStateException("mine");
                        }))
                        .isInstanceOf(IllegalStateException.class);
            }
            Files.delete(file);
        }
    }

    private Path file(byte[] bytes) throws IOException {
        return Files.write(Files.createTempFile(folder, "figures", ".xlsx"), bytes);
    }
}
