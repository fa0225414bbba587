package org.mizani.reports.schedule;

import java.util.List;
import org.mizani.reports.ReportRequest;
import org.mizani.reports.batch.BatchWords;

/**
 * What a schedule makes.
 *
 * @param reports ids of definitions
 * @param operations codes; none for all operations
 * @param formats none for PDF
 * @param lang language tag
 * @param paper a4 or letter
 */
public record Contents(List<String> reports, List<String> operations, List<String> formats, String lang, String paper) {

    public Contents {
        reports = List.copyOf(reports);
        operations = List.copyOf(operations);
        formats = List.copyOf(formats);
    }

    /** All of it about one period, as of its last day. */
    BatchWords words(Period period) {
        return new BatchWords(
                reports,
                operations,
                formats,
                new ReportRequest.Words(null, period.to(), period.from(), period.to(), null, null, lang, paper));
    }
}
