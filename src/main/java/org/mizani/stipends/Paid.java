package org.mizani.stipends;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.mizani.financing.Claim;
import org.mizani.financing.Contribution;
import org.mizani.financing.ContributionKind;
import org.mizani.financing.Conversions;
import org.mizani.financing.Expenditure;
import org.mizani.financing.Funding;
import org.mizani.financing.FundingPosition;
import org.mizani.financing.Measure;
import org.mizani.financing.Valued;
import org.mizani.metrics.MetricValue;
import org.mizani.provenance.FigureId;

/**
 * What was paid as stipends in the period.
 *
 * @param figure null where the reader says it, or nobody does
 * @param conversions how payments were converted, and which were not
 * @param beyond payments that overlap the period without lying inside it; left out
 */
public record Paid(
        MetricValue amount,
        Word word,
        @Nullable FigureId figure,
        Conversions conversions,
        List<Claim<? extends Funding>> beyond) {

    public Paid {
        beyond = List.copyOf(beyond);
    }

    Paid(MetricValue amount, Word word, @Nullable FigureId figure) {
        this(amount, word, figure, Conversions.NONE, List.of());
    }

    /** On whose word; names are the translations {@code stipends.paid.<code>}. */
    public enum Word {
        SPENT,
        RECEIVED,
        /** The reader says so. */
        TYPED,
        /** Nobody says what was paid. */
        NOT_REPORTED,
        /** It is asked of a part of the people: nobody says what that part was paid. */
        NOT_BY_PART,
        /** It is asked at a rate of another kind than what donors pay: statements do not tell its part apart. */
        NOT_OF_KIND;

        public String code() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /**
     * What was spent or received on record.
     *
     * @param read measures that were looked at, this one the last: what is left out of them is told
     */
    static Paid of(FundingPosition position, Measure measure, List<Measure> read) {
        return new Paid(
                position.value(measure),
                measure == Measure.SPENT ? Word.SPENT : Word.RECEIVED,
                position.figure(measure),
                conversions(position, position.amount(measure).inputs(), read),
                payments(position.beyond(), read));
    }

    /** Nobody says, or only in currencies without a rate. */
    static Paid nothing(StipendQuestion question, FundingPosition position, List<Measure> read) {
        Paid nothing = nothing(question);
        return new Paid(
                nothing.amount,
                nothing.word,
                null,
                conversions(position, List.of(), read),
                payments(position.beyond(), read));
    }

    /** Of the position what is about these payments: not needs, arrears or payments of the other kind. */
    private static Conversions conversions(
            FundingPosition position, List<? extends Valued<?>> counted, List<Measure> read) {
        Set<String> currencies = counted.stream()
                .map(v -> v.claim().funding().money().currency())
                .filter(currency -> !currency.equals(position.question().currency()))
                .collect(Collectors.toSet());
        return new Conversions(
                position.rates().stream()
                        .filter(rate -> !currencies.isEmpty()
                                && (currencies.contains(rate.currency())
                                        || rate.currency()
                                                .equals(position.question().currency())))
                        .toList(),
                payments(position.notConverted(), read));
    }

    private static List<Claim<? extends Funding>> payments(List<Claim<? extends Funding>> claims, List<Measure> read) {
        return claims.stream().filter(claim -> isOf(read, claim.funding())).toList();
    }

    private static boolean isOf(List<Measure> read, Funding funding) {
        return switch (funding) {
            case Expenditure ignored -> read.contains(Measure.SPENT);
            case Contribution paid -> paid.kind() == ContributionKind.RECEIPT && read.contains(Measure.RECEIVED);
            default -> false;
        };
    }

    /** What nobody says, and why nobody does. */
    static Paid nothing(StipendQuestion question) {
        if (!question.kind().stated()) {
            return new Paid(MetricValue.notMeaningful("stipends.paid.not-of-kind"), Word.NOT_OF_KIND, null);
        }
        return question.part()
                ? new Paid(MetricValue.notMeaningful("stipends.paid.not-by-part"), Word.NOT_BY_PART, null)
                : new Paid(MetricValue.notReported(), Word.NOT_REPORTED, null);
    }
}
