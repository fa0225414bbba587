package org.mizani.financing;

import java.util.List;
import org.mizani.metrics.MetricValue;

/**
 * What one partner pledged, committed and paid in a period and scope. The partners add up to the position.
 *
 * @param partner code, blank when not stated
 * @param inputs the claims behind the figures
 */
public record PartnerFunding(
        String partner,
        MetricValue pledged,
        MetricValue committed,
        MetricValue received,
        List<Valued<Contribution>> inputs) {

    public PartnerFunding {
        inputs = List.copyOf(inputs);
    }

    static PartnerFunding of(String partner, List<Valued<Contribution>> entries) {
        Chains chains = new Chains(entries);
        return new PartnerFunding(partner, chains.pledged(), chains.committed(), chains.received(), entries);
    }
}
