package org.mizani.dataimport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.delete;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.put;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import com.jayway.jsonpath.JsonPath;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.mizani.provenance.ImportId;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;

/** What people do with a draft: correct it, say what its columns are, see what it would change. */
abstract class DraftJourney extends AnnotatedJourney {

    private static final String SHEET = "draft.csv";
    private static final String HEADINGS = "Operation,Date,Component,Contributor,Women,Men\n";
    private static final String TWO_ERRORS = HEADINGS
            + "AMISOM,2015-01-31,Troops,Uganda,many,6101\n"
            + "AMISOM,2015-01-31,Troops,Burundi,88,5344\n"
            + "AMISOM,2015-01-31,Troops,Burundi,89,5344\n";

    @Autowired
    private ImportProgress progress;

    @Autowired
    private ImportService service;

    @Test
    void corrections_lie_over_the_file_and_can_be_taken_back() throws Exception {
        int id = id(check(TWO_ERRORS).andExpect(jsonPath("$.status").value("refused")));

        correct(id, "[{'sheet':'draft.csv','row':2,'column':'E','value':'120'},{'sheet':'draft.csv','row':4}]")
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.status").value("draft"))
                .andExpect(jsonPath("$.rows").value(2));
        web.perform(as(get("/api/v1/imports/" + id + "/corrections")))
                .andExpect(jsonPath("$", hasSize(2)))
                .andExpect(jsonPath("$[0].row").value(4))
                .andExpect(jsonPath("$[1].column").value("E"))
                .andExpect(jsonPath("$[1].value").value("120"))
                .andExpect(jsonPath("$[1].by").value("admin"));

        int wrong = JsonPath.read(body(web.perform(as(get("/api/v1/imports/" + id + "/corrections")))), "$[1].id");
        web.perform(as(delete("/api/v1/imports/" + id + "/corrections?ids=" + wrong)))
                .andExpect(jsonPath("$.status").value("refused"))
                .andExpect(jsonPath("$.findings[?(@.cell == 'E2')].code", hasItem("type-error")));
        web.perform(as(get("/api/v1/imports/" + id + "/corrections")))
                .andExpect(jsonPath("$[1].takenBackBy").value("admin"));
    }

    @Test
    void a_corrected_draft_is_accepted_as_corrected_and_its_file_stays() throws Exception {
        int id = id(check(TWO_ERRORS));
        correct(id, "[{'sheet':'draft.csv','row':2,'column':'E','value':'120'},{'sheet':'draft.csv','row':4}]");
        accepted.add(id);
        web.perform(as(MockMvcRequestBuilders.post("/api/v1/imports/" + id + "/accept")))
                .andExpect(status().isCreated());

        headcounts("operation=AMISOM&to=2015-01-31&by=contributor")
                .andExpect(jsonPath("$.rows[?(@.contributor == 'UGA')].women", hasItem(120)))
                .andExpect(jsonPath("$.rows[?(@.contributor == 'BDI')].women", hasItem(88)));
        long claim = db.fetchSingle("select id from headcount where contributor = 'UGA' and import_id = " + id)
                .get(0, Long.class);
        web.perform(as(get("/api/v1/figures/headcount-" + claim + "-women/source")))
                .andExpect(jsonPath("$.value").value(120))
                .andExpect(jsonPath("$.raw").value("many"))
                .andExpect(jsonPath("$.corrected.value").value("120"))
                .andExpect(jsonPath("$.corrected.by").value("admin"));
        assertThat(body(web.perform(as(get("/api/v1/imports/" + id + "/file")))))
                .isEqualTo(TWO_ERRORS);
        correct(id, "[{'sheet':'draft.csv','row':2,'column':'E','value':'1'}]").andExpect(status().isConflict());
    }

    @Test
    void a_correction_that_names_no_cell_is_refused_in_words() throws Exception {
        int id = id(check(TWO_ERRORS));
        for (String wrong : new String[] {
            "[{'sheet':'other','row':2,'column':'E','value':'1'}]",
            "[{'sheet':'draft.csv','row':0,'column':'E','value':'1'}]",
            "[{'sheet':'draft.csv','row':2,'column':'e2','value':'1'}]",
            "[{'sheet':'draft.csv','row':2,'column':'E','value':'" + "x".repeat(1001) + "'}]"
        }) {
            correct(id, wrong)
                    .andExpect(status().isBadRequest())
                    .andExpect(jsonPath("$.detail", containsString("correction")));
        }
        web.perform(as(get("/api/v1/imports/" + id + "/corrections"))).andExpect(jsonPath("$", hasSize(0)));
    }

    @Test
    void a_person_may_say_what_a_column_is_of_a_layout_that_is_known() throws Exception {
        String swapped = """
                Operation,Date,Component,Contributor,Men,Women
                AMISOM,2015-01-31,Troops,Uganda,120,6101
                """;
        int id = id(check(swapped)
                .andExpect(jsonPath("$.sheets[0].columns[4].field").value("men")));

        answer(id, "{'column draft.csv!E':'women','column draft.csv!F':'men'}")
                .andExpect(jsonPath("$.status").value("draft"))
                .andExpect(jsonPath("$.sheets[0].columns[4].field").value("women"))
                .andExpect(jsonPath("$.sheets[0].columns[4].sureness").value("said"));
        answer(id, "{'column draft.csv!F':'ignore'}")
                .andExpect(jsonPath("$.findings[?(@.code == 'missing-label')]", hasSize(1)));
    }

    @Test
    void a_person_may_say_which_row_the_headings_are() throws Exception {
        String twice =
                HEADINGS + "AMISOM,2015-01-31,Troops,Uganda,1,2\n" + HEADINGS + "AMISOM,2015-02-28,Troops,Uganda,3,4\n";
        int id = id(check(twice));
        answer(id, "{'header draft.csv':'3'}")
                .andExpect(jsonPath("$.sheets[0].headerRow").value(3))
                .andExpect(jsonPath("$.rows").value(1));
    }

    @Test
    void a_comparison_says_what_accepting_would_do_and_stores_nothing() throws Exception {
        accept((HEADINGS + "AMISOM,2015-01-31,Troops,Uganda,100,6000\n").getBytes(StandardCharsets.UTF_8), "first.csv");
        int id = id(check(HEADINGS
                + "AMISOM,2015-01-31,Troops,Uganda,120,6000\n"
                + "AMISOM,2015-01-31,Troops,Burundi,88,5344\n"));
        web.perform(as(get("/api/v1/imports/" + id + "/comparison")))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.counts.added").value(1))
                .andExpect(jsonPath("$.counts.revised").value(1))
                .andExpect(jsonPath("$.changes[?(@.change == 'revised')]", hasSize(1)))
                .andExpect(jsonPath("$.totals[?(@.before == 100 && @.after == 208)]", hasSize(1)))
                .andExpect(jsonPath("$.effects[?(@.operation == 'AMISOM')]").isNotEmpty());
        headcounts("operation=AMISOM&to=2015-01-31&by=operation")
                .andExpect(jsonPath("$.rows[0].women").value(100));
        web.perform(as(get("/api/v1/imports/" + id)))
                .andExpect(jsonPath("$.status").value("draft"));

        web.perform(as(MockMvcRequestBuilders.post("/api/v1/imports/" + id + "/accept")))
                .andExpect(status().isCreated());
        accepted.add(id);
        web.perform(as(get("/api/v1/imports/" + id + "/comparison")))
                .andExpect(jsonPath("$.totals[?(@.before == 100 && @.after == 208)]", hasSize(1)));
    }

    @Test
    void a_draft_whose_file_cannot_be_read_for_once_is_kept() throws Exception {
        int id = id(check(TWO_ERRORS));
        Path kept = data.resolve("uploads").resolve((String)
                JsonPath.read(body(web.perform(as(get("/api/v1/imports/" + id)))), "$.file.sha256"));
        Path away = Files.move(kept, data.resolve("away"));
        assertThatThrownBy(() -> service.check(new ImportId(id), null)).isInstanceOf(NoSuchFileException.class);
        Files.move(away, kept);
        web.perform(as(get("/api/v1/imports/" + id)))
                .andExpect(jsonPath("$.status").value("failed"));
        assertThat(service.check(new ImportId(id), null).blocked()).isTrue();
    }

    @Test
    void a_workbook_of_many_wide_sheets_says_what_its_first_columns_are() throws Exception {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (XSSFWorkbook book = new XSSFWorkbook()) {
            for (int i = 0; i < 20; i++) {
                XSSFSheet sheet = book.createSheet("Sheet " + i);
                wide(sheet.createRow(0), "Operation", "Date", "Component", "Contributor", "Women", "Men");
                wide(sheet.createRow(1), "AMISOM", "2015-01-31", "Troops", "Uganda", "1", "2");
            }
            book.write(bytes);
        }
        post("check", bytes.toByteArray(), "wide.xlsx")
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.sheets", hasSize(20)))
                .andExpect(jsonPath("$.sheets[0].columns", hasSize(300)))
                .andExpect(jsonPath("$.sheets[0].columns[4].field").value("women"))
                .andExpect(jsonPath("$.sheets[19].columns", hasSize(0)));
    }

    private static void wide(XSSFRow row, String... first) {
        for (int i = 0; i < 400; i++) {
            row.createCell(i).setCellValue(i < first.length ? first[i] : i + "x".repeat(450));
        }
    }

    @Test
    void what_goes_on_can_be_cancelled_and_leaves_nothing() throws Exception {
        StringBuilder rows = new StringBuilder(HEADINGS);
        for (int i = 0; i < 150_000; i++) {
            rows.append("AMISOM,")
                    .append(LocalDate.of(1950, 1, 1).plusDays(i % 20_000))
                    .append(",Troops,")
                    .append(List.of(
                                    "Uganda",
                                    "Burundi",
                                    "Kenya",
                                    "Djibouti",
                                    "Ethiopia",
                                    "Ghana",
                                    "Nigeria",
                                    "Sierra Leone")
                            .get(i / 20_000))
                    .append(",1,2\n");
        }
        int id = id(check(rows.toString()).andExpect(jsonPath("$.status").value("draft")));
        ImportId draft = new ImportId(id);
        CompletableFuture<ResultActions> accepting = CompletableFuture.supplyAsync(() -> accepting(id));
        Awaitility.await()
                .atMost(60, TimeUnit.SECONDS)
                .pollInterval(2, TimeUnit.MILLISECONDS)
                .until(() -> progress.of(draft).filter(p -> p.rows() > 0).isPresent());
        web.perform(as(MockMvcRequestBuilders.post("/api/v1/imports/" + id + "/cancel")))
                .andExpect(status().isNoContent());
        accepting.join().andExpect(status().isConflict()).andExpect(jsonPath("$.detail", containsString("cancelled")));

        web.perform(as(get("/api/v1/imports/" + id)))
                .andExpect(jsonPath("$.status").value("draft"));
        assertThat(db.fetchSingle("select count(*) from headcount where import_id = " + id)
                        .get(0, Long.class))
                .isZero();
    }

    private ResultActions accepting(int id) {
        try {
            return web.perform(as(MockMvcRequestBuilders.post("/api/v1/imports/" + id + "/accept")));
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void what_is_blocked_has_no_comparison_and_cancelling_nothing_is_no_error() throws Exception {
        int id = id(check(TWO_ERRORS));
        web.perform(as(get("/api/v1/imports/" + id + "/comparison")))
                .andExpect(status().isConflict())
                .andExpect(jsonPath("$.detail", containsString("blocks")));
        web.perform(as(MockMvcRequestBuilders.post("/api/v1/imports/" + id + "/cancel")))
                .andExpect(status().isNoContent());
    }

    private ResultActions check(String text) throws Exception {
        return post("check", text.getBytes(StandardCharsets.UTF_8), SHEET);
    }

    private ResultActions correct(int id, String json) throws Exception {
        return web.perform(as(MockMvcRequestBuilders.post("/api/v1/imports/" + id + "/corrections")
                .contentType(MediaType.APPLICATION_JSON)
                .content(json.replace('\'', '"'))));
    }

    private ResultActions answer(int id, String json) throws Exception {
        return web.perform(as(put("/api/v1/imports/" + id + "/answers")
                .contentType(MediaType.APPLICATION_JSON)
                .content(json.replace('\'', '"'))));
    }

    private static int id(ResultActions answer) throws Exception {
        return JsonPath.read(body(answer), "$.id");
    }

    private static String body(ResultActions answer) throws Exception {
        return answer.andReturn().getResponse().getContentAsString(StandardCharsets.UTF_8);
    }
}
