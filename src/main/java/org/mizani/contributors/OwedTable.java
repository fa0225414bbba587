package org.mizani.contributors;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.mizani.financing.Arrears;
import org.mizani.financing.Claim;
import org.mizani.financing.Owed;
import org.mizani.metrics.MetricValue;
import org.mizani.metrics.Money;
import org.mizani.tables.Table;
import org.mizani.tables.Table.Column;
import org.mizani.tables.Table.ColumnType;
import org.mizani.tables.Table.Row;
import org.mizani.tables.TableCell;
import org.mizani.ui.texts.Formats;
import org.mizani.ui.texts.Texts;

/** What a country is owed, each claim in its own currency: nothing is converted, scopes are never added. */
public final class OwedTable {

    private OwedTable() {}

    /** One sentence for each scope and currency, and what no source divides; or that nothing is on record. */
    public static List<String> sentences(Owed owed, String name, Locale locale) {
        Texts texts = Texts.in(locale);
        Formats formats = Formats.in(locale);
        List<String> sentences = new ArrayList<>();
        if (owed.named().isEmpty()) {
            sentences.add(texts.get("contributors.owed.nothing", name));
        }
        Map<Total, List<Claim<Arrears>>> totals =
                owed.named().stream().collect(Collectors.groupingBy(Total::of, TreeMap::new, Collectors.toList()));
        totals.forEach((total, claims) -> sentences.add(texts.get(
                "contributors.owed.total",
                texts.get("scope." + total.scope()),
                name,
                formats.money(MetricValue.of(sum(claims, total.currency()).amount()), total.currency()),
                operations(claims, formats))));
        owed.undivided()
                .forEach(claim -> sentences.add(texts.get(
                        "contributors.owed.undivided",
                        claim.funding().operation(),
                        texts.get("scope." + claim.funding().scope().code()),
                        formats.money(
                                MetricValue.of(claim.funding().money().amount()),
                                claim.funding().money().currency()),
                        formats.date(claim.funding().asOf()),
                        name)));
        return sentences;
    }

    /** The claims that name the country, and the totals that name none; each leads to its cell. */
    public static Table of(Owed owed, String name, Locale locale) {
        Texts texts = Texts.in(locale);
        List<Row> rows = new ArrayList<>();
        owed.named().forEach(claim -> rows.add(row(claim, name, texts)));
        owed.undivided().forEach(claim -> rows.add(row(claim, texts.get("contributors.not-broken-down"), texts)));
        return new Table(
                texts.get("contributors.owed.caption", name),
                List.of(
                        new Column("operation", texts.get("parity.table.operation"), ColumnType.TEXT),
                        new Column("owed_to", texts.get("contributors.owed.to"), ColumnType.TEXT),
                        new Column("scope", texts.get("operation.scope"), ColumnType.TEXT),
                        new Column("as_of", texts.get("financing.arrears.date"), ColumnType.DATE),
                        new Column("due", texts.get("contributors.owed.due"), ColumnType.TEXT),
                        new Column("amount", texts.get("financing.measure.arrears"), ColumnType.MONEY),
                        new Column("currency", texts.get("contributors.owed.currency"), ColumnType.TEXT)),
                rows,
                texts.get("contributors.owed.note"));
    }

    private static Row row(Claim<Arrears> claim, String to, Texts texts) {
        Arrears arrears = claim.funding();
        return Row.of(List.of(
                new TableCell.Text(arrears.operation(), "operations/" + arrears.operation() + "?tab=money"),
                TableCell.text(to),
                TableCell.text(texts.get("scope." + arrears.scope().code())),
                new TableCell.Day(arrears.asOf()),
                TableCell.text(
                        arrears.due() == null
                                ? texts.get("value.not-reported")
                                : Formats.in(texts.locale()).date(arrears.due())),
                TableCell.figure(MetricValue.of(arrears.money().amount()), claim.figure()),
                TableCell.text(arrears.money().currency())));
    }

    private static String operations(List<Claim<Arrears>> claims, Formats formats) {
        return claims.stream()
                .map(c -> c.funding().operation() + ", "
                        + formats.date(c.funding().asOf()))
                .distinct()
                .collect(Collectors.joining("; "));
    }

    private static Money sum(List<Claim<Arrears>> claims, String currency) {
        return claims.stream().map(c -> c.funding().money()).reduce(Money.zero(currency), Money::plus);
    }

    private record Total(String scope, String currency) implements Comparable<Total> {
        static Total of(Claim<Arrears> claim) {
            return new Total(
                    claim.funding().scope().code(), claim.funding().money().currency());
        }

        @Override
        public int compareTo(Total other) {
            int byScope = scope.compareTo(other.scope);
            return byScope == 0 ? currency.compareTo(other.currency) : byScope;
        }
    }
}
