package org.mizani.financing;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.mizani.metrics.MetricValue;
import org.mizani.provenance.FigureId;
import org.mizani.tables.Table;
import org.mizani.tables.Table.Column;
import org.mizani.tables.Table.ColumnType;
import org.mizani.tables.Table.Row;
import org.mizani.tables.TableCell;
import org.mizani.ui.texts.Formats;
import org.mizani.ui.texts.Texts;

/** Each pledge with what was signed, what came and how long it took; nothing is summed over partners or scopes. */
public final class PledgeTable {

    private static final String OPEN = "MAX(0,MAX({pledged},{signed})-{received})";

    private final Texts texts;
    private final Formats formats;
    private final Map<String, String> names;

    private PledgeTable(Map<String, String> names, Locale locale) {
        this.texts = Texts.in(locale);
        this.formats = Formats.in(locale);
        this.names = names;
    }

    /**
     * @param names of partners by code
     * @param currency of the amounts
     */
    public static Table of(
            String operation, List<PledgeChain> chains, Map<String, String> names, String currency, Locale locale) {
        return new PledgeTable(names, locale).table(operation, chains, currency);
    }

    private Table table(String operation, List<PledgeChain> chains, String currency) {
        return new Table(
                texts.get("pledges.caption", operation, currency),
                List.of(
                        column("partner", ColumnType.TEXT),
                        column("purpose", ColumnType.TEXT),
                        column("form", ColumnType.TEXT),
                        column("scope", ColumnType.TEXT),
                        column("pledged", ColumnType.MONEY),
                        column("pledged_on", ColumnType.TEXT),
                        column("signed", ColumnType.MONEY),
                        column("signed_on", ColumnType.TEXT),
                        column("received", ColumnType.MONEY),
                        column("received_on", ColumnType.TEXT),
                        column("open", ColumnType.MONEY),
                        column("days", ColumnType.COUNT)),
                chains.stream().map(this::row).toList(),
                texts.get("pledges.note"));
    }

    private Column column(String key, ColumnType type) {
        return new Column(key, texts.get("pledges.column." + key.replace('_', '-')), type);
    }

    private Row row(PledgeChain chain) {
        Contribution first = chain.first();
        TableCell.Figure open = TableCell.figure(chain.open(), null);
        return Row.of(List.of(
                TableCell.text(partner(first)),
                TableCell.text(purpose(first)),
                TableCell.text(texts.get(first.inKind() ? "pledges.in-kind" : "pledges.cash")),
                TableCell.text(texts.get("scope." + first.scope().code())),
                amount(chain, ContributionKind.PLEDGE),
                TableCell.text(when(chain, ContributionKind.PLEDGE)),
                amount(chain, ContributionKind.COMMITMENT),
                TableCell.text(when(chain, ContributionKind.COMMITMENT)),
                amount(chain, ContributionKind.RECEIPT),
                TableCell.text(when(chain, ContributionKind.RECEIPT)),
                chain.open().known().isPresent() ? open.withFormula(OPEN) : open,
                TableCell.figure(chain.lag(), null)));
    }

    private String partner(Contribution first) {
        String code = first.partner();
        return code.isBlank() ? texts.get("financing.partners.unnamed") : names.getOrDefault(code, code);
    }

    private String purpose(Contribution first) {
        String said = List.of(first.category(), first.reference()).stream()
                .filter(word -> !word.isBlank())
                .collect(Collectors.joining(", "));
        return said.isEmpty() ? texts.get("value.not-reported") : said;
    }

    /** A sum of several entries has no source of its own; the list of claims below the table has each. */
    private static TableCell amount(PledgeChain chain, ContributionKind kind) {
        List<PledgeChain.Entry> stated = chain.of(kind);
        FigureId figure = stated.size() == 1 ? stated.getFirst().claim().figure() : null;
        MetricValue amount = chain.amount(kind);
        return TableCell.figure(amount, figure);
    }

    /** The day or period of each entry, oldest first. */
    private String when(PledgeChain chain, ContributionKind kind) {
        return chain.of(kind).stream()
                .map(entry -> when(entry.funding().when()))
                .distinct()
                .collect(Collectors.joining("; "));
    }

    private String when(FlowTime time) {
        return time.date() != null || time.period() == null
                ? formats.date(time.day())
                : MoneySentences.period(time.period(), texts.locale());
    }
}
