package org.mizani.financing;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.mizani.metrics.Period;

/** Finds the entries that a part of a position rests on; which these are is what {@link LedgerTally} adds up. */
final class LedgerInputs {

    private final FundingQuestion question;
    private final Period asked;
    private final Measure measure;

    LedgerInputs(FundingQuestion question, Measure measure) {
        this.question = question;
        this.asked = question.period();
        this.measure = measure;
    }

    List<LedgerInput> whose(Predicate<MoneyTag> whose, List<LedgerEntry> entries, LedgerAmounts amounts) {
        Map<Integer, String> partners = new HashMap<>();
        List<LedgerInput> found = new ArrayList<>();
        for (int i = 0; i < entries.size(); i++) {
            LedgerEntry entry = entries.get(i);
            BigDecimal amount = amounts.amount(i);
            if (!counts(entry) || amount == null) {
                continue;
            }
            MoneyTag tag = entry.tag();
            if (chained(entry)) {
                tag = tag.of(
                        partners.computeIfAbsent(entry.chain(), c -> entry.tag().partner()));
            }
            if (measured(entry) && whose.test(tag)) {
                found.add(new LedgerInput(entry.figure(), part(entry, amount, asked)));
            }
        }
        return found;
    }

    List<LedgerInput> of(@Nullable YearMonth month, List<LedgerEntry> entries, LedgerAmounts amounts) {
        List<LedgerInput> found = new ArrayList<>();
        for (int i = 0; i < entries.size(); i++) {
            LedgerEntry entry = entries.get(i);
            BigDecimal amount = amounts.amount(i);
            if (amount != null && counts(entry) && measured(entry) && in(month, entry)) {
                Period days = month == null ? asked : Prorating.days(month, asked);
                found.add(new LedgerInput(entry.figure(), part(entry, amount, days)));
            }
        }
        return found;
    }

    private boolean in(@Nullable YearMonth month, LedgerEntry entry) {
        if (month == null) {
            return !entry.dated() && !question.prorata();
        }
        return entry.dated()
                ? YearMonth.from(LocalDate.ofEpochDay(entry.from())).equals(month)
                : question.prorata() && entry.period().overlaps(Prorating.days(month, asked));
    }

    private BigDecimal part(LedgerEntry entry, BigDecimal amount, Period days) {
        return question.prorata() && !entry.dated() ? Prorating.part(amount, entry.period(), days) : amount;
    }

    private boolean counts(LedgerEntry entry) {
        return entry.scope() == question.scope()
                && (question.prorata() ? asked.overlaps(entry.period()) : asked.contains(entry.period()));
    }

    private boolean chained(LedgerEntry entry) {
        return switch (entry.kind()) {
            case null -> false;
            case ASSESSED, ASSESSED_PAID -> false;
            case PLEDGE, COMMITMENT, RECEIPT -> question.scope().includesInKind() || !entry.inKind();
        };
    }

    private boolean measured(LedgerEntry entry) {
        ContributionKind kind = entry.kind();
        return switch (measure) {
            case PLEDGED -> chained(entry);
            case COMMITTED -> chained(entry) && kind != ContributionKind.PLEDGE;
            case RECEIVED -> chained(entry) && kind == ContributionKind.RECEIPT;
            case RECEIVED_IN_KIND -> entry.inKind() && kind == ContributionKind.RECEIPT;
            case SPENT -> kind == null;
            case ASSESSED -> kind == ContributionKind.ASSESSED;
            case ASSESSED_PAID -> kind == ContributionKind.ASSESSED_PAID;
            case REQUIREMENT, ARREARS, CASH -> false;
        };
    }
}
