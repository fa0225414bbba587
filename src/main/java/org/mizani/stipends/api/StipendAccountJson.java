package org.mizani.stipends.api;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.mizani.financing.Conversions;
import org.mizani.financing.api.RateJson;
import org.mizani.metrics.MetricValue;
import org.mizani.stipends.Claimed;
import org.mizani.stipends.MonthStrength;
import org.mizani.stipends.StipendAccount;
import org.mizani.stipends.StipendMeasure;
import org.mizani.stipends.StipendQuestion;
import org.mizani.web.Counted;
import org.mizani.web.Paging;
import org.mizani.web.RowList;

/**
 * An account of stipends.
 *
 * @param personMonths people added up over the months that are counted
 * @param currency of all amounts but {@code dues} and the months; USD where rates are of several
 * @param due unknown where rates are of several currencies
 * @param dues by the currency of the rate
 * @param paidBy {@code spent}, {@code received}, {@code typed}, {@code not-reported}, {@code not-by-part} or {@code
 *     not-of-kind}
 * @param owed due less paid, at least 0; unknown where nobody says what was paid
 * @param claimed what sources say is owed; unknown for another rate than donor-paid, and where the latest statement is
 *     older than the period
 * @param difference claimed less owed
 * @param undivided number of statements that name no contributor, where one is asked for: its part nobody knows
 * @param rates exchange rates at which payments and claims were converted
 * @param notConverted number of payments and claims left out because no exchange rate is known
 * @param beyond number of payments left out because they lie only partly in the period
 * @param missing months without a report, which are not counted
 * @param figures what {@code /figures/{id}/source} explains
 * @param rows the months
 */
record StipendAccountJson(
        String operation,
        String from,
        String to,
        String kind,
        @Nullable String component,
        @Nullable String contributor,
        String gaps,
        String currency,
        MetricValue personMonths,
        MetricValue due,
        Map<String, MetricValue> dues,
        MetricValue paid,
        String paidBy,
        MetricValue owed,
        MetricValue surplus,
        MetricValue claimed,
        @Nullable LocalDate claimedOn,
        @Nullable String claimedBy,
        MetricValue claimedLowest,
        MetricValue claimedHighest,
        MetricValue difference,
        int undivided,
        List<RateJson> rates,
        int notConverted,
        List<String> notConvertedFigures,
        int beyond,
        List<String> beyondFigures,
        List<String> missing,
        List<PartJson> contributors,
        List<PartJson> components,
        Map<String, String> figures,
        List<StipendMonthJson> rows,
        long total,
        int limit,
        int offset)
        implements Counted {

    /** @param blanks numbers that reports leave blank, over the months, which is not zero */
    record PartJson(
            String code, MetricValue personMonths, MetricValue due, Map<String, MetricValue> dues, long blanks) {}

    static StipendAccountJson of(StipendAccount account, Paging paging) {
        StipendQuestion question = account.question();
        Claimed claimed = account.claimed();
        Conversions conversions = account.conversions();
        RowList<StipendMonthJson> rows = paging.of(account.months().stream()
                .map(m -> StipendMonthJson.of(account, m))
                .toList());
        return new StipendAccountJson(
                question.operation(),
                question.from().toString(),
                question.to().toString(),
                question.kind().code(),
                question.component() == null ? null : question.component().code(),
                question.contributor(),
                question.carried() ? "carry" : "leave",
                account.currency(),
                account.personMonths(),
                account.due(),
                dues(account),
                account.paid().amount(),
                account.paid().word().code(),
                account.owed(),
                account.surplus(),
                claimed.amount(),
                claimed.on(),
                claimed.source(),
                edge(claimed, false),
                edge(claimed, true),
                account.difference(),
                claimed.undivided().size(),
                RateJson.of(conversions.rates()),
                conversions.notConverted().size(),
                conversions.notConvertedFigures(),
                account.paid().beyond().size(),
                account.paid().beyond().stream().map(c -> c.figure().value()).toList(),
                account.of(MonthStrength.Origin.MISSING).stream()
                        .map(m -> m.month().toString())
                        .toList(),
                parts(account.byContributor()),
                parts(account.byComponent()),
                figures(account),
                rows.rows(),
                rows.total(),
                rows.limit(),
                rows.offset());
    }

    private static Map<String, MetricValue> dues(StipendAccount account) {
        Map<String, MetricValue> dues = new TreeMap<>();
        account.currencies().forEach(currency -> dues.put(currency, account.due(currency)));
        return dues;
    }

    private static MetricValue edge(Claimed claimed, boolean highest) {
        return claimed.ranges().size() != 1
                ? MetricValue.notReported()
                : (highest
                                ? claimed.ranges().getFirst().highest()
                                : claimed.ranges().getFirst().lowest())
                        .map(MetricValue::of)
                        .orElseGet(MetricValue::notReported);
    }

    private static List<PartJson> parts(List<StipendAccount.Part> parts) {
        return parts.stream()
                .map(p -> new PartJson(p.code(), p.personMonths(), p.due(), new TreeMap<>(p.dues()), p.blanks()))
                .toList();
    }

    private static Map<String, String> figures(StipendAccount account) {
        Map<String, String> figures = new TreeMap<>();
        for (StipendMeasure measure : StipendMeasure.values()) {
            figures.put(measure.code(), account.figure(measure).value());
        }
        if (account.paid().figure() != null) {
            figures.put("paid", account.paid().figure().value());
        }
        if (account.claimed().figure() != null) {
            figures.put("claimed", account.claimed().figure().value());
        }
        return figures;
    }
}
