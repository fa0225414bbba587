package org.mizani;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.io.ByteArrayInputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jooq.DSLContext;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mizani.database.TestRows;
import org.mizani.dataimport.ChangeCounts;
import org.mizani.dataimport.ImportQueries;
import org.mizani.dataimport.ImportReport;
import org.mizani.dataimport.ImportService;
import org.mizani.financing.ClaimsTable;
import org.mizani.financing.FinancingQueries;
import org.mizani.financing.FundingPosition;
import org.mizani.financing.FundingQuestion;
import org.mizani.financing.Measure;
import org.mizani.financing.Scope;
import org.mizani.headcounts.Dimension;
import org.mizani.headcounts.HeadcountQueries;
import org.mizani.headcounts.HeadcountQuestion;
import org.mizani.headcounts.People;
import org.mizani.metrics.KnownAt;
import org.mizani.metrics.MetricValue;
import org.mizani.metrics.Period;
import org.mizani.provenance.FigureId;
import org.mizani.provenance.ImportId;
import org.mizani.provenance.Preferences;
import org.mizani.tables.TableCsv;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.boot.webmvc.test.autoconfigure.MockMvcPrint;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.web.servlet.MockMvc;

/**
 * Files of people and money, some declared complete, undone in any order, some of their claims preferred: after every
 * step the figures of now, and at the end of every sequence those of every earlier instant, equal {@link ClaimMemory};
 * and an undo leaves the exports byte for byte as they were before the import.
 */
@SpringBootTest(properties = {"mizani.demo=false", "mizani.admin-password=for-tests-only", "logging.level.root=warn"})
@AutoConfigureMockMvc(print = MockMvcPrint.NONE)
abstract class ClaimSequences {

    private static final int SEQUENCES = 252;
    private static final int STEPS = 5;
    private static final List<String> TYPES =
            List.of("troops", "troops", "experts-on-mission", "staff-officers", "observers-and-staff", "uniformed");
    private static final List<String> CONTRIBUTORS = List.of("ALL", "BGD", "RWA");
    private static final List<LocalDate> DATES = List.of(LocalDate.of(2013, 11, 30), LocalDate.of(2013, 12, 31));
    private static final Map<String, Measure> KINDS =
            Map.of("assessed", Measure.ASSESSED, "expenditure", Measure.SPENT);
    private static final Period YEAR = new Period(LocalDate.of(2013, 1, 1), LocalDate.of(2013, 12, 31));

    @TempDir
    static Path data;

    @DynamicPropertySource
    static void folder(DynamicPropertyRegistry registry) {
        registry.add("mizani.data", data::toString);
    }

    @Autowired
    private DSLContext db;

    @Autowired
    private ImportService service;

    @Autowired
    private ImportQueries imports;

    @Autowired
    private Preferences preferences;

    @Autowired
    private HeadcountQueries people;

    @Autowired
    private FinancingQueries money;

    @Autowired
    private MockMvc web;

    @Autowired
    private List<SmartInitializingSingleton> repairs;

    @Test
    void all_answers_equal_a_naive_recomputation_after_any_sequence() throws Exception {
        List<Sequence> played = new ArrayList<>();
        for (int seed = firstSeed(); seed < firstSeed() + SEQUENCES; seed++) {
            Sequence sequence = new Sequence(seed);
            played.add(sequence);
            sequence.run(sequence::play);
        }
        db.execute("delete from headcount_month");
        repairs.forEach(SmartInitializingSingleton::afterSingletonsInstantiated);
        for (Sequence sequence : played) {
            sequence.run(() -> {
                sequence.compare(KnownAt.NOW, Instant.MAX, "made anew");
                sequence.comparePast();
            });
        }
    }

    private interface Play {
        void play() throws Exception;
    }

    /** Each database plays sequences of its own. */
    abstract int firstSeed();

    private final class Sequence {

        private final Random random;
        private final String operation;
        private final ClaimMemory memory = new ClaimMemory();
        private final List<ImportId> open = new ArrayList<>();
        private int files;

        Sequence(int seed) {
            random = new Random(seed);
            operation = TestRows.operation(db, "SEQ-" + seed);
        }

        void run(Play play) {
            try {
                play.play();
            } catch (Exception | AssertionError e) {
                throw new AssertionError(operation, e);
            }
        }

        void play() throws Exception {
            int undoneAtOnce = 1 + random.nextInt(STEPS - 1);
            for (int step = 0; step < STEPS; step++) {
                if (step == undoneAtOnce) {
                    undoneAtOnce();
                } else {
                    step();
                }
                compareSums(KnownAt.NOW, Instant.MAX, "step " + step);
            }
            compare(KnownAt.NOW, Instant.MAX, "at the end");
            comparePast();
        }

        void comparePast() {
            List<Instant> instants = new ArrayList<>(new TreeSet<>(memory.instants()));
            for (int i = 0; i < 2; i++) {
                Instant then = of(instants);
                compare(KnownAt.of(then), then, "as known at " + then);
                Instant before = then.minusNanos(1_000);
                compare(KnownAt.of(before), before, "as known just before " + then);
            }
        }

        private void step() throws Exception {
            int dice = random.nextInt(10);
            List<ClaimMemory.Claim> stated = memory.claims.stream()
                    .filter(c -> c.to == null && c.figures != null && !c.figures.blank())
                    .toList();
            List<ClaimMemory.Claim> preferred =
                    stated.stream().filter(c -> memory.prefersNow(c.key)).toList();
            if (dice < 2 && !open.isEmpty()) {
                undo(open.remove(random.nextInt(open.size())));
            } else if (dice < 4 && !stated.isEmpty()) {
                prefer(stated.get(random.nextInt(stated.size())));
            } else if (dice == 4 && !preferred.isEmpty()) {
                takeBack(preferred.get(random.nextInt(preferred.size())));
            } else {
                open.add(accept());
            }
        }

        private void undoneAtOnce() throws Exception {
            String before = exports();
            undo(accept());
            assertThat(exports()).isEqualTo(before);
        }

        private ImportId accept() throws Exception {
            boolean ofPeople = random.nextInt(3) > 0;
            boolean complete = random.nextInt(3) == 0;
            Map<ClaimMemory.Key, ClaimMemory.Figures> rows = new LinkedHashMap<>();
            for (int i = random.nextInt(5); i >= 0; i--) {
                rows.put(ofPeople ? peopleKey() : moneyKey(), ofPeople ? counts() : amount());
            }
            String file = ofPeople ? peopleFile(rows) : moneyFile(rows);
            ImportId id = service.receive(
                    "file.csv", new ByteArrayInputStream(file.getBytes(StandardCharsets.UTF_8)), "tester");
            if (complete) {
                service.answer(id, Map.of("complete", "yes"));
            }
            ChangeCounts checked = complete ? service.check(id, null).changes() : null;
            ImportReport accepted = service.accept(id, null, "tester", "");
            assertThat(accepted.blocked()).as("%s", accepted.findings()).isFalse();
            if (checked != null) {
                assertThat(accepted.changes()).isEqualTo(checked);
            }
            int before = memory.claims.size();
            memory.add(id, rows, complete, imports.byId(id).orElseThrow().acceptedAt());
            assertThat(accepted.changes().withdrawn()).isEqualTo(memory.claims.size() - before - rows.size());
            return id;
        }

        private void undo(ImportId id) {
            service.undo(id, "tester", null);
            memory.undo(id, imports.byId(id).orElseThrow().undoneAt());
        }

        private void prefer(ClaimMemory.Claim claim) {
            preferences.prefer(figure(claim), "it is right", "tester");
            memory.prefer(claim, instant("max(recorded_from) from claim_preference"));
        }

        private void takeBack(ClaimMemory.Claim claim) {
            preferences.takeBack(figure(claim), null, "tester");
            memory.takeBack(claim.key, instant("max(recorded_to) from claim_preference"));
        }

        private Instant instant(String what) {
            return db.resultQuery("select " + what)
                    .fetchSingle(0, java.time.OffsetDateTime.class)
                    .toInstant();
        }

        private FigureId figure(ClaimMemory.Claim claim) {
            ClaimMemory.Key key = claim.key;
            if (key.people()) {
                long id = db.resultQuery(
                                "select id from headcount where import_id = ? and personnel_type = ? and contributor = ?"
                                        + " and report_date = ?",
                                claim.importId.value(),
                                key.what(),
                                key.who(),
                                key.date())
                        .fetchSingle(0, Long.class);
                return new FigureId("headcount-" + id + "-women");
            }
            String table = key.what().equals("expenditure") ? "expenditure" : "contribution";
            long id = db.resultQuery(
                            "select id from " + table + " where import_id = ? and partner = ? and flow_date = ?",
                            claim.importId.value(),
                            key.who(),
                            key.date())
                    .fetchSingle(0, Long.class);
            return new FigureId(table + "-" + id);
        }

        private ClaimMemory.Key peopleKey() {
            return new ClaimMemory.Key(of(TYPES), of(CONTRIBUTORS), of(DATES));
        }

        private ClaimMemory.Key moneyKey() {
            return new ClaimMemory.Key(
                    of(List.copyOf(new TreeMap<>(KINDS).keySet())),
                    of(List.of("EU", "GBR")),
                    LocalDate.of(2013, 1 + random.nextInt(4), 1));
        }

        private ClaimMemory.Figures counts() {
            return new ClaimMemory.Figures(maybe(3), maybe(3), maybe(1), null);
        }

        private ClaimMemory.Figures amount() {
            return new ClaimMemory.Figures(null, null, null, BigDecimal.valueOf(1 + random.nextInt(9_999), 2));
        }

        private Integer maybe(int oddsOfFour) {
            return random.nextInt(4) < oddsOfFour ? random.nextInt(50) : null;
        }

        private <T> T of(List<T> choice) {
            return choice.get(random.nextInt(choice.size()));
        }

        private String peopleFile(Map<ClaimMemory.Key, ClaimMemory.Figures> rows) {
            StringBuilder file =
                    new StringBuilder("Operation,Date,Component,Contributor,Women,Men,Sex not reported,Note\n");
            files++;
            rows.forEach((key, f) -> file.append(line(
                    operation,
                    key.date(),
                    key.what(),
                    key.who(),
                    f.women(),
                    f.men(),
                    f.notReported(),
                    "file " + files)));
            return file.toString();
        }

        private String moneyFile(Map<ClaimMemory.Key, ClaimMemory.Figures> rows) {
            StringBuilder file = new StringBuilder("Operation,Kind,Partner,Date,Scope,Amount,Currency,Note\n");
            files++;
            rows.forEach((key, f) -> file.append(line(
                    operation,
                    key.what(),
                    key.who(),
                    key.date(),
                    "mission-budget",
                    f.amount(),
                    "USD",
                    "file " + files)));
            return file.toString();
        }

        void compare(KnownAt knownAt, Instant then, String when) {
            compareSums(knownAt, then, when);
            assertThat(rows(knownAt, Dimension.TYPE, Dimension.DATE, Dimension.CONTRIBUTOR))
                    .as(when + ", by contributor")
                    .isEqualTo(memory.people(then, true));
            assertThat(overTime(knownAt))
                    .as(when + ", over time")
                    .isEqualTo(rows(knownAt, Dimension.COMPONENT, Dimension.DATE));
        }

        private void compareSums(KnownAt knownAt, Instant then, String when) {
            assertThat(rows(knownAt, Dimension.TYPE, Dimension.DATE)).as(when).isEqualTo(memory.people(then, false));
            assertThat(spent(knownAt)).as(when).isEqualTo(memory.money(then));
        }

        private Map<String, String> rows(KnownAt knownAt, Dimension... by) {
            Map<String, String> rows = new TreeMap<>();
            people.rows(new HeadcountQuestion(Set.of(by), Set.of(operation), null, null, knownAt))
                    .forEach(r -> rows.put(
                            (r.type() == null ? r.component() : r.type().code()) + " " + r.date()
                                    + (r.contributor() == null ? "" : " " + r.contributor()),
                            row(r.people())));
            return rows;
        }

        private Map<String, String> overTime(KnownAt knownAt) {
            Map<String, String> rows = new TreeMap<>();
            people.series(HeadcountQuestion.about(operation).withKnownAt(knownAt))
                    .forEach((component, series) -> series.points().stream()
                            .filter(p -> p.people().stated())
                            .forEach(p -> rows.put(component + " " + p.date(), row(p.people()))));
            return rows;
        }

        private static String row(People people) {
            return String.join(
                    " ",
                    number(people.women()),
                    number(people.men()),
                    number(people.notReported()),
                    people.paired().part() + "",
                    people.blanks() + "");
        }

        private static String number(MetricValue value) {
            return value.known().map(BigDecimal::toPlainString).orElse("-");
        }

        private Map<String, BigDecimal> spent(KnownAt knownAt) {
            FundingPosition position =
                    money.position(new FundingQuestion(operation, YEAR, Scope.MISSION_BUDGET, "USD", knownAt));
            Map<String, BigDecimal> spent = new TreeMap<>();
            KINDS.forEach((kind, measure) ->
                    position.value(measure).known().ifPresent(amount -> spent.put(kind, amount.setScale(2))));
            return spent;
        }

        private String exports() throws Exception {
            String headcounts = web.perform(
                            get("/api/v1/headcounts?by=operation,type,contributor,date&operation=" + operation)
                                    .header("Accept", "text/csv")
                                    .with(httpBasic("admin", "for-tests-only")))
                    .andReturn()
                    .getResponse()
                    .getContentAsString();
            byte[] claims =
                    TableCsv.bytes(ClaimsTable.of(operation, money.claims(operation, KnownAt.NOW), Locale.ENGLISH));
            return headcounts + new String(claims, StandardCharsets.UTF_8);
        }
    }

    private static String line(Object... cells) {
        List<String> texts = new ArrayList<>();
        for (Object cell : cells) {
            texts.add(cell == null ? "" : cell.toString());
        }
        return String.join(",", texts) + "\n";
    }
}
