package org.mizani.parity;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.mizani.headcounts.HeadcountMeasure;
import org.mizani.headcounts.HeadcountRow;
import org.mizani.metrics.MetricValue;
import org.mizani.metrics.Share;
import org.mizani.tables.Table;
import org.mizani.tables.Table.Column;
import org.mizani.tables.Table.ColumnType;
import org.mizani.tables.Table.Row;
import org.mizani.tables.TableCell;
import org.mizani.ui.texts.Formats;
import org.mizani.ui.texts.Texts;

/** How many more women each contributor would have to send, as a table that adds up. */
public final class ContributorNeedsTable {

    private final ContributorNeeds needs;
    private final Map<String, String> names;
    private final Texts texts;
    private final Formats formats;

    private ContributorNeedsTable(ContributorNeeds needs, Map<String, String> names, Locale locale) {
        this.needs = needs;
        this.names = names;
        this.texts = Texts.in(locale);
        this.formats = Formats.in(locale);
    }

    /** @param names of contributors by code, in the reader's language */
    public static Table of(ContributorNeeds needs, Map<String, String> names, Locale locale) {
        return new ContributorNeedsTable(needs, names, locale).table();
    }

    private Table table() {
        List<Row> rows = new ArrayList<>(needs.rows().stream().map(this::row).toList());
        if (rows.size() > 1) {
            rows.add(total());
        }
        return new Table(
                texts.get(
                        "parity.contributors.caption",
                        needs.operation(),
                        texts.get("component." + needs.component().code()),
                        formats.date(needs.date()),
                        formats.number(MetricValue.of(needs.target().movePointRight(2))) + "\u00a0%"),
                List.of(
                        new Column("contributor", texts.get("headcounts.contributor"), ColumnType.TEXT),
                        new Column("women", texts.get("headcounts.measure.women"), ColumnType.COUNT),
                        new Column("men", texts.get("headcounts.measure.men"), ColumnType.COUNT),
                        new Column("share", texts.get("headcounts.measure.share"), ColumnType.SHARE),
                        new Column("needed", texts.get("parity.contributors.needed"), ColumnType.COUNT)),
                rows,
                texts.get("parity.contributors.note." + needs.sharing().code()));
    }

    private Row row(ContributorNeeds.Need need) {
        HeadcountRow counted = need.counted();
        TableCell.Figure share = figure(counted, HeadcountMeasure.SHARE);
        boolean complete = PeopleCells.complete(counted.people());
        return Row.of(List.of(
                TableCell.text(name(counted)),
                figure(counted, HeadcountMeasure.WOMEN),
                figure(counted, HeadcountMeasure.MEN),
                complete || counted.people().share().known().isEmpty()
                        ? share.withMark(small(counted) ? texts.get("parity.mark.small") : null)
                        : share.withMark(texts.get(
                                "parity.mark.paired", counted.people().paired().whole())),
                need.asked() == null
                        ? TableCell.figure(MetricValue.notMeaningful("parity.contributors.no-sex"), null)
                        : TableCell.figure(MetricValue.of(need.asked()), needs.figure(need))));
    }

    private TableCell.Figure figure(HeadcountRow counted, HeadcountMeasure measure) {
        return TableCell.figure(
                measure.of(counted.people()),
                counted.figure(measure, needs.knownAt()).orElse(null));
    }

    private static boolean small(HeadcountRow counted) {
        Share paired = counted.people().paired();
        return paired.whole() > 0 && paired.small();
    }

    private Row total() {
        return new Row(
                List.of(
                        TableCell.text(texts.get("parity.contributors.total")),
                        sum(HeadcountMeasure.WOMEN),
                        sum(HeadcountMeasure.MEN),
                        TableCell.text(""),
                        new TableCell.Figure(MetricValue.of(needs.total()), needs.figureOfAll(), null, null)
                                .withFormula("SUM({needed:above})")),
                true);
    }

    private TableCell sum(HeadcountMeasure measure) {
        BigDecimal sum = needs.rows().stream()
                .flatMap(n -> measure.of(n.counted().people()).known().stream())
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        return new TableCell.Figure(MetricValue.of(sum), needs.figureOfAll(measure), null, null)
                .withFormula("SUM({" + measure.code() + ":above})");
    }

    private String name(HeadcountRow counted) {
        String code = counted.contributor();
        return code == null || !counted.brokenDown()
                ? texts.get("headcounts.not-broken-down")
                : names.getOrDefault(code, code);
    }
}
