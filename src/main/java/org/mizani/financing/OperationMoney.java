package org.mizani.financing;

import java.util.List;

/**
 * The money of an operation at a glance.
 *
 * @param positions for each period and scope that a need or, where a scope has none, a flow is stated for
 * @param conflicts facts on which open claims disagree
 * @param silent true when nobody has stated anything
 */
public record OperationMoney(List<FundingPosition> positions, List<ClaimConflict> conflicts, boolean silent) {

    public OperationMoney {
        positions = List.copyOf(positions);
        conflicts = List.copyOf(conflicts);
    }
}
