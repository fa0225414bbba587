package org.mizani.bench;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import org.jooq.DSLContext;
import org.mizani.financing.Basis;
import org.mizani.financing.LedgerQueries;
import org.mizani.financing.ReadAhead;
import org.mizani.financing.Scope;
import org.mizani.financing.explorer.CashSentences;
import org.mizani.financing.explorer.ConcentrationTable;
import org.mizani.financing.explorer.FinancingExplorer;
import org.mizani.financing.explorer.MoneyBreakdown;
import org.mizani.financing.explorer.MoneyFilter;
import org.mizani.financing.explorer.MoneyOutcome;
import org.mizani.financing.explorer.MoneyOverview;
import org.mizani.financing.explorer.MoneyOverviewCharts;
import org.mizani.financing.explorer.MoneyOverviewSentences;
import org.mizani.financing.explorer.MoneyTables;
import org.mizani.financing.explorer.MoneyWords;
import org.mizani.financing.explorer.OutsideTable;
import org.mizani.financing.explorer.PledgeLag;
import org.mizani.financing.explorer.Span;
import org.mizani.metrics.KnownAt;
import org.mizani.metrics.Period;
import org.springframework.context.ConfigurableApplicationContext;

/** Asks what the page of financing asks, and writes all that it shows. */
final class FinancingProbe {

    private static final String EVERY_QUERY_ANEW = ";OPTIMIZE_REUSE_RESULTS=0";
    private static final int WARM_UPS = 5;
    private static final int RUNS = 15;

    /** Of views that read claims from the database at each visit, which may take seconds. */
    private static final int FEW_WARM_UPS = 2;

    private static final int FEW_RUNS = 5;
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
    private static final Span YEAR = new Span.CalendarYear(2019);
    private static final Span ALL = new Span.Days(new Period(
            LocalDate.of(FundingFiller.FIRST_YEAR, 1, 1),
            LocalDate.of(FundingFiller.FIRST_YEAR + FundingFiller.YEARS - 1, 12, 31)));

    private final FinancingExplorer explorer;
    private final OutsideTable outside;
    private final PledgeLag lag;
    private final MoneyFilter all;

    private FinancingProbe(ConfigurableApplicationContext context, List<String> operations) {
        explorer = context.getBean(FinancingExplorer.class);
        outside = context.getBean(OutsideTable.class);
        lag = context.getBean(PledgeLag.class);
        all = MoneyFilter.USUAL.withScope(Scope.MISSION_BUDGET).withOperations(operations);
    }

    /** Arguments: folder of the database, contributions to fill it with when it is empty. */
    public static void main(String[] arguments) {
        try (ConfigurableApplicationContext context = Application.on(Path.of(arguments[0]), EVERY_QUERY_ANEW)) {
            DSLContext db = context.getBean(DSLContext.class);
            if (((Number) db.fetchValue("select count(*) from contribution")).longValue() == 0) {
                new FundingFiller(db).fill(Integer.parseInt(arguments[1]));
            }
            List<String> operations =
                    db.fetchValues("select distinct operation from contribution order by operation").stream()
                            .map(Object::toString)
                            .toList();
            LedgerQueries ledgers = context.getBean(LedgerQueries.class);
            once(
                    "first reading after a start",
                    () -> context.getBeanProvider(ReadAhead.class)
                            .orderedStream()
                            .forEach(ReadAhead::readAhead));
            once("reading as of a day", () -> ledgers.ledgers(KnownAt.endOf(LocalDate.of(2026, 2, 1))));
            once("reading as of another day", () -> ledgers.ledgers(KnownAt.endOf(LocalDate.of(2026, 2, 2))));
            new FinancingProbe(context, operations).views();
            new OtherMoneyViews(context, operations.getFirst())
                    .all()
                    .forEach((name, view) -> timed(name, FEW_WARM_UPS, FEW_RUNS, view));
        }
    }

    private void views() {
        for (MoneyBreakdown by : MoneyBreakdown.values()) {
            timed("a year by " + by.code(), all.withSpan(YEAR).withBy(by));
            timed("20 years by " + by.code(), all.withSpan(ALL).withBy(by));
        }
        timed("a year by operation, pro rata", all.withSpan(YEAR).withProrata(true));
        timed("20 years by month, pro rata", all.withSpan(ALL).withProrata(true).withBy(MoneyBreakdown.MONTH));
        timed("a fiscal year, in euros", all.withSpan(new Span.FiscalYear(2018)).withCurrency("EUR"));
        timed("20 years, in euros", all.withSpan(ALL).withCurrency("EUR"));
        timed("mandates", all.withSpan(new Span.Mandate(2026)));
        for (Basis basis : Basis.values()) {
            timed("20 years, basis " + basis.code(), all.withSpan(ALL).withBasis(basis));
        }
        timed("the scopes to choose from", all.withSpan(ALL).withScope(null));
        timed("a year as of a day", asOf(all.withSpan(YEAR), LocalDate.of(2026, 2, 2)));
        timed(
                "a year of one operation, with the lag of its pledges",
                all.withSpan(YEAR).withOperations(all.operations().subList(0, 1)));
    }

    private void timed(String name, MoneyFilter filter) {
        timed(name, WARM_UPS, RUNS, () -> page(filter));
    }

    private static void timed(String name, int warmUps, int runs, Supplier<Object> view) {
        List<Double> elapsed = new ArrayList<>();
        List<Double> processor = new ArrayList<>();
        double first = 0;
        for (int i = -warmUps; i < runs; i++) {
            long start = System.nanoTime();
            long worked = THREADS.getCurrentThreadCpuTime();
            Objects.requireNonNull(view.get(), name);
            first = i == -warmUps ? (System.nanoTime() - start) / 1e6 : first;
            if (i >= 0) {
                processor.add((THREADS.getCurrentThreadCpuTime() - worked) / 1e6);
                elapsed.add((System.nanoTime() - start) / 1e6);
            }
        }
        print(name, first, Samples.of(elapsed), Samples.of(processor));
    }

    private static void once(String name, Runnable question) {
        long start = System.nanoTime();
        long worked = THREADS.getCurrentThreadCpuTime();
        question.run();
        Samples processor = Samples.of(List.of((THREADS.getCurrentThreadCpuTime() - worked) / 1e6));
        double elapsed = (System.nanoTime() - start) / 1e6;
        print(name, elapsed, Samples.of(List.of(elapsed)), processor);
    }

    private static void print(String name, double first, Samples elapsed, Samples processor) {
        System.out.printf(
                Locale.ROOT,
                "%s;%.1f;%.1f;%.1f;%.1f%n",
                name,
                first,
                elapsed.median(),
                elapsed.worst(),
                processor.median());
    }

    /** All that stands on the page. */
    private Object page(MoneyFilter filter) {
        if (!(explorer.explore(filter) instanceof MoneyOutcome.Found(MoneyOverview overview))) {
            return filter;
        }
        MoneyWords words = new MoneyWords(overview, Map.of(), Locale.ENGLISH);
        MoneyOverviewSentences sentences = new MoneyOverviewSentences(overview, words);
        MoneyOverviewCharts charts = new MoneyOverviewCharts(overview, words);
        return List.of(
                sentences.sentences(),
                new CashSentences(overview, words).sentences(),
                MoneyTables.of(overview, words, MoneyBreakdown.OPERATION),
                MoneyTables.of(overview, words, filter.by()),
                ConcentrationTable.of(overview, words),
                charts.operations(),
                charts.waterfall(),
                charts.funnel(lag.words(overview, Locale.ENGLISH)),
                charts.receipts(),
                outside.of(overview, words, Locale.ENGLISH));
    }

    private static MoneyFilter asOf(MoneyFilter asked, LocalDate day) {
        return new MoneyFilter(
                asked.basis(),
                asked.scope(),
                asked.span(),
                asked.operations(),
                asked.by(),
                asked.currency(),
                asked.prorata(),
                KnownAt.endOf(day));
    }
}
