package org.mizani.financing;

import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import org.mizani.metrics.MetricValue;
import org.mizani.tables.Table;
import org.mizani.tables.Table.Column;
import org.mizani.tables.Table.ColumnType;
import org.mizani.tables.Table.Row;
import org.mizani.tables.TableCell;
import org.mizani.ui.texts.Texts;

/** Every open claim about the money of an operation in the currency of its source, also those that another replaces. */
public final class ClaimsTable {

    private ClaimsTable() {}

    public static Table of(String operation, List<Claim<? extends Funding>> claims, Locale locale) {
        Texts texts = Texts.in(locale);
        FundingLabels labels = new FundingLabels(locale);
        return new Table(
                texts.get("financing.claims.caption", operation),
                List.of(
                        new Column("fact", texts.get("financing.conflicts.fact"), ColumnType.TEXT),
                        new Column("amount", texts.get("financing.conflicts.amount"), ColumnType.MONEY),
                        new Column("currency", texts.get("financing.conflicts.currency"), ColumnType.TEXT),
                        new Column("source", texts.get("financing.conflicts.source"), ColumnType.TEXT),
                        new Column("note", texts.get("financing.claims.note"), ColumnType.TEXT),
                        new Column("known_since", texts.get("financing.claims.known-since"), ColumnType.DATE)),
                claims.stream().map(c -> row(c, labels, texts)).toList(),
                claims.isEmpty() ? texts.get("financing.none") : null);
    }

    private static Row row(Claim<? extends Funding> claim, FundingLabels labels, Texts texts) {
        Funding funding = claim.funding();
        String source = funding.citation().source();
        String note = NegativeAmounts.note(funding, texts.locale());
        return Row.of(List.of(
                TableCell.text(labels.of(funding)),
                TableCell.figure(MetricValue.of(funding.money().amount()), claim.figure()),
                TableCell.text(funding.money().currency()),
                TableCell.text(source == null ? texts.get("value.not-reported") : source),
                TableCell.text(note == null ? "" : note),
                new TableCell.Day(claim.recordedFrom().atZone(ZoneOffset.UTC).toLocalDate())));
    }
}
