package org.mizani.financing.partners.api;

import io.swagger.v3.oas.annotations.Operation;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mizani.financing.FundingQuestion;
import org.mizani.financing.Support;
import org.mizani.financing.SupportMeasure;
import org.mizani.financing.api.FundingParameters;
import org.mizani.financing.api.RateJson;
import org.mizani.financing.partners.Partnerships;
import org.mizani.metrics.KnownAt;
import org.mizani.metrics.MetricValue;
import org.mizani.metrics.Period;
import org.mizani.operations.PartnerGroup;
import org.mizani.operations.PartnerQueries;
import org.mizani.web.Counted;
import org.mizani.web.Paging;
import org.mizani.web.RecordDates;
import org.mizani.web.RowList;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
class PartnersController {

    private final Partnerships partnerships;
    private final PartnerQueries partners;

    PartnersController(Partnerships partnerships, PartnerQueries partners) {
        this.partnerships = partnerships;
        this.partners = partners;
    }

    /**
     * @param partner null where no source names one
     * @param group null where the register knows none
     * @param form cash, logistics (the scope logistics-package) or in-kind
     * @param promised true where only pledges or commitments are on record, which are no money
     * @param figures names of the figures for {@code /figures/{id}/source}, of those that are known
     */
    record PartnerRow(
            @Nullable String partner,
            @Nullable String name,
            @Nullable String group,
            String operation,
            String scope,
            String form,
            boolean promised,
            String currency,
            MetricValue pledged,
            MetricValue committed,
            MetricValue received,
            MetricValue assessedPaid,
            MetricValue spent,
            Map<String, String> figures) {}

    /**
     * @param rates the exchange rates that amounts were converted with
     * @param notConverted number of claims left out because no exchange rate is known
     * @param leftOut number of claims left out because they overlap the period without lying inside
     */
    record PartnersAnswer(
            LocalDate from,
            LocalDate to,
            List<RateJson> rates,
            int notConverted,
            List<String> notConvertedFigures,
            int leftOut,
            List<String> leftOutFigures,
            List<PartnerRow> rows,
            long total,
            int limit,
            int offset)
            implements Counted {}

    @Operation(
            summary = "Who supports which operation with what",
            description =
                    "One row for each partner, operation, scope and form. Rows of different scopes are never to be"
                            + " added; pledges contain commitments contain receipts.")
    @GetMapping("/api/v1/financing/partners")
    PartnersAnswer partners(
            @RequestParam @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate from,
            @RequestParam @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate to,
            @RequestParam(defaultValue = FundingQuestion.DEFAULT_CURRENCY) String currency,
            @RequestParam(defaultValue = "now") KnownAt asOf,
            @ParameterObject Paging paging) {
        Period period = RecordDates.period(from, to);
        Partnerships.Answer answer = partnerships.of(period, FundingParameters.currency(currency), asOf);
        Map<String, String> names = partners.names(Locale.ENGLISH);
        RowList<PartnerRow> rows =
                paging.of(answer.rows().stream().map(r -> row(r, names)).toList());
        return new PartnersAnswer(
                from,
                to,
                RateJson.of(answer.rates()),
                answer.notConverted().size(),
                answer.notConverted().stream().map(c -> c.figure().value()).toList(),
                answer.beyond().size(),
                answer.beyond().stream().map(c -> c.figure().value()).toList(),
                rows.rows(),
                rows.total(),
                rows.limit(),
                rows.offset());
    }

    private static PartnerRow row(Partnerships.Row row, Map<String, String> names) {
        Support support = row.support();
        PartnerGroup group = row.group();
        boolean named = !support.partner().isBlank();
        return new PartnerRow(
                named ? support.partner() : null,
                named ? names.getOrDefault(support.partner(), support.partner()) : null,
                group == null ? null : group.code(),
                support.operation(),
                support.scope().code(),
                support.form().code(),
                !support.given(),
                support.currency(),
                support.value(SupportMeasure.PLEDGED),
                support.value(SupportMeasure.COMMITTED),
                support.value(SupportMeasure.RECEIVED),
                support.value(SupportMeasure.ASSESSED_PAID),
                support.value(SupportMeasure.SPENT),
                figures(support));
    }

    private static Map<String, String> figures(Support support) {
        Map<String, String> figures = new LinkedHashMap<>();
        for (SupportMeasure measure : SupportMeasure.values()) {
            if (support.value(measure).known().isPresent()) {
                figures.put(measure.code(), support.figure(measure).value());
            }
        }
        return figures;
    }
}
