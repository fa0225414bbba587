package org.mizani.financing.explorer;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mizani.financing.MoneySentences;
import org.mizani.financing.NeedMatch;
import org.mizani.operations.Operation;
import org.mizani.ui.texts.Texts;

/** What must be known of a shortfall and a coverage wherever they go, also in a picture that travels alone. */
final class Caveats {

    private final MoneyOverview overview;
    private final Texts texts;

    Caveats(MoneyOverview overview, MoneyWords words) {
        this.overview = overview;
        this.texts = words.texts();
    }

    /** Of how many operations the shortfall is known, where it is not of all. */
    Optional<String> compared() {
        return told("financing.explorer.sentence.compared");
    }

    /** The same as the small print of a figure. */
    Optional<String> mark() {
        return told("financing.mark.compared");
    }

    private Optional<String> told(String key) {
        int compared = overview.total().compared();
        int all = overview.rows().size();
        return compared > 0 && compared < all ? Optional.of(texts.get(key, compared, all)) : Optional.empty();
    }

    /**
     * That needs overlap, and that need and money do not fall on the same days: of one operation with the days, of several
     * by their codes.
     */
    List<String> days() {
        List<String> all = new ArrayList<>();
        if (overview.rows().size() == 1) {
            OperationRow only = overview.rows().getFirst();
            MoneySentences.overlapping(only.position(), texts.locale()).ifPresent(all::add);
            only.match().ifPresent(m -> all.addAll(MoneySentences.of(m, texts.locale())));
        } else {
            named(
                    all,
                    "overlapping-needs",
                    r -> !r.position().needs().overlapping().isEmpty());
            matched(all, "silent-needs", match -> !match.silent().isEmpty());
            matched(all, "outside-needs", match -> match.outside() > 0);
        }
        return all;
    }

    /** All of them after the line under a title. */
    String after(String line) {
        return Stream.concat(Stream.concat(Stream.of(line), compared().stream()), days().stream())
                .collect(Collectors.joining(" · "));
    }

    private void matched(List<String> all, String key, Predicate<NeedMatch> told) {
        named(all, key, r -> r.match().filter(told).isPresent());
    }

    private void named(List<String> all, String key, Predicate<OperationRow> told) {
        List<Operation> operations = overview.rows().stream()
                .filter(told)
                .map(OperationRow::operation)
                .toList();
        if (!operations.isEmpty()) {
            all.add(texts.get("financing.explorer.sentence." + key, operations.size(), MoneyWords.codes(operations)));
        }
    }
}
