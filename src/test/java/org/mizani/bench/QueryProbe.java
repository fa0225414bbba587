package org.mizani.bench;

import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import org.jooq.DSLContext;
import org.mizani.contributors.ScoreQuestion;
import org.mizani.contributors.Scores;
import org.mizani.dataimport.ImportQueries;
import org.mizani.financing.FinancingQueries;
import org.mizani.financing.FundingQuestion;
import org.mizani.headcounts.Dimension;
import org.mizani.headcounts.HeadcountQueries;
import org.mizani.headcounts.HeadcountQuestion;
import org.mizani.metrics.KnownAt;
import org.mizani.operations.Component;
import org.mizani.operations.Operation;
import org.mizani.operations.OperationQueries;
import org.mizani.overview.Standings;
import org.mizani.parity.ParityQueries;
import org.mizani.parity.TargetFramework;
import org.mizani.parity.TargetQueries;
import org.mizani.parity.explorer.Breakdown;
import org.mizani.parity.explorer.Exploration;
import org.mizani.parity.explorer.Explorer;
import org.springframework.context.ConfigurableApplicationContext;

/** Asks what the first page and the page of an operation ask, now and as it was known before the last import. */
final class QueryProbe {

    /** Without H2's shortcut for a query that was asked before, so that every run of a query is one. */
    private static final String EVERY_QUERY_ANEW = ";OPTIMIZE_REUSE_RESULTS=0";

    private static final String ABOUT = "AMISOM";
    private static final String CONTRIBUTOR = "BDI";
    private static final LocalDate TODAY = LocalDate.of(2026, 6, 30);
    private static final int RUNS = 15;
    private static final long LONGEST = TimeUnit.SECONDS.toNanos(12);

    private final OperationQueries operations;
    private final HeadcountQueries headcounts;
    private final ParityQueries parities;
    private final TargetFramework framework;
    private final FinancingQueries financing;
    private final Standings standings;
    private final Scores scores;
    private final ImportQueries imports;
    private final Explorer explorer;

    private QueryProbe(ConfigurableApplicationContext context) {
        operations = context.getBean(OperationQueries.class);
        headcounts = context.getBean(HeadcountQueries.class);
        parities = context.getBean(ParityQueries.class);
        framework = context.getBean(TargetQueries.class)
                .framework(TargetFramework.USUAL)
                .orElseThrow();
        financing = context.getBean(FinancingQueries.class);
        scores = context.getBean(Scores.class);
        standings = context.getBean(Standings.class);
        imports = context.getBean(ImportQueries.class);
        explorer = context.getBean(Explorer.class);
    }

    /** Arguments: folder of the database, what to fill it with when it is empty. */
    public static void main(String[] arguments) {
        try (ConfigurableApplicationContext context = Application.on(Path.of(arguments[0]), EVERY_QUERY_ANEW)) {
            DSLContext db = context.getBean(DSLContext.class);
            if (count(db, "headcount") == 0) {
                long rolledUp = new HeadcountFiller(context).fill(Filling.valueOf(arguments[1]));
                System.out.printf(Locale.ROOT, "roll-up of everything;%d;%d;%n", rolledUp, rolledUp);
            }
            System.out.printf(Locale.ROOT, "rows;%d;%d;%n", count(db, "headcount"), count(db, "headcount_month"));
            QueryProbe probe = new QueryProbe(context);
            probe.firstPage();
            probe.parity();
            probe.operation("", KnownAt.NOW);
            KnownAt before = KnownAt.of(HeadcountFiller.BETWEEN);
            probe.operation("as-of: ", before);
            probe.timed("as-of: all operations by component over time", () -> probe.overTime(before));
        }
    }

    private static long count(DSLContext db, String table) {
        return db.fetchValue("select count(*) from " + table) instanceof Number n ? n.longValue() : 0;
    }

    private void firstPage() {
        timed("all operations", operations::all);
        timed(
                "troops of all operations over time (first page)",
                () -> headcounts.seriesByOperation(
                        HeadcountQuestion.aboutAll().only(Component.TROOPS).within(null, TODAY)));
        timed("all operations by component over time (interface)", () -> overTime(KnownAt.NOW));
        timed("where all operations stand (all of the first page)", () -> standings.today(null));
        timed("money of an operation", () -> financing.money(ABOUT, FundingQuestion.DEFAULT_CURRENCY, KnownAt.NOW));
        timed("recent imports", () -> imports.history(5, 0));
    }

    private void parity() {
        Exploration all = Exploration.USUAL.withTo(TODAY);
        Exploration one = all.withOperations(List.of(ABOUT));
        timed("parity: all operations by component, and over time", () -> explorer.explore(all));
        timed(
                "parity: ten operations by operation, and over time",
                () -> explorer.explore(
                        all.withBy(Breakdown.OPERATION).withOperations(BenchFacts.OPERATIONS.subList(0, 10))));
        timed(
                "parity: an operation by contributor, and over time",
                () -> explorer.explore(one.withBy(Breakdown.CONTRIBUTOR)));
        timed("parity: change of an operation explained", () -> explorer.change(one, TODAY.minusYears(4), TODAY));
        timed("parity: change of all operations explained", () -> explorer.change(all, TODAY.minusYears(4), TODAY));
    }

    private Object overTime(KnownAt knownAt) {
        return headcounts.seriesByOperation(
                HeadcountQuestion.aboutAll().within(null, TODAY).withKnownAt(knownAt));
    }

    private void operation(String when, KnownAt knownAt) {
        Operation operation = operations.byCode(ABOUT).orElseThrow();
        timed(
                when + "operation and ceilings",
                () -> List.of(operations.byCode(ABOUT), operations.ceilings(ABOUT), operations.all()));
        timed(when + "parity by component", () -> parities.parity(operation, TODAY, framework, knownAt));
        timed(
                when + "strength and shares over time",
                () -> headcounts.rows(HeadcountQuestion.about(ABOUT, Dimension.COMPONENT, Dimension.DATE)
                        .within(null, TODAY)
                        .withKnownAt(knownAt)));
        timed(when + "latest date", () -> headcounts.latestDate(ABOUT, TODAY, knownAt));
        LocalDate latest = headcounts.latestDate(ABOUT, TODAY, knownAt).orElseThrow();
        timed(
                when + "contributors",
                () -> headcounts.rows(HeadcountQuestion.about(ABOUT, Dimension.CONTRIBUTOR)
                        .within(latest, latest)
                        .withKnownAt(knownAt)));
        ScoreQuestion everywhere = new ScoreQuestion(TODAY, null, framework, knownAt);
        timed(when + "newest report that names contributors", () -> scores.newestReport(null, TODAY));
        timed(when + "ranking of all contributors", () -> scores.ranking(everywhere));
        timed(when + "one contributor", () -> scores.card(everywhere, CONTRIBUTOR));
        timed(
                when + "one contributor over time",
                () -> scores.trend(everywhere, CONTRIBUTOR).months());
        timed(when + "money of the operation", () -> financing.money(ABOUT, FundingQuestion.DEFAULT_CURRENCY, knownAt));
    }

    /** Three runs to warm up, then so many, but no longer than so long. */
    private void timed(String name, Question question) {
        List<Double> times = new ArrayList<>();
        List<Double> worked = new ArrayList<>();
        long began = System.nanoTime();
        for (int i = -3; i < RUNS && (times.isEmpty() || System.nanoTime() - began < LONGEST); i++) {
            long start = System.nanoTime();
            long before = processor();
            question.ask();
            if (i >= 0 || System.nanoTime() - began > LONGEST) {
                times.add((System.nanoTime() - start) / 1e6);
                worked.add((processor() - before) / 1e6);
            }
        }
        Samples samples = Samples.of(times);
        System.out.printf(
                Locale.ROOT,
                "%s;%.1f;%.1f;%.1f%n",
                name,
                samples.median(),
                samples.worst(),
                Samples.of(worked).median());
    }

    /** Nanoseconds that this thread has worked; the embedded database works in the thread that asks. */
    private static long processor() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    private interface Question {
        Object ask();
    }
}
