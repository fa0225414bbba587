package org.mizani.dataimport;

import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.IntConsumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.mizani.dataimport.profile.Layout;
import org.mizani.dataimport.profile.Memory;
import org.mizani.dataimport.profile.Profile;
import org.mizani.dataimport.profile.Profiles;
import org.mizani.dataimport.workbook.RawWorkbook;
import org.mizani.dataimport.workbook.Workbooks;
import org.mizani.provenance.ImportId;
import org.mizani.provenance.PreferenceStore;
import org.springframework.stereotype.Component;

/** Starts a reading of a kept file with everything that subjects and registers plug in. */
@Component
class ImportRuns {

    /** What is answered when a person says by which profile a file is to be read. */
    static final String PROFILE = "profile";

    private final UploadStore uploads;
    private final Profiles profiles;
    private final Map<String, ImportSubject<?>> subjects;
    private final List<CodeList> lists;
    private final Memory memory;
    private final CorrectionQueries corrections;
    private final WithdrawalStore withdrawals;
    private final PreferenceStore preferences;

    ImportRuns(
            UploadStore uploads,
            CorrectionQueries corrections,
            Profiles profiles,
            List<ImportSubject<?>> subjects,
            List<CodeList> lists,
            Memory memory,
            WithdrawalStore withdrawals,
            PreferenceStore preferences) {
        this.uploads = uploads;
        this.profiles = profiles;
        this.subjects = subjects.stream().collect(Collectors.toMap(ImportSubject::name, Function.identity()));
        this.lists = lists;
        this.memory = memory;
        this.corrections = corrections;
        this.withdrawals = withdrawals;
        this.preferences = preferences;
    }

    /** What came of a reading. */
    record Outcome(ImportReport report, List<Layout> layouts) {}

    /**
     * Reads a file with one profile, or with whichever fits; {@code storing} is null for a dry run.
     *
     * @throws IOException also when the file is nothing that we read
     */
    Outcome run(Import draft, @Nullable String profile, @Nullable Storing storing, IntConsumer progress)
            throws IOException {
        Upload upload = draft.upload();
        ImportRun run = new ImportRun(
                upload.fileName(),
                candidates(profile == null ? draft.answers().to(PROFILE).orElse(null) : profile),
                subjects,
                lists,
                draft.answers(),
                memory,
                withdrawals,
                progress);
        try (RawWorkbook workbook =
                Workbooks.open(uploads.file(upload.sha256()), upload.fileName(), corrections.counting(draft.id()))) {
            ImportReport report = run.read(workbook, storing);
            if (storing != null && !report.blocked()) {
                run.refresh(storing);
            }
            return new Outcome(report, run.layouts());
        }
    }

    /** Closes an import's claims in every subject and lets the others speak again. */
    void close(ImportId id, String user, Instant at) {
        withdrawals.close(id, at);
        preferences.endOf(id, user, at);
        for (ImportSubject<?> subject : subjects.values()) {
            subject.store().close(id, at);
            subject.store().refresh(id, at);
        }
    }

    private List<Profile> candidates(@Nullable String profile) {
        return profile == null
                ? profiles.all()
                : profiles.byId(profile).map(List::of).orElseThrow(() -> new IllegalArgumentException(profile));
    }
}
