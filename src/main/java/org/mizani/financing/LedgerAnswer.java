package org.mizani.financing;

import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import org.mizani.provenance.FigureId;

/**
 * A position and the parts that add up to it exactly.
 *
 * @param position without the claims behind its flows; those of requirements and stocks are there
 * @param marks what there is to know of the claims behind each amount
 * @param partners contributions and money spent by the partner that they name
 * @param channels the same by channel
 * @param categories the same by category
 * @param months receipts and money spent by the month of their day; with pro-rating, those of a period too, by days
 * @param undated receipts and money spent that belong to no month, because they are of a period
 * @param leftOut claims that overlap the period without lying inside, where they do not count by days
 * @param notConverted claims left out because no rate is known
 * @param conflicts facts that count about which open claims disagree
 */
public record LedgerAnswer(
        FundingPosition position,
        Map<Measure, Set<MoneyMark>> marks,
        Map<String, MoneySums> partners,
        Map<String, MoneySums> channels,
        Map<String, MoneySums> categories,
        SortedMap<YearMonth, MoneySums> months,
        MoneySums undated,
        List<FigureId> leftOut,
        List<FigureId> notConverted,
        long conflicts) {

    public LedgerAnswer {
        marks = Map.copyOf(marks);
        leftOut = List.copyOf(leftOut);
        notConverted = List.copyOf(notConverted);
    }
}
