package org.mizani.financing;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.mizani.metrics.MetricValue;
import org.mizani.metrics.Money;
import org.mizani.provenance.FigureId;
import org.mizani.tables.Table;
import org.mizani.tables.Table.Column;
import org.mizani.tables.Table.ColumnType;
import org.mizani.tables.Table.Row;
import org.mizani.tables.TableCell;
import org.mizani.ui.texts.Formats;
import org.mizani.ui.texts.Texts;

/** Claims that belong to the subject of some positions but to none of their sums, and why. */
public final class LeftOut {

    private static final String OVERLAPPING = "overlapping";

    private final Texts texts;
    private final FundingLabels labels;
    private final Set<FigureId> seen = new HashSet<>();
    private final List<Row> rows = new ArrayList<>();

    private LeftOut(Locale locale) {
        this.texts = Texts.in(locale);
        this.labels = new FundingLabels(locale);
    }

    /** The amounts that could not be converted; empty when there are none. */
    public static Optional<String> withoutRate(Collection<Claim<? extends Funding>> leftOut, Locale locale) {
        Texts texts = Texts.in(locale);
        FundingLabels labels = new FundingLabels(locale);
        List<String> claims = leftOut.stream()
                .distinct()
                .map(c -> words(c.funding().money(), locale) + " (" + labels.of(c.funding()) + ")")
                .toList();
        return claims.isEmpty()
                ? Optional.empty()
                : Optional.of(texts.get("financing.left-out.without-rate", String.join("; ", claims)));
    }

    /** A row for each claim that none of the positions contains; empty when there is none. */
    public static Optional<Table> table(String operation, Collection<FundingPosition> positions, Locale locale) {
        LeftOut leftOut = new LeftOut(locale);
        positions.forEach(p -> p.notConverted().forEach(c -> leftOut.add(c, "no-rate")));
        positions.forEach(p -> p.beyond().stream()
                .filter(c -> positions.stream().noneMatch(other -> contains(other, c.funding())))
                .forEach(c -> leftOut.add(c, "beyond")));
        positions.forEach(p -> p.needs().overlapping().stream()
                .filter(c -> positions.stream().noneMatch(other -> counts(other, c)))
                .forEach(c -> leftOut.add(c, OVERLAPPING)));
        return leftOut.rows.isEmpty() ? Optional.empty() : Optional.of(leftOut.table(operation));
    }

    private static boolean counts(FundingPosition position, Claim<Requirement> need) {
        return position.amount(Measure.REQUIREMENT).inputs().stream()
                .anyMatch(i -> i.claim().figure().equals(need.figure()));
    }

    /**
     * The same for claims that are known to be in no sum.
     *
     * @param subject whose money it is, in the reader's language
     * @param withoutRate those for which no rate is known
     * @param beyond those that overlap their period without lying inside
     * @param overlapping needs that overlap others
     */
    public static Optional<Table> table(
            String subject,
            Collection<Claim<? extends Funding>> withoutRate,
            Collection<Claim<? extends Funding>> beyond,
            Collection<Claim<Requirement>> overlapping,
            Locale locale) {
        LeftOut leftOut = new LeftOut(locale);
        withoutRate.forEach(c -> leftOut.add(c, "no-rate"));
        beyond.forEach(c -> leftOut.add(c, "beyond"));
        overlapping.forEach(c -> leftOut.add(c, OVERLAPPING));
        return leftOut.rows.isEmpty() ? Optional.empty() : Optional.of(leftOut.table(subject));
    }

    private static boolean contains(FundingPosition position, Funding claim) {
        return position.question().scope() == claim.scope()
                && claim.within(position.question().period());
    }

    private static String words(Money money, Locale locale) {
        return money.currency() + "\u00a0" + Formats.in(locale).number(MetricValue.of(money.amount()));
    }

    private void add(Claim<? extends Funding> claim, String why) {
        if (seen.add(claim.figure())) {
            Money money = claim.funding().money();
            String source = claim.funding().citation().source();
            rows.add(Row.of(List.of(
                    TableCell.text(labels.of(claim.funding())),
                    TableCell.figure(MetricValue.of(money.amount()), claim.figure()),
                    TableCell.text(money.currency()),
                    TableCell.text(Objects.requireNonNullElse(source, texts.get("value.not-reported"))),
                    TableCell.text(texts.get("financing.left-out." + why)))));
        }
    }

    private Table table(String operation) {
        return new Table(
                texts.get("financing.left-out.caption", operation),
                List.of(
                        new Column("claim", texts.get("financing.left-out.claim"), ColumnType.TEXT),
                        new Column("amount", texts.get("financing.conflicts.amount"), ColumnType.MONEY),
                        new Column("currency", texts.get("financing.conflicts.currency"), ColumnType.TEXT),
                        new Column("source", texts.get("financing.conflicts.source"), ColumnType.TEXT),
                        new Column("why", texts.get("financing.left-out.why"), ColumnType.TEXT)),
                rows,
                null);
    }
}
