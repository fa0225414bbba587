package org.mizani.bench;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import org.jooq.DSLContext;
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
import org.springframework.context.ConfigurableApplicationContext;

/** Asks what the first page and the page of an operation ask, now and as it was known before the last import. */
final class QueryProbe {

    /** Without H2's shortcut for a query that was asked before, so that every run of a query is one. */
    private static final String EVERY_QUERY_ANEW = ";OPTIMIZE_REUSE_RESULTS=0";

    private static final String ABOUT = "AMISOM";
    private static final LocalDate TODAY = LocalDate.of(2026, 6, 30);
    private static final int RUNS = 15;
    private static final long LONGEST = TimeUnit.SECONDS.toNanos(12);

    private final OperationQueries operations;
    private final HeadcountQueries headcounts;
    private final ParityQueries parities;
    private final TargetFramework framework;
    private final FinancingQueries financing;
    private final Standings standings;
    private final ImportQueries imports;

    private QueryProbe(ConfigurableApplicationContext context) {
        operations = context.getBean(OperationQueries.class);
        headcounts = context.getBean(HeadcountQueries.class);
        parities = context.getBean(ParityQueries.class);
        framework = context.getBean(TargetQueries.class)
                .framework(TargetFramework.USUAL)
                .orElseThrow();
        financing = context.getBean(FinancingQueries.class);
        standings = context.getBean(Standings.class);
        imports = context.getBean(ImportQueries.class);
    }

    /** Arguments: folder of the database, contributors and months to fill it with when it is empty. */
    public static void main(String[] arguments) {
        try (ConfigurableApplicationContext context = Application.on(Path.of(arguments[0]), EVERY_QUERY_ANEW)) {
            DSLContext db = context.getBean(DSLContext.class);
            if (count(db, "headcount") == 0) {
                long rolledUp = new HeadcountFiller(context)
                        .fill(Integer.parseInt(arguments[1]), Integer.parseInt(arguments[2]));
                System.out.printf(Locale.ROOT, "roll-up of everything;%d;%d%n", rolledUp, rolledUp);
            }
            System.out.printf(Locale.ROOT, "rows;%d;%d%n", count(db, "headcount"), count(db, "headcount_month"));
            QueryProbe probe = new QueryProbe(context);
            probe.firstPage();
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
        timed(when + "money of the operation", () -> financing.money(ABOUT, FundingQuestion.DEFAULT_CURRENCY, knownAt));
    }

    /** Three runs to warm up, then so many, but no longer than so long. */
    private void timed(String name, Question question) {
        List<Double> times = new ArrayList<>();
        long began = System.nanoTime();
        for (int i = -3; i < RUNS && (times.isEmpty() || System.nanoTime() - began < LONGEST); i++) {
            long start = System.nanoTime();
            question.ask();
            if (i >= 0 || System.nanoTime() - began > LONGEST) {
                times.add((System.nanoTime() - start) / 1e6);
            }
        }
        Samples samples = Samples.of(times);
        System.out.printf(Locale.ROOT, "%s;%.1f;%.1f%n", name, samples.median(), samples.worst());
    }

    private interface Question {
        Object ask();
    }
}
