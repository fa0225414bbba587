package org.mizani.dataimport.watch;

import static org.assertj.core.api.Assertions.assertThat;

import com.jayway.jsonpath.JsonPath;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mizani.dataimport.Import;
import org.mizani.dataimport.ImportQueries;
import org.mizani.dataimport.ImportService;
import org.mizani.dataimport.SeededErrorsWorkbook;
import org.mizani.dataimport.api.AnswerJson;
import org.mizani.web.Readiness;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.util.unit.DataSize;

/** Files that somebody puts into a folder; each look is a call. */
@SpringBootTest(properties = {"mizani.demo=false", "mizani.admin-password=for-tests-only"})
abstract class WatchedFolderJourney {

    private static final String SOUND = "AMIS,2006-01-31,Troops,RWA,7,100";
    private static final String UNKNOWN_OPERATION = "OPWATCH,2006-01-31,Troops,RWA,7,100";

    @TempDir
    private static Path data;

    @TempDir
    private Path folder;

    @Autowired
    private ImportService service;

    @Autowired
    private ImportQueries imports;

    @Autowired
    private AnswerJson answers;

    @Autowired
    private Readiness readiness;

    @Autowired
    private DSLContext db;

    private WatchedFolder watched;

    @DynamicPropertySource
    static void folder(DynamicPropertyRegistry registry) {
        registry.add("mizani.data", data::toString);
    }

    @BeforeEach
    void the_folder_is_watched() {
        watched = watching(false);
    }

    @AfterEach
    void undo_what_the_test_imported() {
        for (Import one : imports.history(100, 0)) {
            if (one.status() == Import.Status.ACCEPTED) {
                service.undo(one.id(), "admin", null);
            }
        }
    }

    private WatchedFolder watching(boolean acceptsWarnings) {
        return new WatchedFolder(
                folder.toString(),
                new FolderImport(service, answers, DataSize.ofMegabytes(1), acceptsWarnings),
                service,
                readiness);
    }

    private void twoLooks() {
        watched.look();
        watched.look();
    }

    @Test
    void a_sound_file_is_stored_and_sorted_out_by_the_second_look() throws IOException {
        put("january.csv", SOUND);
        watched.look();
        assertThat(figures()).isZero();
        assertThat(names(folder)).containsExactly("january.csv");
        watched.look();
        assertThat(figures()).isEqualTo(1);
        assertThat(names(folder)).containsExactly("accepted");
        assertThat(names(folder.resolve("accepted"))).containsExactly("january.csv", "january.csv.findings.json");
        Import found = imports.history(1, 0).getFirst();
        assertThat(found.createdBy()).isEqualTo("watched-folder");
        assertThat(found.acceptedBy()).isEqualTo("watched-folder");
    }

    @Test
    void a_file_that_still_grows_is_left_until_it_rests() throws IOException {
        put("growing.csv", SOUND);
        watched.look();
        put("growing.csv", SOUND, "AMIS,2006-02-28,Troops,RWA,8,100");
        watched.look();
        assertThat(figures()).isZero();
        watched.look();
        assertThat(figures()).isEqualTo(2);
    }

    @Test
    void what_programs_leave_while_they_write_is_no_file() throws IOException {
        for (String name : List.of("a.csv.part", "~$a.xlsx", ".~lock.a.csv#", "a.crdownload", "Thumbs.db", "b.tmp")) {
            put(name, SOUND);
        }
        twoLooks();
        assertThat(figures()).isZero();
        assertThat(names(folder)).hasSize(6);
    }

    @Test
    void a_refused_file_says_all_that_is_wrong_as_the_http_interface_does() throws IOException {
        byte[] wrong = SeededErrorsWorkbook.bytes();
        Files.write(folder.resolve("wrong.xlsx"), wrong);
        twoLooks();
        assertThat(names(folder.resolve("refused"))).containsExactly("wrong.xlsx", "wrong.xlsx.findings.json");
        String said = Files.readString(folder.resolve("refused/wrong.xlsx.findings.json"));
        List<String> cells = JsonPath.read(said, "$.findings[*].cell");
        assertThat(cells)
                .containsExactlyInAnyOrderElementsOf(SeededErrorsWorkbook.expected().stream()
                        .map(SeededErrorsWorkbook.Expected::cell)
                        .toList());
        assertThat(JsonPath.<Map<String, Object>>read(said, "$"))
                .containsEntry("status", "refused")
                .containsKeys("id", "file", "sheets", "changes", "questions");
        assertThat(Files.readAllBytes(folder.resolve("refused/wrong.xlsx"))).isEqualTo(wrong);
    }

    @Test
    void a_file_with_a_warning_waits_for_a_person() throws IOException {
        put("new.csv", UNKNOWN_OPERATION);
        twoLooks();
        assertThat(figures()).isZero();
        String said = Files.readString(folder.resolve("waiting/new.csv.findings.json"));
        assertThat(JsonPath.<String>read(said, "$.status")).isEqualTo("draft");
        assertThat(JsonPath.<List<String>>read(said, "$.findings[*].severity")).contains("warns");
    }

    @Test
    void warnings_are_accepted_where_the_setting_says_so() throws IOException {
        watched = watching(true);
        put("new.csv", UNKNOWN_OPERATION);
        twoLooks();
        assertThat(names(folder)).containsExactly("accepted");
        assertThat(imports.history(1, 0).getFirst().reason()).contains("watch-accepts-warnings");
    }

    @Test
    void the_same_file_again_is_stored_once_and_no_file_takes_the_place_of_another() throws IOException {
        for (int i = 0; i < 3; i++) {
            put("january.csv", SOUND);
            twoLooks();
        }
        assertThat(figures()).isEqualTo(1);
        assertThat(names(folder.resolve("repeated")))
                .containsExactly(
                        "january (2).csv", "january (2).csv.findings.json", "january.csv", "january.csv.findings.json");
        put("january.csv", "AMIS,2006-02-28,Troops,RWA,8,100");
        twoLooks();
        assertThat(names(folder.resolve("accepted"))).contains("january.csv", "january (2).csv");
        assertThat(Files.readString(folder.resolve("accepted/january.csv"))).contains("2006-01-31");
    }

    @Test
    void a_stop_after_storing_imports_nothing_twice() throws IOException {
        put("january.csv", SOUND);
        twoLooks();
        Files.move(folder.resolve("accepted/january.csv"), folder.resolve("january.csv"));
        Files.delete(folder.resolve("accepted/january.csv.findings.json"));
        watched = watching(false);
        twoLooks();
        assertThat(figures()).isEqualTo(1);
        assertThat(names(folder.resolve("repeated"))).contains("january.csv");
    }

    @Test
    void a_file_that_is_no_spreadsheet_or_too_large_is_refused_in_words() throws IOException {
        Files.writeString(folder.resolve("report.xlsx"), "%PDF-1.7 not a workbook");
        Files.write(folder.resolve("huge.csv"), new byte[1_048_577]);
        twoLooks();
        assertThat(names(folder)).containsExactly("refused");
        assertThat(Files.readString(folder.resolve("refused/report.xlsx.findings.json")))
                .contains("415", "PDF");
        assertThat(Files.readString(folder.resolve("refused/huge.csv.findings.json")))
                .contains("413");
    }

    @Test
    void links_and_folders_are_left_alone(@TempDir Path elsewhere) throws IOException {
        Path secret = Files.writeString(elsewhere.resolve("secret.csv"), csv(SOUND));
        Files.createSymbolicLink(folder.resolve("link.csv"), secret);
        Files.createDirectory(folder.resolve("sub.csv"));
        twoLooks();
        assertThat(figures()).isZero();
        assertThat(names(folder)).containsExactly("link.csv", "sub.csv");
    }

    @Test
    void a_folder_or_file_that_goes_away_hinders_nothing() throws IOException {
        put("going.csv", SOUND);
        watched.look();
        Files.delete(folder.resolve("going.csv"));
        put("staying.csv", SOUND);
        twoLooks();
        assertThat(names(folder.resolve("accepted"))).contains("staying.csv");
        Path gone = folder.resolve("gone");
        new WatchedFolder(
                        gone.toString(),
                        new FolderImport(service, answers, DataSize.ofMegabytes(1), false),
                        service,
                        readiness)
                .look();
        assertThat(gone).doesNotExist();
    }

    private void put(String name, String... rows) throws IOException {
        Files.writeString(folder.resolve(name), csv(rows));
    }

    private static String csv(String... rows) {
        return "Operation,Date,Component,Contributor,Women,Men\n" + String.join("\n", rows) + "\n";
    }

    private int figures() {
        return ((Number) db.fetchValue("select count(*) from headcount where recorded_to is null")).intValue();
    }

    private static List<String> names(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(f -> f.getFileName().toString()).sorted().toList();
        }
    }
}
