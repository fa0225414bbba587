package org.mizani.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mizani.metrics.KnownAt;
import org.mizani.metrics.MetricValue;
import org.springframework.format.datetime.standard.DateTimeFormatterRegistrar;
import org.springframework.format.support.DefaultFormattingConversionService;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.converter.json.JacksonJsonHttpMessageConverter;
import org.springframework.http.converter.json.ProblemDetailJacksonMixin;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import tools.jackson.databind.json.JsonMapper;

class ApiConventionsTest {

    private final JsonMapper json = JsonMapper.builder()
            .addModule(new FigureJson())
            .addMixIn(ProblemDetail.class, ProblemDetailJacksonMixin.class)
            .build();
    private final MockMvc mvc = mvc();

    @RestController
    static class Figures {
        @GetMapping("/api/rows")
        RowList<Row> rows(Paging paging) {
            return paging.of(IntStream.range(0, 25_000)
                    .mapToObj(i ->
                            new Row("=row" + i, LocalDate.of(2013, 12, 31), decimal("1E+2"), MetricValue.notReported()))
                    .toList());
        }

        @GetMapping("/api/figure")
        Row figure(@RequestParam LocalDate date, @RequestParam(defaultValue = "now") KnownAt asOf) {
            return new Row(
                    String.valueOf(asOf.instant()), date, decimal("0.0553440"), MetricValue.of(decimal("-7.50")));
        }

        @GetMapping("/api/broken")
        Row broken() {
            throw new IllegalStateException("the password is swordfish");
        }

        @GetMapping("/api/large")
        Row large() {
            throw new MaxUploadSizeExceededException(1);
        }

        @GetMapping("/api/known-before")
        Row knownBefore() {
            throw new ApiProblem(HttpStatus.CONFLICT, "problem.bad-request").with("earlier", 7);
        }
    }

    record Row(String name, LocalDate date, BigDecimal share, MetricValue value) {}

    @Test
    void figures_are_exact_plain_numbers_and_unknown_is_null() throws Exception {
        mvc.perform(get("/api/figure?date=2013-12-31"))
                .andExpect(content().json("""
                        {"name":"null","date":"2013-12-31","share":0.055344,"value":-7.5}"""))
                .andExpect(content().string(containsString("\"share\":0.055344,\"value\":-7.5}")));
        mvc.perform(get("/api/rows?limit=1"))
                .andExpect(content().string(containsString("\"share\":100,\"value\":null}")));
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            '',                     1000, 0
            'limit=3&offset=2',        3, 2
            'limit=20000',         10000, 0
            """)
    void lists_say_which_part_they_are(String query, int limit, int offset) throws Exception {
        mvc.perform(get("/api/rows?" + query))
                .andExpect(jsonPath("$.limit").value(limit))
                .andExpect(jsonPath("$.offset").value(offset))
                .andExpect(jsonPath("$.total").value(25_000))
                .andExpect(jsonPath("$.rows.length()").value(limit));
    }

    @Test
    void a_csv_file_is_whole_unless_less_is_asked_for_and_tells_how_many_rows_there_are() throws Exception {
        mvc.perform(get("/api/rows").accept("text/csv"))
                .andExpect(header().string(TotalCount.HEADER, "25000"))
                .andExpect(content().string(containsString("'=row24999,")));
        mvc.perform(get("/api/rows?limit=2").accept("text/csv"))
                .andExpect(header().string(TotalCount.HEADER, "25000"))
                .andExpect(content().string(not(containsString("'=row2,"))));
    }

    @Test
    void rows_come_as_csv_that_no_spreadsheet_runs() throws Exception {
        mvc.perform(get("/api/rows?limit=1").accept("text/csv"))
                .andExpect(content().contentType("text/csv;charset=UTF-8"))
                .andExpect(content().string("name,date,share,value\r\n'=row0,2013-12-31,100,\r\n"));
        mvc.perform(get("/api/figure?date=2013-12-31&asOf=2020-01-01").accept("text/csv"))
                .andExpect(content()
                        .string("name,date,share,value\r\n2020-01-01T23:59:59.999999Z,2013-12-31,0.055344,-7.5\r\n"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            /api/figure                              | 400 | The parameter date is missing.
            /api/figure?date=31.12.2013              | 400 | date must be a date such as 2026-06-30, not “31.12.2013”.
            /api/figure?date=2013-12-31&asOf=soon    | 400 | asOf must be a date such as 2026-06-30 or an instant such as 2026-06-30T12:00:00Z, not “soon”.
            /api/figure?date=2013-12-31&asOf=2200-01-01 | 400 | 2200-01-01: figures can be asked for in the years from 1900 to 2100.
            /api/figure?date=2013-12-31&asOf=1899-12-31T23:59:59Z | 400 | 1899-12-31T23:59:59Z: figures can be asked for in the years from 1900 to 2100.
            /api/rows?limit=many                     | 400 | limit must be a whole number, not “many”.
            /api/rows?limit=0                        | 400 | limit must be at least 1.
            /api/rows?offset=-1                      | 400 | offset must be at least 0.
            /api/large                               | 413 | The file is too large: at most 100 MB are accepted.
            /api/nothing                             | 404 | There is nothing at the address /api/nothing.
            """)
    void mistakes_are_explained(String address, int status, String sentence) throws Exception {
        mvc.perform(get(address).accept("text/csv", "application/problem+json"))
                .andExpect(status().is(status))
                .andExpect(content().contentType("application/problem+json"))
                .andExpect(jsonPath("$.status").value(status))
                .andExpect(jsonPath("$.detail").value(sentence));
    }

    @Test
    void a_wrong_method_is_told_the_right_one() throws Exception {
        mvc.perform(post("/api/rows"))
                .andExpect(status().isMethodNotAllowed())
                .andExpect(jsonPath("$.detail").value("The method POST does not work here; use GET."));
    }

    @Test
    void an_unexpected_error_shows_its_number_and_nothing_else() throws Exception {
        mvc.perform(get("/api/broken"))
                .andExpect(status().isInternalServerError())
                .andExpect(jsonPath("$.errorId").isNotEmpty())
                .andExpect(content().string(not(containsString("swordfish"))));
    }

    @Test
    void a_problem_carries_more_than_its_sentence() throws Exception {
        mvc.perform(get("/api/known-before"))
                .andExpect(status().isConflict())
                .andExpect(jsonPath("$.earlier").value(7));
    }

    @Test
    void a_date_means_the_end_of_that_day() {
        KnownAtConverter converter = new KnownAtConverter();
        assertThat(converter.convert("2026-06-30")).isEqualTo(KnownAt.of(Instant.parse("2026-06-30T23:59:59.999999Z")));
        assertThat(converter.convert("2026-06-30T12:00:00 03:00"))
                .isEqualTo(KnownAt.of(Instant.parse("2026-06-30T09:00:00Z")));
        assertThat(converter.convert("now")).isEqualTo(KnownAt.NOW);
        assertThatThrownBy(() -> converter.convert("2026-06-31")).isInstanceOf(IllegalArgumentException.class);
    }

    private MockMvc mvc() {
        DefaultFormattingConversionService conversion = new DefaultFormattingConversionService();
        conversion.addConverter(String.class, KnownAt.class, new KnownAtConverter());
        DateTimeFormatterRegistrar dates = new DateTimeFormatterRegistrar();
        dates.setUseIsoFormat(true);
        dates.registerFormatters(conversion);
        return MockMvcBuilders.standaloneSetup(new Figures())
                .setControllerAdvice(new ApiErrors(), new TotalCount())
                .setConversionService(conversion)
                .setCustomArgumentResolvers(new PagingResolver())
                .setMessageConverters(new JacksonJsonHttpMessageConverter(json), new CsvConverter(json))
                .build();
    }

    private static BigDecimal decimal(String number) {
        return new BigDecimal(number);
    }
}
