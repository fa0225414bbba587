package org.mizani.financing.explorer.api;

import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.mizani.financing.Concentration;
import org.mizani.financing.Measure;
import org.mizani.financing.MoneyMark;
import org.mizani.financing.NeedMatch;
import org.mizani.financing.Shortfall;
import org.mizani.financing.explorer.MoneyBreakdown;
import org.mizani.financing.explorer.MoneyFigures;
import org.mizani.financing.explorer.MoneyGroup;
import org.mizani.financing.explorer.MoneyOverview;
import org.mizani.financing.explorer.MoneyTotal;
import org.mizani.financing.explorer.OperationRow;
import org.mizani.metrics.MetricValue;
import org.mizani.metrics.Period;
import org.mizani.provenance.FigureId;
import org.mizani.web.Paging;
import org.mizani.web.RowList;

/** An overview as rows of JSON; what nobody reports is null. Each row names scope, basis, time and currency. */
final class OverviewJson {

    private static final int SHARE_DECIMALS = 6;
    private static final int INDEX_DECIMALS = 2;

    private final MoneyOverview overview;
    private final MoneyBreakdown by;
    private final MoneyFigures figures;

    OverviewJson(MoneyOverview overview) {
        this.overview = overview;
        this.by = overview.filter().by();
        this.figures = new MoneyFigures(overview);
    }

    OverviewAnswer answer(Paging paging) {
        RowList<Map<String, @Nullable Object>> page = paging.of(rows());
        Period period = overview.span().common().orElse(null);
        return new OverviewAnswer(
                page.rows(),
                page.total(),
                page.limit(),
                page.offset(),
                by.code(),
                overview.filter().basis().code(),
                overview.scope().code(),
                period == null ? null : period.from(),
                period == null ? null : period.to(),
                overview.filter().currency(),
                overview.filter().prorata(),
                sum(),
                concentration(),
                overview.leftOut().size(),
                overview.notConverted().size());
    }

    private List<Map<String, @Nullable Object>> rows() {
        return by == MoneyBreakdown.OPERATION
                ? overview.rows().stream().map(this::row).toList()
                : overview.groups(by).stream().map(this::row).toList();
    }

    private Map<String, @Nullable Object> row(OperationRow row) {
        Map<String, @Nullable Object> json = new LinkedHashMap<>();
        json.put("operation", row.operation().code());
        common(json, row.position().question().period());
        Map<String, String> links = new LinkedHashMap<>();
        for (Measure measure : Measure.values()) {
            put(json, links, measure.member(), row.value(measure), figures.of(row, measure));
        }
        days(json, row.position()::asOf);
        put(json, links, "shortfall", row.shortfall(), figures.shortfall(row));
        put(json, links, "surplus", row.surplus(), figures.surplus(row));
        put(json, links, "coverage", share(row.coverage()), figures.coverage(row));
        json.put("open", share(Shortfall.open(row.coverage())));
        json.put("needsAdded", row.position().needsAdded());
        json.put("silentNeeds", row.match().map(m -> m.silent().size()).orElse(null));
        json.put("outsideNeeds", row.match().map(NeedMatch::outside).orElse(null));
        json.put("overlappingNeeds", row.position().needs().overlapping().size());
        json.put("conflicts", row.answer().conflicts());
        json.put("leftOut", row.answer().leftOut().size());
        json.put("notConverted", row.answer().notConverted().size());
        json.put("marks", marks(List.of(Measure.values()), row::marks));
        json.put("figures", links);
        return json;
    }

    private Map<String, @Nullable Object> row(MoneyGroup group) {
        Map<String, @Nullable Object> json = new LinkedHashMap<>();
        json.put(by.code(), group.key().isBlank() ? null : group.key());
        common(json, overview.span().common().orElse(null));
        Map<String, String> links = new LinkedHashMap<>();
        measures().forEach(m -> put(json, links, m.member(), group.value(m), figures.of(by, group, m)));
        if (by == MoneyBreakdown.MONTH) {
            put(json, links, "monthlyNeed", overview.monthlyNeed(), figures.monthlyNeed());
        }
        json.put("marks", marks(measures(), group::marks));
        json.put("figures", links);
        return json;
    }

    private List<Measure> measures() {
        return switch (by) {
            case MONTH -> List.of(Measure.RECEIVED, Measure.SPENT);
            case CATEGORY ->
                List.of(
                        Measure.REQUIREMENT,
                        Measure.PLEDGED,
                        Measure.COMMITTED,
                        Measure.RECEIVED,
                        Measure.RECEIVED_IN_KIND,
                        Measure.SPENT,
                        Measure.ASSESSED,
                        Measure.ASSESSED_PAID);
            case OPERATION, PARTNER, CHANNEL ->
                List.of(
                        Measure.PLEDGED,
                        Measure.COMMITTED,
                        Measure.RECEIVED,
                        Measure.RECEIVED_IN_KIND,
                        Measure.SPENT,
                        Measure.ASSESSED,
                        Measure.ASSESSED_PAID);
        };
    }

    private void common(Map<String, @Nullable Object> json, @Nullable Period period) {
        json.put("from", period == null ? null : period.from());
        json.put("to", period == null ? null : period.to());
        json.put("scope", overview.scope().code());
        json.put("basis", overview.filter().basis().code());
        json.put("currency", overview.filter().currency());
        json.put("prorata", overview.filter().prorata());
    }

    private Map<String, @Nullable Object> sum() {
        MoneyTotal total = overview.total();
        Map<String, @Nullable Object> json = new LinkedHashMap<>();
        Map<String, String> links = new LinkedHashMap<>();
        for (Measure measure : Measure.values()) {
            put(json, links, measure.member(), total.value(measure), figures.total(measure));
        }
        days(json, total::asOf);
        put(json, links, "shortfall", total.shortfall(), figures.shortfall());
        put(json, links, "surplus", total.surplus(), figures.surplus());
        put(json, links, "coverage", share(total.coverage()), figures.coverage());
        json.put("open", share(Shortfall.open(total.coverage())));
        json.put("compared", total.compared());
        json.put("marks", marks(List.of(Measure.values()), total::marks));
        json.put("figures", links);
        return json;
    }

    private @Nullable Map<String, @Nullable Object> concentration() {
        if (by == MoneyBreakdown.OPERATION || by == MoneyBreakdown.MONTH) {
            return null;
        }
        Concentration concentration = overview.concentration(by);
        Map<String, @Nullable Object> json = new LinkedHashMap<>();
        Map<String, String> links = new LinkedHashMap<>();
        put(
                json,
                links,
                "hhi",
                concentration.hhi().map(h -> h.setScale(INDEX_DECIMALS, RoundingMode.HALF_UP)),
                figures.hhi(by));
        put(json, links, "top1Share", share(concentration.top1()), figures.top1(by));
        json.put(
                "largest", concentration.largest().filter(key -> !key.isBlank()).orElse(null));
        json.put("figures", links);
        return json;
    }

    /** A stock means nothing without its day. */
    private static void days(Map<String, @Nullable Object> json, Function<Measure, @Nullable LocalDate> asOf) {
        json.put("arrearsDate", asOf.apply(Measure.ARREARS));
        json.put("cashDate", asOf.apply(Measure.CASH));
    }

    private static Map<String, List<String>> marks(List<Measure> measures, Function<Measure, Set<MoneyMark>> marks) {
        Map<String, List<String>> json = new LinkedHashMap<>();
        for (Measure measure : measures) {
            List<String> codes =
                    marks.apply(measure).stream().sorted().map(MoneyMark::code).toList();
            if (!codes.isEmpty()) {
                json.put(measure.member(), codes);
            }
        }
        return json;
    }

    private static void put(
            Map<String, @Nullable Object> json,
            Map<String, String> links,
            String member,
            MetricValue value,
            @Nullable FigureId figure) {
        json.put(member, value);
        if (figure != null) {
            links.put(member, figure.value());
        }
    }

    private static MetricValue share(MetricValue value) {
        return value.map(v -> v.setScale(SHARE_DECIMALS, RoundingMode.HALF_UP));
    }
}
