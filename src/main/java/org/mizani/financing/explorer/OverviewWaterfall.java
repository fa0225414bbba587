package org.mizani.financing.explorer;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.mizani.charts.WaterfallChart;
import org.mizani.charts.WaterfallChart.Kind;
import org.mizani.charts.WaterfallChart.Step;
import org.mizani.financing.Basis;
import org.mizani.financing.Measure;
import org.mizani.financing.Pictured;
import org.mizani.metrics.MetricValue;
import org.mizani.provenance.FigureId;
import org.mizani.tables.Table;
import org.mizani.tables.Table.Column;
import org.mizani.tables.Table.ColumnType;
import org.mizani.tables.Table.Row;
import org.mizani.tables.TableCell;
import org.mizani.ui.texts.Texts;

/** From the requirements of all operations to what is missing, through the money of each partner. */
final class OverviewWaterfall {

    /** More sources than these are drawn as one. */
    static final int MOST_SOURCES = 12;

    private final MoneyOverview overview;
    private final MoneyWords words;
    private final Texts texts;
    private final MoneyFigures figures;
    private final Caveats caveats;

    OverviewWaterfall(MoneyOverview overview, MoneyWords words) {
        this.overview = overview;
        this.words = words;
        this.texts = words.texts();
        this.figures = new MoneyFigures(overview);
        this.caveats = new Caveats(overview, words);
    }

    /**
     * From the requirement through each partner's money to what is missing; operations whose shortfall is not known stand
     * aside. Empty on a basis that is not requirement against money, and where no operation can be compared.
     */
    Optional<Pictured> picture() {
        Basis basis = overview.filter().basis();
        MoneyTotal total = overview.total();
        Optional<BigDecimal> need = total.need().known();
        if ((basis != Basis.RECEIVED && basis != Basis.PLEDGED) || need.isEmpty()) {
            return Optional.empty();
        }
        Measure means = basis == Basis.PLEDGED ? Measure.PLEDGED : Measure.RECEIVED;
        List<Step> steps = new ArrayList<>();
        List<Row> rows = new ArrayList<>();
        boolean whole = total.compared() == overview.rows().size();
        boolean one = overview.rows().size() == 1;
        FigureId requirement = !whole
                ? null
                : one
                        ? figures.of(overview.rows().getFirst(), Measure.REQUIREMENT)
                        : figures.total(Measure.REQUIREMENT);
        add(steps, rows, new Step(word("requirement"), Kind.NEED, need.get()), requirement);
        sources(means)
                .forEach(s -> add(
                        steps,
                        rows,
                        new Step(s.label(), basis == Basis.PLEDGED ? Kind.PROMISE : Kind.SOURCE, s.amount()),
                        whole ? s.figure() : null));
        OperationRow only = overview.rows().getFirst();
        BigDecimal over = total.surplus().known().orElse(BigDecimal.ZERO);
        if (over.signum() > 0) {
            add(
                    steps,
                    rows,
                    new Step(word("surplus"), Kind.SURPLUS, over),
                    one ? figures.surplus(only) : figures.surplus());
        }
        BigDecimal missing = total.shortfall().known().orElse(BigDecimal.ZERO);
        if (missing.signum() > 0 || over.signum() == 0) {
            add(
                    steps,
                    rows,
                    new Step(word("shortfall"), Kind.MISSING, missing),
                    one ? figures.shortfall(only) : figures.shortfall());
        }
        String title = words.title("financing.explorer.chart.waterfall");
        String note = texts.get("financing.explorer.waterfall.note")
                + caveats.compared().map(s -> " " + s).orElse("");
        return Optional.of(new Pictured(
                new WaterfallChart(
                        words.frame(
                                title,
                                caveats.after(words.basisLine()),
                                steps.stream()
                                        .map(s -> texts.labelled(s.label(), words.money(MetricValue.of(s.amount()))))
                                        .reduce((said, next) -> texts.get("financing.waterfall.and", said, next))
                                        .map(all -> all + ".")
                                        .orElse("")),
                        words.basisLine(),
                        words.currency(),
                        steps),
                new Table(
                        title,
                        List.of(
                                new Column("step", texts.get("financing.waterfall.step"), ColumnType.TEXT),
                                words.amountColumn()),
                        rows,
                        note)));
    }

    private record Source(
            String label, BigDecimal amount, @Nullable FigureId figure) {}

    /** Money of each partner for operations that are compared, the largest apart. */
    private List<Source> sources(Measure means) {
        Map<String, BigDecimal> amounts = new HashMap<>();
        overview.rows().stream()
                .filter(OperationRow::compares)
                .forEach(row -> row.answer()
                        .partners()
                        .forEach((partner, sums) -> sums.value(means)
                                .known()
                                .filter(a -> a.signum() != 0)
                                .ifPresent(a -> amounts.merge(partner, a, BigDecimal::add))));
        List<Map.Entry<String, BigDecimal>> sorted = amounts.entrySet().stream()
                .sorted(Map.Entry.<String, BigDecimal>comparingByValue()
                        .reversed()
                        .thenComparing(Map.Entry.comparingByKey()))
                .toList();
        Map<String, MoneyGroup> groups =
                overview.groups(MoneyBreakdown.PARTNER).stream().collect(Collectors.toMap(MoneyGroup::key, g -> g));
        List<Source> sources = new ArrayList<>();
        sorted.stream().limit(MOST_SOURCES).forEach(e -> {
            MoneyGroup group = groups.get(e.getKey());
            sources.add(new Source(
                    words.label(MoneyBreakdown.PARTNER, e.getKey()),
                    e.getValue(),
                    group == null ? null : figures.of(MoneyBreakdown.PARTNER, group, means)));
        });
        if (sorted.size() > MOST_SOURCES) {
            BigDecimal rest = sorted.stream()
                    .skip(MOST_SOURCES)
                    .map(Map.Entry::getValue)
                    .reduce(BigDecimal.ZERO, BigDecimal::add);
            sources.add(new Source(
                    texts.get("financing.explorer.waterfall.others", sorted.size() - MOST_SOURCES), rest, null));
        }
        return sources;
    }

    private static void add(List<Step> steps, List<Row> rows, Step step, @Nullable FigureId figure) {
        steps.add(step);
        rows.add(
                Row.of(List.of(TableCell.text(step.label()), TableCell.figure(MetricValue.of(step.amount()), figure))));
    }

    private String word(String step) {
        return texts.get("financing.waterfall." + step);
    }
}
