package org.mizani.reports.batch;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.mizani.reports.ReportDefinition;
import org.mizani.reports.ReportFormat;
import org.mizani.reports.ReportParameters;

/**
 * What a batch is to make.
 *
 * @param pieces each becomes one document and a file of it in each format
 * @param locale language of all that is made
 * @param asOf the moment whose knowledge all of it shows
 */
public record BatchOrder(List<Piece> pieces, List<ReportFormat> formats, Locale locale, Instant asOf) {

    public BatchOrder {
        pieces = List.copyOf(pieces);
        formats = List.copyOf(formats);
    }

    /** One report with all that it is asked. */
    public record Piece(ReportDefinition definition, ReportParameters parameters) {}

    /** How many files there will be. */
    public int files() {
        return pieces.size() * formats.size();
    }
}
