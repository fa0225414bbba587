package org.mizani.reports.batch;

import java.util.List;
import org.mizani.reports.ReportRequest;

/**
 * A batch in the words of an address.
 *
 * @param reports ids of definitions
 * @param operations codes; none, or {@code all}, for all operations
 * @param formats none for PDF
 * @param rest what is asked of each report; its operation does not count
 */
public record BatchWords(
        List<String> reports, List<String> operations, List<String> formats, ReportRequest.Words rest) {

    /** Stands for all operations. */
    public static final String ALL = "all";

    public BatchWords {
        reports = given(reports);
        operations = given(operations);
        formats = given(formats);
    }

    /** True when no operation is left out. */
    boolean aboutAll() {
        return operations.isEmpty() || operations.contains(ALL);
    }

    private static List<String> given(List<String> words) {
        return words.stream()
                .map(String::strip)
                .filter(word -> !word.isEmpty())
                .distinct()
                .toList();
    }
}
