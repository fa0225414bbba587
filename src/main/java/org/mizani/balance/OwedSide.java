package org.mizani.balance;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mizani.financing.ArrearsBook;
import org.mizani.financing.Conversions;
import org.mizani.financing.OwedLine;
import org.mizani.financing.OwedSum;
import org.mizani.financing.Scope;
import org.mizani.metrics.MetricValue;
import org.mizani.provenance.FigureId;

/**
 * What is owed at the latest statement.
 *
 * @param amount not meaningful where there is a statement but no exchange rate
 * @param on date of the statement
 */
public record OwedSide(MetricValue amount, LocalDate on, FigureId figure, Conversions conversions) {

    /** @param contributor null for all */
    static Optional<OwedSide> of(ArrearsBook book, Scope scope, String operation, @Nullable String contributor) {
        List<OwedLine> lines = book.of(scope).stream()
                .flatMap(s -> s.lines().stream())
                .filter(l ->
                        l.operation().equals(operation) && (contributor == null || contributor.equals(l.contributor())))
                .toList();
        Conversions conversions =
                book.of(scope).map(s -> s.conversions(operation, contributor)).orElse(Conversions.NONE);
        if (lines.isEmpty()) {
            return book.of(scope).stream()
                    .flatMap(s -> s.notConverted().stream())
                    .filter(c -> conversions.notConverted().contains(c))
                    .findFirst()
                    .map(c -> new OwedSide(
                            MetricValue.notMeaningful("arrears.no-rate"),
                            c.funding().asOf(),
                            c.figure(),
                            conversions));
        }
        OwedSum sum = OwedSum.of(lines.stream().map(OwedLine::owed).toList());
        return Optional.of(new OwedSide(
                sum.total(),
                lines.stream()
                        .map(OwedLine::asOf)
                        .max(Comparator.naturalOrder())
                        .orElseThrow(),
                book.figure(sum, scope, operation, contributor, null),
                conversions));
    }
}
