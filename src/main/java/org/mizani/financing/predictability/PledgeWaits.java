package org.mizani.financing.predictability;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mizani.financing.Contribution;
import org.mizani.financing.ContributionKind;
import org.mizani.financing.NetDay;
import org.mizani.financing.PledgeChain;
import org.mizani.metrics.MetricValue;

/**
 * How long pledges waited for their first payment. Entries that a reference ties are one pledge: it begins with the first
 * day on which it was pledged. Without a reference, what a partner pledged through a channel on one day is a pledge, and
 * what came pays the oldest of them first. A pledge is paid with its first receipt on or after its day. What was taken
 * back, of pledges or of receipts, lessens the latest before it, see {@link NetDay}: a pledge that was taken back whole
 * waits for nothing. A day that lies after the day of watching has not come yet.
 */
final class PledgeWaits {

    private record Chain(String reference, String partner, String channel) {
        static Chain of(Contribution entry) {
            return entry.reference().isBlank()
                    ? new Chain("", entry.partner(), entry.channel())
                    : new Chain(entry.reference(), "", "");
        }
    }

    private final LocalDate watchedUntil;
    private final List<WaitingCurve.Wait> waits = new ArrayList<>();
    private final List<Ingredient> inputs = new ArrayList<>();
    private int withoutDay;

    /** @param entries pledges, commitments and receipts of one scope and period; how long they took needs no exchange rate */
    PledgeWaits(List<PledgeChain.Entry> entries, LocalDate watchedUntil) {
        this.watchedUntil = watchedUntil;
        Map<Chain, List<PledgeChain.Entry>> chains = entries.stream()
                .collect(Collectors.groupingBy(
                        e -> Chain.of(e.claim().funding()), LinkedHashMap::new, Collectors.toList()));
        chains.values().forEach(this::add);
    }

    private void add(List<PledgeChain.Entry> chain) {
        List<PledgeChain.Entry> pledges = of(chain, ContributionKind.PLEDGE).toList();
        boolean tied = !chain.getFirst().claim().funding().reference().isBlank();
        long undatedPledges = pledges.stream().filter(v -> v.day() == null).count();
        if (undatedPledges > 0 && (!tied || undatedPledges == pledges.size())) {
            withoutDay++;
        }
        List<PledgeChain.Entry> receipts = of(chain, ContributionKind.RECEIPT).toList();
        boolean undated = receipts.stream().anyMatch(v -> v.day() == null);
        Payments payments = new Payments(days(receipts));
        List<NetDay> pledged = days(pledges);
        for (NetDay pledge : tied ? pledged.stream().limit(1).toList() : pledged) {
            Optional<NetDay> receipt = payments.first(pledge);
            if (receipt.isEmpty() && undated) {
                withoutDay++;
            } else {
                add(pledge, receipt.orElse(null));
            }
        }
    }

    private void add(NetDay pledge, @Nullable NetDay receipt) {
        LocalDate until = receipt == null ? watchedUntil : receipt.day();
        long days = ChronoUnit.DAYS.between(pledge.day(), until);
        MetricValue value = MetricValue.of(BigDecimal.valueOf(days));
        waits.add(new WaitingCurve.Wait(days, receipt != null));
        if (receipt == null) {
            inputs.add(Ingredient.of(pledge.entry().claim(), value, "predictability.input.unpaid"));
        } else {
            inputs.add(Ingredient.of(pledge.entry().claim(), value, "predictability.input.paid"));
            inputs.add(Ingredient.of(receipt.entry().claim(), receipt.entry().amount()));
        }
    }

    private List<NetDay> days(List<PledgeChain.Entry> entries) {
        return NetDay.of(entries.stream().filter(this::came).toList());
    }

    private boolean came(PledgeChain.Entry entry) {
        LocalDate day = entry.day();
        return day != null && !day.isAfter(watchedUntil);
    }

    private static Stream<PledgeChain.Entry> of(List<PledgeChain.Entry> chain, ContributionKind kind) {
        return chain.stream().filter(v -> v.claim().funding().kind() == kind);
    }

    WaitingCurve curve() {
        return WaitingCurve.of(waits);
    }

    Measured median() {
        WaitingCurve curve = curve();
        List<Remark> remarks = new ArrayList<>();
        if (!curve.waits().isEmpty()) {
            remarks.add(Remark.of(
                    "predictability.remark.pledges", curve.paid(), curve.waits().size(), watchedUntil));
        }
        if (withoutDay > 0) {
            remarks.add(Remark.of("predictability.remark.without-day", withoutDay));
        }
        return new Measured(curve.median(), null, inputs, remarks);
    }
}
