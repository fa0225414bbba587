package org.mizani.financing;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mizani.charts.ChartFrame;
import org.mizani.charts.WaterfallChart;
import org.mizani.charts.WaterfallChart.Kind;
import org.mizani.charts.WaterfallChart.Step;
import org.mizani.metrics.MetricValue;
import org.mizani.provenance.FigureId;
import org.mizani.tables.Table;
import org.mizani.tables.Table.Column;
import org.mizani.tables.Table.ColumnType;
import org.mizani.tables.Table.Row;
import org.mizani.tables.TableCell;
import org.mizani.ui.texts.Texts;

/** From the requirement through each partner's money to the gap, for one position on one basis. */
public final class WaterfallCharts {

    private final FundingPosition position;
    private final Basis basis;
    private final Texts texts;

    private WaterfallCharts(FundingPosition position, Basis basis, Locale locale) {
        this.position = position;
        this.basis = basis;
        this.texts = Texts.in(locale);
    }

    /**
     * @param partners that add up to the position
     * @param names of partners by code
     * @return empty on a basis that is not requirement against money, or where a part is not reported
     */
    public static Optional<Pictured> of(
            FundingPosition position,
            List<PartnerFunding> partners,
            Map<String, String> names,
            Basis basis,
            Locale locale) {
        boolean fits = basis == Basis.RECEIVED || basis == Basis.PLEDGED;
        Optional<BigDecimal> need = position.value(Measure.REQUIREMENT).known();
        if (!fits || need.isEmpty() || position.value(basis.means()).known().isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new WaterfallCharts(position, basis, locale).draw(need.get(), partners, names));
    }

    private Pictured draw(BigDecimal need, List<PartnerFunding> partners, Map<String, String> names) {
        List<Step> steps = new ArrayList<>();
        List<Row> rows = new ArrayList<>();
        add(steps, rows, new Step(word("requirement"), Kind.NEED, need), position.figure(Measure.REQUIREMENT));
        partners.stream()
                .filter(p -> money(p).signum() != 0)
                .sorted(Comparator.comparing(this::money).reversed().thenComparing(PartnerFunding::partner))
                .forEach(p -> add(steps, rows, new Step(name(p, names), source(), money(p)), null));
        Shortfall shortfall = position.shortfall(basis);
        BigDecimal over = shortfall.surplus().known().orElse(BigDecimal.ZERO);
        if (over.signum() > 0) {
            add(steps, rows, new Step(word("surplus"), Kind.SURPLUS, over), position.surplusFigure(basis));
        } else {
            BigDecimal missing = shortfall.shortfall().known().orElse(BigDecimal.ZERO);
            add(steps, rows, new Step(word("shortfall"), Kind.MISSING, missing), position.shortfallFigure(basis));
        }
        String basisName = texts.get("financing.basis." + basis.code());
        ChartFrame frame = new ChartFrame(
                title(),
                Stream.concat(
                                Stream.of(texts.get("financing.chart.basis", basisName)),
                                MoneySentences.remarks(position, basis, texts.locale()).stream())
                        .collect(Collectors.joining(" · ")),
                texts.get("financing.chart.source"),
                texts.get("financing.chart.as-of"),
                MoneySentences.of(position, basis, texts.locale()),
                texts.locale().getLanguage());
        String currency = position.question().currency();
        return new Pictured(
                new WaterfallChart(frame, texts.get("financing.chart.basis", basisName), currency, steps),
                new Table(
                        title(),
                        List.of(
                                new Column("step", texts.get("financing.waterfall.step"), ColumnType.TEXT),
                                new Column(
                                        "amount", texts.get("financing.waterfall.amount", currency), ColumnType.MONEY)),
                        rows,
                        texts.get("financing.waterfall.note")));
    }

    private static void add(List<Step> steps, List<Row> rows, Step step, @Nullable FigureId figure) {
        steps.add(step);
        rows.add(
                Row.of(List.of(TableCell.text(step.label()), TableCell.figure(MetricValue.of(step.amount()), figure))));
    }

    private Kind source() {
        return basis == Basis.PLEDGED ? Kind.PROMISE : Kind.SOURCE;
    }

    private BigDecimal money(PartnerFunding partner) {
        return (basis == Basis.PLEDGED ? partner.pledged() : partner.received())
                .known()
                .orElse(BigDecimal.ZERO);
    }

    private String name(PartnerFunding partner, Map<String, String> names) {
        return partner.partner().isBlank()
                ? texts.get("financing.partners.unnamed")
                : names.getOrDefault(partner.partner(), partner.partner());
    }

    private String title() {
        FundingQuestion question = position.question();
        return texts.get(
                "financing.waterfall.title",
                question.operation(),
                MoneySentences.period(question.period(), texts.locale()),
                question.currency(),
                texts.get("scope." + question.scope().code()));
    }

    private String word(String step) {
        return texts.get("financing.waterfall." + step);
    }
}
