package org.mizani.financing;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.mizani.tables.Table;
import org.mizani.tables.Table.Column;
import org.mizani.tables.Table.ColumnType;
import org.mizani.tables.Table.Row;
import org.mizani.tables.TableCell;
import org.mizani.ui.texts.Texts;

/** Who pledged, committed and paid in one period and scope, most money received first. */
public final class PartnerTable {

    private PartnerTable() {}

    /** @param names of partners by code */
    public static Table of(
            FundingQuestion question, List<PartnerFunding> partners, Map<String, String> names, Locale locale) {
        Texts texts = Texts.in(locale);
        Comparator<PartnerFunding> byMoney = Comparator.comparing(
                        (PartnerFunding p) -> p.received().known().orElse(BigDecimal.ZERO))
                .thenComparing(p -> p.pledged().known().orElse(BigDecimal.ZERO));
        return new Table(
                texts.get(
                        "financing.partners.caption",
                        question.operation(),
                        MoneySentences.period(question.period(), locale),
                        texts.get("scope." + question.scope().code()),
                        question.currency()),
                List.of(
                        new Column("partner", texts.get("financing.partners.partner"), ColumnType.TEXT),
                        column(Measure.PLEDGED, texts),
                        column(Measure.COMMITTED, texts),
                        column(Measure.RECEIVED, texts)),
                partners.stream()
                        .sorted(byMoney.reversed().thenComparing(PartnerFunding::partner))
                        .map(p -> Row.of(List.of(
                                TableCell.text(
                                        p.partner().isBlank()
                                                ? texts.get("financing.partners.unnamed")
                                                : names.getOrDefault(p.partner(), p.partner())),
                                TableCell.figure(p.pledged(), null),
                                TableCell.figure(p.committed(), null),
                                TableCell.figure(p.received(), null))))
                        .toList(),
                texts.get("financing.partners.note"));
    }

    private static Column column(Measure measure, Texts texts) {
        return new Column(measure.code(), texts.get("financing.measure." + measure.code()), ColumnType.MONEY);
    }
}
