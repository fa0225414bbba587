package org.mizani.financing.partners;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mizani.financing.Claim;
import org.mizani.financing.ExchangeRate;
import org.mizani.financing.Funding;
import org.mizani.financing.FundingQuestion;
import org.mizani.financing.ReadAhead;
import org.mizani.financing.Support;
import org.mizani.financing.SupportAnswer;
import org.mizani.financing.SupportQueries;
import org.mizani.metrics.KnownAt;
import org.mizani.metrics.Period;
import org.mizani.metrics.RecordYears;
import org.mizani.operations.Operation;
import org.mizani.operations.OperationQueries;
import org.mizani.operations.PartnerGroup;
import org.mizani.operations.PartnerQueries;
import org.springframework.stereotype.Service;

/** Who supports which operation with what, with the group that stands behind each partner. */
@Service
public class Partnerships implements ReadAhead {

    /** From before the first operation to after the last. */
    public static final Period ALWAYS = RecordYears.ALL;

    private final SupportQueries support;
    private final OperationQueries operations;
    private final PartnerQueries partners;

    Partnerships(SupportQueries support, OperationQueries operations, PartnerQueries partners) {
        this.support = support;
        this.operations = operations;
        this.partners = partners;
    }

    /** @param group null where no source names a partner, or the register does not know it */
    public record Row(@Nullable PartnerGroup group, Support support) {}

    /**
     * @param rates the exchange rates that were used
     * @param notConverted claims left out because no exchange rate is known
     * @param beyond claims left out because they only overlap the period
     */
    public record Answer(
            List<Row> rows,
            List<ExchangeRate> rates,
            List<Claim<? extends Funding>> notConverted,
            List<Claim<? extends Funding>> beyond) {
        public Answer {
            rows = List.copyOf(rows);
            rates = List.copyOf(rates);
            notConverted = List.copyOf(notConverted);
            beyond = List.copyOf(beyond);
        }
    }

    /** All operations; what stands for several together is never among them. */
    public Answer of(Period period, String currency, KnownAt knownAt) {
        List<String> codes = operations.all().stream().map(Operation::code).toList();
        SupportAnswer found = support.support(codes, period, currency, knownAt);
        Map<String, PartnerGroup> groups = partners.groups();
        return new Answer(
                found.rows().stream()
                        .map(s -> new Row(groups.get(s.partner()), s))
                        .sorted(Comparator.comparing((Row r) -> r.support().scope())
                                .thenComparing(Row::group, Comparator.nullsLast(Comparator.naturalOrder()))
                                .thenComparing(r -> r.support().partner())
                                .thenComparing(r -> r.support().operation())
                                .thenComparing(r -> r.support().form()))
                        .toList(),
                found.rates(),
                found.notConverted(),
                found.beyond());
    }

    /** All that is on record, as the page shows it first. */
    @Override
    public void readAhead() {
        of(ALWAYS, FundingQuestion.DEFAULT_CURRENCY, KnownAt.NOW);
    }
}
