package org.mizani.financing;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/**
 * The sums of one chain, each entry by its own channel and category; its first entry says whose chain it is. What is
 * received is part of what is committed, and that of what is pledged: what is still open is of the commitments, then the
 * pledges, that no money came for, that of the part with the earliest day first; of parts that begin on one day, of the
 * one that became known first. The parts add up to the chain, see {@link Chains}.
 */
final class ChainSums {

    /** Takes an amount of the chain. */
    interface Book {
        void add(MoneyTag tag, Measure measure, BigDecimal amount, Set<MoneyMark> marks);
    }

    private static final class Part {
        private final MoneyTag tag;
        private int firstDay = Integer.MAX_VALUE;
        private BigDecimal pledged = BigDecimal.ZERO;
        private BigDecimal committed = BigDecimal.ZERO;
        private BigDecimal received = BigDecimal.ZERO;
        private boolean anyCommitted;
        private boolean anyReceived;
        private Set<MoneyMark> ofPledged = Set.of();
        private Set<MoneyMark> ofCommitted = Set.of();
        private Set<MoneyMark> ofReceived = Set.of();

        Part(MoneyTag tag) {
            this.tag = tag;
        }
    }

    private final String partner;
    private final Map<MoneyTag, Part> parts = new LinkedHashMap<>(2);

    ChainSums(String partner) {
        this.partner = partner;
    }

    /** Whose an entry of the chain is, by which way and for what. */
    MoneyTag tag(LedgerEntry entry) {
        return entry.tag().of(partner);
    }

    void add(LedgerEntry entry, ContributionKind kind, BigDecimal amount) {
        Part part = parts.computeIfAbsent(tag(entry), Part::new);
        part.firstDay = Math.min(part.firstDay, entry.from());
        Set<MoneyMark> marks = entry.marks();
        part.ofPledged = MoneyMark.both(part.ofPledged, marks);
        if (kind == ContributionKind.PLEDGE) {
            part.pledged = part.pledged.add(amount);
            return;
        }
        part.ofCommitted = MoneyMark.both(part.ofCommitted, marks);
        if (kind == ContributionKind.COMMITMENT) {
            part.committed = part.committed.add(amount);
            part.anyCommitted = true;
        } else {
            part.received = part.received.add(amount);
            part.anyReceived = true;
            part.ofReceived = MoneyMark.both(part.ofReceived, marks);
        }
    }

    void into(Book book) {
        BigDecimal received = sum(p -> p.received);
        BigDecimal firm = sum(p -> p.committed).max(received);
        BigDecimal notReceived = firm.subtract(received);
        BigDecimal notFirm = sum(p -> p.pledged).max(firm).subtract(firm);
        for (Part part : byFirstDay()) {
            MoneyTag tag = part.tag;
            BigDecimal open = beyond(part.committed, part.received).min(notReceived);
            notReceived = notReceived.subtract(open);
            BigDecimal committed = part.received.add(open);
            BigDecimal promised = beyond(part.pledged, committed).min(notFirm);
            notFirm = notFirm.subtract(promised);
            book.add(tag, Measure.PLEDGED, committed.add(promised), part.ofPledged);
            if (part.anyCommitted || part.anyReceived) {
                book.add(tag, Measure.COMMITTED, committed, part.ofCommitted);
            }
            if (part.anyReceived) {
                book.add(tag, Measure.RECEIVED, part.received, part.ofReceived);
            }
        }
    }

    private List<Part> byFirstDay() {
        return parts.values().stream()
                .sorted(Comparator.comparingInt(p -> p.firstDay))
                .toList();
    }

    private static BigDecimal beyond(BigDecimal whole, BigDecimal part) {
        return whole.subtract(part).max(BigDecimal.ZERO);
    }

    private BigDecimal sum(Function<Part, BigDecimal> what) {
        return parts.values().stream().map(what).reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
