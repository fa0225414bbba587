package org.mizani.financing.fund.api;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.mizani.financing.fund.BudgetLine;
import org.mizani.financing.fund.FundFigure;
import org.mizani.financing.fund.FundFigure.Measure;
import org.mizani.metrics.KnownAt;
import org.mizani.metrics.MetricValue;

/**
 * The budget line of one period and scope; null is not reported.
 *
 * @param members assessed on member states, in US dollars
 * @param partners asked of partners, no promise of theirs
 * @param membersShare the AU's own share, a fraction of the total
 * @param reserve from the Crisis Reserve Facility
 * @param secured committed by partners, in cash, for each chain at least what was received
 * @param gap left to find; null unless what partners have secured is stated
 * @param figures names of the figures for {@code /figures/{id}/source}
 */
record LineJson(
        LocalDate from,
        LocalDate to,
        String scope,
        MetricValue budget,
        MetricValue members,
        MetricValue partners,
        MetricValue membersShare,
        MetricValue partnersShare,
        MetricValue reserve,
        MetricValue secured,
        MetricValue gap,
        Map<String, String> figures) {

    static LineJson of(BudgetLine line, KnownAt knownAt) {
        Map<Measure, MetricValue> values = new LinkedHashMap<>();
        values.put(Measure.TOTAL, line.total().amount());
        values.put(Measure.MEMBERS, line.members().amount());
        values.put(Measure.PARTNERS, line.partners().amount());
        values.put(Measure.MEMBERS_SHARE, line.shareOfMembers());
        values.put(Measure.PARTNERS_SHARE, line.shareOfPartners());
        values.put(Measure.RESERVE, line.reserve().amount());
        values.put(Measure.SECURED, line.secured().amount());
        values.put(Measure.GAP, line.gap());
        return new LineJson(
                line.period().from(),
                line.period().to(),
                line.scope().code(),
                line.total().amount(),
                line.members().amount(),
                line.partners().amount(),
                FundAnswer.share(line.shareOfMembers()),
                FundAnswer.share(line.shareOfPartners()),
                line.reserve().amount(),
                line.secured().amount(),
                line.gap(),
                FundFigure.known(line.code(), values, knownAt));
    }
}
