package org.mizani.reports.ui;

import com.vaadin.flow.router.QueryParameters;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.mizani.reports.ReportFormat;
import org.mizani.reports.batch.BatchWords;

/**
 * What the reader has chosen for a batch, in the words of the address; words that mean nothing are kept until the page
 * has looked at them.
 *
 * @param operations none for all
 * @param formats none for PDF
 * @param rest what is asked of each report
 */
record BatchChoice(List<String> reports, List<String> operations, List<String> formats, ReportChoice rest) {

    private static final String REPORT = "report";
    private static final String FORMAT = "format";

    BatchChoice {
        reports = List.copyOf(reports);
        operations = List.copyOf(operations);
        formats = List.copyOf(formats);
    }

    static BatchChoice of(QueryParameters address) {
        return new BatchChoice(
                address.getParameters(REPORT),
                address.getParameters(ReportChoice.OPERATION),
                address.getParameters(FORMAT),
                ReportChoice.of(address).with(ReportChoice.OPERATION, null));
    }

    BatchChoice withReports(Collection<String> chosen) {
        return new BatchChoice(List.copyOf(chosen), operations, formats, rest);
    }

    BatchChoice withOperations(Collection<String> chosen) {
        return new BatchChoice(reports, List.copyOf(chosen), formats, rest);
    }

    BatchChoice withFormats(Collection<String> chosen) {
        boolean usual = List.copyOf(chosen).equals(List.of(ReportFormat.PDF.code()));
        return new BatchChoice(reports, operations, usual ? List.of() : List.copyOf(chosen), rest);
    }

    BatchChoice withRest(ReportChoice other) {
        return new BatchChoice(reports, operations, formats, other);
    }

    BatchWords words() {
        return new BatchWords(reports, operations, formats, rest.request());
    }

    QueryParameters address() {
        Map<String, List<String>> words = new LinkedHashMap<>();
        put(words, REPORT, reports);
        put(words, ReportChoice.OPERATION, operations);
        put(words, FORMAT, formats);
        rest.words().forEach((name, word) -> words.put(name, List.of(word)));
        return new QueryParameters(words);
    }

    private static void put(Map<String, List<String>> words, String name, List<String> values) {
        if (!values.isEmpty()) {
            words.put(name, values);
        }
    }
}
