package org.mizani.financing.fund;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mizani.charts.ChartFrame;
import org.mizani.charts.WaterfallChart;
import org.mizani.charts.WaterfallChart.Kind;
import org.mizani.charts.WaterfallChart.Step;
import org.mizani.financing.FundingQuestion;
import org.mizani.financing.MoneySentences;
import org.mizani.financing.fund.FundFigure.Measure;
import org.mizani.metrics.KnownAt;
import org.mizani.metrics.MetricValue;
import org.mizani.metrics.SumCheck;
import org.mizani.tables.Table;
import org.mizani.tables.Table.Column;
import org.mizani.tables.Table.ColumnType;
import org.mizani.tables.Table.Row;
import org.mizani.tables.TableCell;
import org.mizani.ui.texts.Formats;
import org.mizani.ui.texts.Texts;

/** The Peace Fund and the AU's budget line as tables and a picture. */
public final class FundTables {

    private static final String USD = FundingQuestion.DEFAULT_CURRENCY;

    private final KnownAt knownAt;
    private final Texts texts;

    public FundTables(KnownAt knownAt, Locale locale) {
        this.knownAt = knownAt;
        this.texts = Texts.in(locale);
    }

    /** The endowment against its target. */
    public Table endowment(PeaceFund fund) {
        PeaceFund.Part part = fund.part(FundPart.ENDOWMENT);
        return new Table(
                texts.get("fund.endowment.caption", USD),
                List.of(
                        text("part"),
                        money("target"),
                        money("balance"),
                        text("on"),
                        new Column("share", texts.get("fund.measure.share"), ColumnType.FINE_SHARE),
                        money("missing")),
                List.of(Row.of(List.of(
                        TableCell.text(texts.get("fund.part.endowment")),
                        figure(part.target().amount(), part.part().code(), Measure.TARGET),
                        figure(part.balance().amount(), part.part().code(), Measure.BALANCE),
                        on(part.balance()),
                        formula(part.shareOfTarget(), part, Measure.SHARE, "{balance}/{target}"),
                        formula(part.missing(), part, Measure.MISSING, "MAX(0,{target}-{balance})")))),
                texts.get("fund.endowment.note"));
    }

    /** The windows and the crisis reserve; never added, neither to each other nor to the endowment. */
    public Table windows(PeaceFund fund) {
        return new Table(
                texts.get("fund.windows.caption", USD),
                List.of(text("part"), money("target"), money("balance"), text("on"), money("spent")),
                Stream.of(FundPart.values())
                        .filter(p -> p != FundPart.ENDOWMENT)
                        .map(fund::part)
                        .map(part -> Row.of(List.of(
                                TableCell.text(
                                        texts.get("fund.part." + part.part().code())),
                                figure(part.target().amount(), part.part().code(), Measure.TARGET),
                                figure(part.balance().amount(), part.part().code(), Measure.BALANCE),
                                on(part.balance()),
                                figure(part.spent().amount(), part.part().code(), Measure.SPENT))))
                        .toList(),
                texts.get("fund.windows.note"));
    }

    /** Who is to pay for a year of the budget line, with each share. */
    public Table budgetLine(BudgetLine line) {
        String subject = line.code();
        return new Table(
                texts.get(
                        "fund.line.caption",
                        MoneySentences.period(line.period(), texts.locale()),
                        USD,
                        texts.get("scope." + line.scope().code())),
                List.of(
                        text("payer"),
                        money("amount"),
                        new Column("share", texts.get("fund.column.share"), ColumnType.SHARE)),
                List.of(
                        Row.of(List.of(
                                TableCell.text(texts.get("fund.line.members")),
                                figure(line.members().amount(), subject, Measure.MEMBERS),
                                figure(line.shareOfMembers(), subject, Measure.MEMBERS_SHARE))),
                        part("fund.measure.reserve", line.reserve().amount(), line, Measure.RESERVE),
                        Row.of(List.of(
                                TableCell.text(texts.get("fund.line.partners")),
                                figure(line.partners().amount(), subject, Measure.PARTNERS),
                                figure(line.shareOfPartners(), subject, Measure.PARTNERS_SHARE))),
                        part("fund.line.secured", line.secured().amount(), line, Measure.SECURED),
                        part("fund.line.gap", line.gap(), line, Measure.GAP),
                        new Row(
                                List.of(
                                        TableCell.text(texts.get("fund.line.total")),
                                        figure(line.total().amount(), subject, Measure.TOTAL),
                                        TableCell.figure(whole(line), null)),
                                true)),
                note(line));
    }

    /** A part of the line whose share nobody asks for. */
    private Row part(String key, MetricValue amount, BudgetLine line, Measure measure) {
        return Row.of(List.of(
                TableCell.text(texts.get(key)),
                figure(amount, line.code(), measure),
                TableCell.figure(line.shareOf(amount), null)));
    }

    private String note(BudgetLine line) {
        return line.gapWithoutReserve() ? sums(line) + " " + texts.get("fund.line.no-reserve") : sums(line);
    }

    private String sums(BudgetLine line) {
        return switch (line.sum().orElse(SumCheck.EXACT)) {
            case EXACT -> texts.get("fund.line.note");
            case ROUNDING -> texts.get("fund.line.rounded") + " " + texts.get("fund.line.note");
            case ERROR -> texts.get("fund.line.broken");
        };
    }

    private static MetricValue whole(BudgetLine line) {
        return line.total().amount().map(t -> BigDecimal.ONE);
    }

    /** From the target through the endowment to what is missing; empty where either is not stated. */
    public Optional<WaterfallChart> chart(PeaceFund fund) {
        PeaceFund.Part part = fund.part(FundPart.ENDOWMENT);
        if (part.missing().known().isEmpty()) {
            return Optional.empty();
        }
        BigDecimal target = part.target().amount().known().orElseThrow();
        BigDecimal balance = part.balance().amount().known().orElseThrow();
        List<Step> steps = new ArrayList<>();
        steps.add(new Step(texts.get("fund.measure.target"), Kind.NEED, target));
        steps.add(new Step(texts.get("fund.part.endowment"), Kind.SOURCE, balance));
        BigDecimal over = balance.subtract(target);
        steps.add(
                over.signum() > 0
                        ? new Step(texts.get("financing.waterfall.surplus"), Kind.SURPLUS, over)
                        : new Step(texts.get("fund.measure.missing"), Kind.MISSING, over.negate()));
        ChartFrame frame = new ChartFrame(
                texts.get("fund.chart.title", USD),
                null,
                sources(part),
                FundSentences.asOf(part.balance(), texts),
                String.join(" ", new FundSentences(texts.locale()).of(fund)),
                texts.locale().getLanguage());
        return Optional.of(new WaterfallChart(frame, texts.get("fund.chart.title", USD), USD, steps));
    }

    private String sources(PeaceFund.Part part) {
        String sources = Stream.concat(part.target().inputs().stream(), part.balance().inputs().stream())
                .flatMap(v -> Optional.ofNullable(v.claim().funding().citation().source()).stream())
                .distinct()
                .collect(Collectors.joining("; "));
        return sources.isEmpty() ? texts.get("financing.rate.no-source") : sources;
    }

    private TableCell on(Stated balance) {
        LocalDate on = balance.on();
        return TableCell.text(
                on == null
                        ? texts.get("value.not-reported")
                        : Formats.in(texts.locale()).date(on));
    }

    private Column text(String key) {
        return new Column(key, texts.get("fund.column." + key), ColumnType.TEXT);
    }

    private Column money(String key) {
        String name = key.equals("amount") ? texts.get("fund.column.amount") : texts.get("fund.measure." + key);
        return new Column(key, texts.get("financing.in-currency", name, USD), ColumnType.MONEY);
    }

    private TableCell.Figure formula(MetricValue value, PeaceFund.Part part, Measure measure, String formula) {
        TableCell.Figure figure = figure(value, part.part().code(), measure);
        return value.known().isPresent() ? figure.withFormula(formula) : figure;
    }

    private TableCell.Figure figure(MetricValue value, String subject, Measure measure) {
        return TableCell.figure(
                value, value.known().isPresent() ? new FundFigure(subject, measure, knownAt).id() : null);
    }
}
