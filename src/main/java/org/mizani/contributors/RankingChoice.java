package org.mizani.contributors;

import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mizani.operations.Component;

/**
 * Which contributors are shown, by what, and in which order.
 *
 * @param component null for all together
 * @param size null for all sizes
 */
public record RankingChoice(
        @Nullable Component component, @Nullable SizeClass size, RankSort sort, boolean descending) {

    /**
     * The contributors of a ranking that fit, in order.
     *
     * @param names of contributors by code
     */
    public Stream<Scorecard> of(Ranking ranking, UnaryOperator<String> names) {
        return ranked(ranking, names).stream().map(RankingTable.Ranked::card);
    }

    List<RankingTable.Ranked> ranked(Ranking ranking, UnaryOperator<String> names) {
        return sort.sorted(
                ranking.cards().stream().flatMap(this::fitting).toList(),
                RankingTable.Ranked::score,
                r -> names.apply(r.card().contributor()),
                descending);
    }

    private Stream<RankingTable.Ranked> fitting(Scorecard card) {
        return size != null && card.size().filter(s -> s == size).isEmpty()
                ? Stream.empty()
                : card.of(component).stream().map(score -> new RankingTable.Ranked(card, score));
    }
}
