package org.mizani.reports.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mizani.reports.pdf.PdfChecks;
import org.mizani.ui.texts.Texts;

/** Every report as another office program reads it: nothing is lost, and computing it anew changes no number. */
class ReportsInLibreOfficeTest extends ReportWeb {

    private static final int MINUTES = 5;

    private static final List<String> LANGUAGES =
            Texts.LANGUAGES.stream().map(Locale::getLanguage).toList();

    /** Computes every formula when a workbook is opened, instead of trusting what the file says. */
    private static final String COMPUTE_ANEW = """
            <?xml version="1.0" encoding="UTF-8"?>
            <oor:items xmlns:oor="http://openoffice.org/2001/registry" xmlns:xs="http://www.w3.org/2001/XMLSchema">
            <item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop></item>
            </oor:items>
            """;

    @TempDir
    private static Path folder;

    @BeforeAll
    void import_the_samples() throws Exception {
        assumeTrue(
                Stream.of(System.getenv("PATH").split(":", -1))
                        .anyMatch(p -> Files.isExecutable(Path.of(p, "soffice"))),
                "LibreOffice is not installed here, so no report is opened in it");
        for (String name : ReportLibraryTest.SAMPLES) {
            sample(name);
        }
    }

    @Test
    void computing_a_workbook_anew_changes_no_number() throws Exception {
        List<String> names = write("xlsx");
        convert("xlsx", "xlsx");
        int formulas = 0;
        for (String name : names) {
            Map<String, Double> before = numbers(folder.resolve("xlsx").resolve(name));
            Map<String, Double> after = numbers(folder.resolve("xlsx-to-xlsx").resolve(name));
            assertThat(after.keySet()).as(name).isEqualTo(before.keySet());
            before.forEach((cell, number) -> assertThat(after.get(cell))
                    .as("%s, %s", name, cell)
                    .isCloseTo(number, within(Math.abs(number) * 1e-9)));
            formulas += before.size();
        }
        assertThat(formulas).isGreaterThan(100);
    }

    @Test
    void a_word_document_has_all_its_text() throws Exception {
        List<String> names = write("docx");
        convert("docx", "pdf");
        for (String name : names) {
            byte[] pdf = Files.readAllBytes(folder.resolve("docx-to-pdf").resolve(name.replace(".docx", ".pdf")));
            assertThat(last(PdfChecks.text(pdf))).as(name).matches(HASH);
        }
    }

    /** All reports of the library in one format, one language after the other; answers the names of the files. */
    private List<String> write(String format) throws Exception {
        Path written = Files.createDirectories(folder.resolve(format));
        List<String> names = new ArrayList<>();
        for (ReportLibraryTest.Asked asked : ReportLibraryTest.asked()) {
            String name = "%02d-%s.%s".formatted(names.size(), asked.report(), format);
            String language = LANGUAGES.get(names.size() % LANGUAGES.size());
            Files.write(
                    written.resolve(name),
                    file(asked.report(), asked.query() + "&lang=" + language + "&format=" + format));
            names.add(name);
        }
        return names;
    }

    private static void convert(String from, String to) throws IOException, InterruptedException {
        Path profile = Files.createDirectories(folder.resolve("profile/user"));
        Files.writeString(profile.resolve("registrymodifications.xcu"), COMPUTE_ANEW);
        List<String> command = new ArrayList<>(List.of(
                "soffice",
                "-env:UserInstallation=" + profile.getParent().toUri(),
                "--headless",
                "--convert-to",
                to,
                "--outdir",
                folder.resolve(from + "-to-" + to).toString()));
        try (Stream<Path> files = Files.list(folder.resolve(from))) {
            files.map(Path::toString).sorted().forEach(command::add);
        }
        Path said = folder.resolve(from + ".txt");
        Process office = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(said.toFile())
                .start();
        boolean ended = office.waitFor(MINUTES, TimeUnit.MINUTES);
        office.destroyForcibly();
        assertThat(ended).as(Files.readString(said)).isTrue();
        assertThat(office.exitValue()).as(Files.readString(said)).isZero();
    }

    /** What stands in the cells with formulas, by sheet and address. */
    private static Map<String, Double> numbers(Path file) throws IOException {
        Map<String, Double> numbers = new LinkedHashMap<>();
        try (XSSFWorkbook workbook = new XSSFWorkbook(Files.newInputStream(file))) {
            for (Cell cell : formulas(workbook)) {
                numbers.put(cell.getSheet().getSheetName() + "!" + cell.getAddress(), cell.getNumericCellValue());
            }
        }
        return numbers;
    }
}
