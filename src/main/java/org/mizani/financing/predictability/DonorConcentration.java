package org.mizani.financing.predictability;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.mizani.financing.Concentration;
import org.mizani.financing.ContributionKind;
import org.mizani.financing.PartnerFunding;
import org.mizani.metrics.MetricValue;

/** Of how many partners the receipts depend, with the receipts behind it. */
final class DonorConcentration {

    private final Map<String, BigDecimal> byPartner = new TreeMap<>();
    private final List<Ingredient> inputs = new ArrayList<>();
    private final Concentration concentration;
    private final String currency;

    /** @param currency of the amounts */
    DonorConcentration(List<PartnerFunding> partners, String currency) {
        this.currency = currency;
        partners.forEach(this::add);
        concentration = Concentration.of(byPartner);
    }

    private void add(PartnerFunding partner) {
        BigDecimal received = partner.received().known().orElse(BigDecimal.ZERO);
        if (received.signum() != 0) {
            byPartner.merge(partner.partner(), received, BigDecimal::add);
            partner.inputs().stream()
                    .filter(v -> v.claim().funding().kind() == ContributionKind.RECEIPT)
                    .map(v -> Ingredient.of(v.claim(), MetricValue.of(v.amount())))
                    .forEach(inputs::add);
        }
    }

    Measured hhi() {
        return measured(concentration.hhi());
    }

    Measured top1() {
        return measured(concentration.top1());
    }

    private Measured measured(MetricValue value) {
        long named = byPartner.keySet().stream().filter(p -> !p.isBlank()).count();
        BigDecimal unnamed = byPartner.getOrDefault("", BigDecimal.ZERO);
        List<Remark> remarks = new ArrayList<>();
        if (named > 0) {
            remarks.add(Remark.of("predictability.remark.partners", named));
        }
        if (unnamed.signum() != 0) {
            remarks.add(Remark.of("predictability.remark.unnamed", unnamed, currency));
        }
        return new Measured(value, null, inputs, remarks);
    }
}
