package org.mizani.dataimport.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mizani.dataimport.Finding;
import org.mizani.dataimport.Severity;

class CsvWorkbookTest {

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = {",", ";", "\t", "|"})
    void the_separator_is_found(String separator) throws IOException {
        String text = "Operation,Women,Men\nAUSSOM,\"1,5\",7\nATMIS,2,\n".replace(",", separator);

        ReadBack read = ReadBack.of(file(text.replace("1" + separator + "5", "1,5"), StandardCharsets.UTF_8));

        assertThat(shown(read)).containsExactly("1 [Operation, Women, Men]", "2 [AUSSOM, 1,5, 7]", "3 [ATMIS, 2]");
    }

    @Test
    void decimal_commas_do_not_make_a_comma_the_separator() throws IOException {
        ReadBack read = ReadBack.of(file("Op;Share;Sum\nA;1,5;2,5\nB;3,5;4,5\n", StandardCharsets.UTF_8));

        assertThat(shown(read)).containsExactly("1 [Op, Share, Sum]", "2 [A, 1,5, 2,5]", "3 [B, 3,5, 4,5]");
    }

    @Test
    void a_line_that_declares_the_separator_is_no_row() throws IOException {
        ReadBack read = ReadBack.of(file("sep=;\r\na,b;c\r\n1;2\r\n", StandardCharsets.UTF_8));

        assertThat(shown(read)).containsExactly("1 [a,b, c]", "2 [1, 2]");
    }

    @Test
    void blank_lines_count_and_quotes_hold_separators_and_line_breaks() throws IOException {
        ReadBack read =
                ReadBack.of(file("a,b,c\n\n,,\n\"x, \"\"y\"\"\",\"two\nlines\",\nlast", StandardCharsets.UTF_8));

        assertThat(shown(read)).containsExactly("1 [a, b, c]", "4 [x, \"y\", two\nlines]", "5 [last]");
    }

    @Test
    void ragged_rows_are_as_long_as_they_are() throws IOException {
        ReadBack read = ReadBack.of(file("a,b\n1\n1,2,3\n", StandardCharsets.UTF_8));

        assertThat(shown(read)).containsExactly("1 [a, b]", "2 [1]", "3 [1, 2, 3]");
        assertThat(read.only().get(1).cell(7)).isEqualTo(RawCell.BLANK);
    }

    @ParameterizedTest
    @CsvSource({"UTF-8, efbbbf", "UTF-16LE, fffe", "UTF-16BE, feff", "UTF-8, ''"})
    void encodings_that_show_themselves_are_read_without_a_word(String charset, String mark) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.write(java.util.HexFormat.of().parseHex(mark));
        bytes.write("Pays,Femmes\nCôte d’Ivoire,3\n".getBytes(Charset.forName(charset)));

        ReadBack read = ReadBack.of(file(bytes.toByteArray()));

        assertThat(shown(read)).containsExactly("1 [Pays, Femmes]", "2 [Côte d’Ivoire, 3]");
        assertThat(read.findings()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-16LE", "UTF-16BE"})
    void sixteen_bit_characters_without_a_mark_are_read_without_a_word(String charset) throws IOException {
        for (String text : List.of(
                "sep=;\r\nPays;Femmes\r\nCôte d’Ivoire;3\r\n", "البلد;النساء\nمصر;3\n", "Страна;Женщины\nЧад;3\n")) {
            ReadBack read = ReadBack.of(file(text, Charset.forName(charset)));

            assertThat(shown(read)).hasSize(2).last().asString().endsWith(", 3]");
            assertThat(read.findings()).isEmpty();
        }
    }

    @Test
    void numbers_of_sixteen_bits_are_no_text() throws IOException {
        byte[] samples = new byte[20_000];
        for (int i = 0; i < samples.length; i += 2) {
            samples[i] = (byte) (i / 2 * 37 % 256);
        }

        assertThat(ReadBack.refusal(file(samples)).code()).isEqualTo("file-not-a-spreadsheet");
    }

    @Test
    void arabic_is_recognised_among_figures_and_told() throws IOException {
        String text = "العملية,البلد,نساء,رجال,التاريخ\n"
                + "أوصوم,نيجيريا,12,340,2025-07-31\nأوصوم,مصر,3,77,2025-07-31\n".repeat(3) + "Total,,15,417,\n";

        ReadBack read = ReadBack.of(file(text, Charset.forName("windows-1256")));

        assertThat(shown(read).get(1)).isEqualTo("2 [أوصوم, نيجيريا, 12, 340, 2025-07-31]");
        assertThat(read.findings())
                .containsExactly(
                        new Finding(Severity.INFORMS, "encoding-guessed", null, null, null, List.of("windows-1256")));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            windows-1252 | ISO-8859-1   | OPERAÇÃO,MOÇAMBIQUE,NÃO,Sé,cá
            windows-1252 | windows-1252 | Größe,Übung,Äthiopien,äöüß
            windows-1252 | ISO-8859-1   | Côte d'Ivoire,Sénégal,Bénin,Guinée
            KOI8-R       | KOI8-R       | Российская Федерация,Казахстан,Женщины,Мужчины,Страна операции
            windows-1251 | windows-1251 | Российская Федерация,Казахстан,Женщины,Мужчины,Страна операции
            """)
    void other_encodings_are_not_taken_for_arabic(String guessed, String written, String text) throws IOException {
        ReadBack read = ReadBack.of(file((text + "\n").repeat(5), Charset.forName(written)));

        assertThat(String.join(
                        ",",
                        read.only().get(4).cells().stream().map(ReadBack::shown).toList()))
                .isEqualTo(text);
        assertThat(read.findings().getFirst().arguments()).containsExactly(guessed);
    }

    @Test
    void a_text_file_named_like_a_workbook_is_read_by_its_content() throws IOException {
        Path file = file("Operation\tWomen\nAUSSOM\t\"two\nlines\"\nATMIS\n", StandardCharsets.UTF_8);

        ReadBack read = ReadBack.of(Files.move(file, folder.resolve("figures.xls")));

        assertThat(shown(read)).containsExactly("1 [Operation, Women]", "2 [AUSSOM, two\nlines]", "3 [ATMIS]");
        assertThat(read.sheets().getFirst().name()).isEqualTo("figures.xls");
    }

    @Test
    void a_western_encoding_is_guessed_and_told() throws IOException {
        ReadBack read = ReadBack.of(
                file("Pays;Femmes\nCôte d’Ivoire;3\nSénégal;4\nGuinée;5\n", Charset.forName("windows-1252")));

        assertThat(shown(read))
                .containsExactly("1 [Pays, Femmes]", "2 [Côte d’Ivoire, 3]", "3 [Sénégal, 4]", "4 [Guinée, 5]");
        assertThat(read.findings())
                .containsExactly(
                        new Finding(Severity.INFORMS, "encoding-guessed", null, null, null, List.of("windows-1252")));
    }

    @Test
    void a_dense_foreign_script_is_recognised() throws IOException {
        String text = "Страна;Женщины\n" + "Российская Федерация;12\nКазахстан;3\n".repeat(20);

        ReadBack read = ReadBack.of(file(text, Charset.forName("windows-1251")));

        assertThat(shown(read).get(1)).isEqualTo("2 [Российская Федерация, 12]");
    }

    @Test
    void utf_8_with_a_broken_byte_is_refused_rather_than_garbled() throws IOException {
        byte[] bytes = "Pays,Femmes\nCôte,3\nSénégal,4\nGuinée,5?\n".getBytes(StandardCharsets.UTF_8);
        bytes[bytes.length - 2] = (byte) 0xe9;

        assertThat(ReadBack.refusal(file(bytes)))
                .isEqualTo(new Finding(Severity.BLOCKS, "encoding-error", null, null, null, List.of("UTF-8")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"a,b\n1,2\n\"3,4\n5,6\n", "a,b\n1,2\n\"3\"x,4\n5,6\n"})
    void quotes_that_do_not_match_are_refused_with_their_row(String text) throws IOException {
        Finding finding = ReadBack.refusal(file(text, StandardCharsets.UTF_8));

        assertThat(finding.code()).isEqualTo("quotes-unmatched");
        assertThat(finding.cell()).isEqualTo("A3");
        assertThat(finding.arguments()).containsExactly("3");
    }

    @Test
    void the_sheet_has_the_name_of_the_file_without_path_and_tricks() throws IOException {
        Path file = file("a,b\n1,2\n", StandardCharsets.UTF_8);

        assertThat(name(file, "C:\\Users\\x\\unamid 2013.csv")).isEqualTo("unamid 2013.csv");
        assertThat(name(file, "../../etc/passwd")).isEqualTo("passwd");
        assertThat(name(file, "report\u202Evsc.exe\u0000\n.csv")).isEqualTo("reportvsc.exe.csv");
        assertThat(name(file, "\u200F")).isEqualTo("file");
        assertThat(name(file, "é".repeat(300) + ".csv"))
                .hasSize(120)
                .endsWith("é.csv")
                .contains("…");
    }

    private static String name(Path file, String original) throws IOException {
        return ReadBack.of(file, original, Limits.DEFAULT).sheets().get(0).name();
    }

    private static List<String> shown(ReadBack read) {
        return read.only().stream()
                .map(r -> r.number() + " "
                        + r.cells().stream().map(ReadBack::shown).toList())
                .toList();
    }

    private Path file(String text, Charset charset) throws IOException {
        return file(text.getBytes(charset));
    }

    private Path file(byte[] bytes) throws IOException {
        return Files.write(Files.createTempFile(folder, "data", ".csv"), bytes);
    }
}
