package org.mizani.financing;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.mizani.metrics.Period;
import org.mizani.provenance.FigureId;

/** Adds up the flows of a ledger for one question in a single pass; the rules are those of {@link FundingMetrics}. */
final class LedgerTally {

    private final FundingQuestion question;
    private final Period asked;
    private final List<@Nullable ChainSums> chains;
    private final MoneySums all = new MoneySums();
    private final Map<String, MoneySums> partners = new HashMap<>();
    private final Map<String, MoneySums> channels = new HashMap<>();
    private final Map<String, MoneySums> categories = new HashMap<>();
    private final Map<Integer, MoneySums> months = new HashMap<>();
    private final MoneySums undated = new MoneySums();
    private final List<FigureId> leftOut = new ArrayList<>();
    private final List<FigureId> notConverted = new ArrayList<>();
    private final Set<List<ExchangeRate>> rates = Collections.newSetFromMap(new IdentityHashMap<>());
    private final FundingPosition stated;
    private final NeedMatching pledged;
    private final NeedMatching received;
    private long conflicts;

    /** @param stated the position without flows */
    LedgerTally(FundingPosition stated, int chains) {
        this.stated = stated;
        this.question = stated.question();
        this.asked = question.period();
        this.pledged = new NeedMatching(stated.amount(Measure.REQUIREMENT));
        this.received = new NeedMatching(stated.amount(Measure.REQUIREMENT));
        this.chains = new ArrayList<@Nullable ChainSums>(Collections.<@Nullable ChainSums>nCopies(chains, null));
    }

    void add(List<LedgerEntry> entries, LedgerAmounts amounts) {
        int from = (int) asked.from().toEpochDay();
        int to = (int) asked.to().toEpochDay();
        for (int i = 0; i < entries.size(); i++) {
            LedgerEntry entry = entries.get(i);
            if (entry.scope() == question.scope() && entry.to() >= from && entry.from() <= to) {
                if (question.prorata() || (entry.from() >= from && entry.to() <= to)) {
                    add(entry, amounts.amount(i), amounts.rates(i));
                } else {
                    leftOut.add(entry.figure());
                }
            }
        }
    }

    private void add(LedgerEntry entry, @Nullable BigDecimal whole, List<ExchangeRate> used) {
        if (entry.disputed()) {
            conflicts++;
        }
        if (whole == null) {
            notConverted.add(entry.figure());
            return;
        }
        if (!used.isEmpty()) {
            rates.add(used);
        }
        BigDecimal amount = question.prorata() && !entry.dated() ? Prorating.part(whole, entry.period(), asked) : whole;
        ContributionKind kind = entry.kind();
        switch (kind) {
            case null -> {
                add(entry.tag(), Measure.SPENT, amount, entry.marks());
                inMonth(entry, Measure.SPENT, whole);
            }
            case ASSESSED -> add(entry.tag(), Measure.ASSESSED, amount, entry.marks());
            case ASSESSED_PAID -> add(entry.tag(), Measure.ASSESSED_PAID, amount, entry.marks());
            case PLEDGE, COMMITMENT, RECEIPT -> chained(entry, kind, amount, whole);
        }
    }

    private void chained(LedgerEntry entry, ContributionKind kind, BigDecimal amount, BigDecimal whole) {
        boolean receipt = kind == ContributionKind.RECEIPT;
        if (entry.inKind() && !question.scope().includesInKind()) {
            if (receipt) {
                add(entry.tag(), Measure.RECEIVED_IN_KIND, amount, entry.marks());
            }
            return;
        }
        ChainSums chain = chains.get(entry.chain());
        if (chain == null) {
            chain = new ChainSums(entry.tag().partner());
            chains.set(entry.chain(), chain);
        }
        chain.add(entry, kind, amount);
        pledged.add(entry.from(), entry.to());
        if (receipt) {
            received.add(entry.from(), entry.to());
            inMonth(entry, Measure.RECEIVED, whole);
        }
        if (receipt && entry.inKind()) {
            add(chain.tag(entry), Measure.RECEIVED_IN_KIND, amount, entry.marks());
        }
    }

    private void add(MoneyTag tag, Measure measure, BigDecimal amount, Set<MoneyMark> marks) {
        all.add(measure, amount, marks);
        partners.computeIfAbsent(tag.partner(), k -> new MoneySums()).add(measure, amount, marks);
        channels.computeIfAbsent(tag.channel(), k -> new MoneySums()).add(measure, amount, marks);
        categories.computeIfAbsent(tag.category(), k -> new MoneySums()).add(measure, amount, marks);
    }

    private void inMonth(LedgerEntry entry, Measure measure, BigDecimal whole) {
        if (entry.dated()) {
            month(YearMonth.from(LocalDate.ofEpochDay(entry.from()))).add(measure, whole, entry.marks());
        } else if (question.prorata()) {
            Period period = entry.period();
            YearMonth last = YearMonth.from(period.to().isBefore(asked.to()) ? period.to() : asked.to());
            YearMonth month = YearMonth.from(period.from().isAfter(asked.from()) ? period.from() : asked.from());
            BigDecimal before =
                    Prorating.until(whole, period, Prorating.days(month, asked).from());
            for (; !month.isAfter(last); month = month.plusMonths(1)) {
                BigDecimal reached = Prorating.until(
                        whole, period, Prorating.days(month, asked).to().plusDays(1));
                month(month).add(measure, reached.subtract(before), entry.marks());
                before = reached;
            }
        } else {
            undated.add(measure, whole, entry.marks());
        }
    }

    private MoneySums month(YearMonth month) {
        return months.computeIfAbsent(month.getYear() * 12 + month.getMonthValue() - 1, m -> new MoneySums());
    }

    LedgerAnswer answer() {
        for (ChainSums chain : chains) {
            if (chain != null) {
                chain.into(this::add);
            }
        }
        Map<Measure, Amount> amounts = new EnumMap<>(Measure.class);
        for (Measure measure : Measure.values()) {
            amounts.put(measure, new Amount(all.value(measure), List.of()));
        }
        List.of(Measure.REQUIREMENT, Measure.ARREARS, Measure.CASH).forEach(measure -> {
            amounts.put(measure, stated.amount(measure));
            stated.amount(measure).inputs().forEach(valued -> all.add(measure, valued));
        });
        Set<ExchangeRate> used = new LinkedHashSet<>(stated.rates());
        rates.forEach(used::addAll);
        SortedMap<YearMonth, MoneySums> byMonth = new TreeMap<>();
        months.forEach((m, sums) -> byMonth.put(YearMonth.of(m / 12, m % 12 + 1), sums));
        stated.beyond().forEach(c -> leftOut.add(c.figure()));
        stated.notConverted().forEach(c -> notConverted.add(c.figure()));
        Map<Measure, Set<MoneyMark>> marks = new EnumMap<>(Measure.class);
        List.of(Measure.values()).forEach(measure -> marks.put(measure, all.marks(measure)));
        return new LedgerAnswer(
                new FundingPosition(
                        question,
                        amounts,
                        stated.arrears(),
                        stated.cash(),
                        stated.needs(),
                        List.copyOf(used),
                        stated.notConverted(),
                        stated.beyond(),
                        stated.conflicts(),
                        Map.of(Measure.PLEDGED, pledged.match(), Measure.RECEIVED, received.match())),
                marks,
                partners,
                channels,
                categories,
                byMonth,
                undated,
                leftOut,
                notConverted,
                conflicts + stated.conflicts().size());
    }
}
