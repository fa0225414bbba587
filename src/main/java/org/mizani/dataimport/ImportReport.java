package org.mizani.dataimport;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a check or an acceptance of a file found: the same code makes both.
 *
 * @param profile id of the profile that read the file, several joined by a blank, null when none did
 * @param rows data rows read
 * @param sample the first additions and revisions, for the review
 * @param findings all of them, in the order of the file
 * @param questions what a person must say before the file can be accepted
 */
public record ImportReport(
        @Nullable String profile,
        @Nullable String subject,
        List<ReadSheet> sheets,
        int rows,
        ChangeCounts changes,
        List<Change> sample,
        List<Finding> findings,
        List<Question> questions) {

    public ImportReport {
        sheets = List.copyOf(sheets);
        sample = List.copyOf(sample);
        findings = List.copyOf(findings);
        questions = List.copyOf(questions);
    }

    static final ImportReport EMPTY =
            new ImportReport(null, null, List.of(), 0, ChangeCounts.NONE, List.of(), List.of(), List.of());

    /** The same with one more finding, put first because it concerns the whole file. */
    ImportReport with(Finding finding) {
        List<Finding> all = new ArrayList<>();
        all.add(finding);
        all.addAll(findings);
        return new ImportReport(profile, subject, sheets, rows, changes, sample, all, questions);
    }

    public boolean blocked() {
        return findings.stream().anyMatch(f -> f.severity() == Severity.BLOCKS);
    }

    public long count(Severity severity) {
        return findings.stream().filter(f -> f.severity() == severity).count();
    }
}
