package org.mizani.reports.schedule;

import java.time.Instant;
import java.util.Arrays;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * One time that the reports of a schedule were made, or could not be.
 *
 * @param dueAt the due time that was served, also when it was later; when somebody asked, the moment of asking
 * @param files that were made
 * @param failed files that could not be made
 * @param way null when nothing arrived
 * @param fileName name of the zip, null when nothing arrived
 * @param error what the log knows the reason by, null unless it failed
 */
public record ScheduleRun(
        long scheduleId,
        Instant dueAt,
        Period period,
        Instant beganAt,
        Instant endedAt,
        Outcome outcome,
        int files,
        int failed,
        @Nullable Way way,
        @Nullable String fileName,
        @Nullable String error) {

    /** What became of it. */
    public enum Outcome {
        DONE,
        /** Something is missing, or was too large to be sent. */
        PARTLY,
        FAILED;

        /** The word in the database and in the HTTP interface. */
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }

        static Outcome byCode(String code) {
            return Arrays.stream(values())
                    .filter(o -> o.code().equals(code))
                    .findFirst()
                    .orElseThrow();
        }
    }

    /** How the reports got to where they are. */
    public enum Way {
        FOLDER,
        MAIL,
        /** A mail without the zip, which was too large. */
        NOTICE,
        /** The same, and the zip lies in the folder. */
        NOTICE_AND_FOLDER;

        /** The word in the database and in the HTTP interface. */
        public String code() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }

        static Way byCode(String code) {
            return Arrays.stream(values())
                    .filter(w -> w.code().equals(code))
                    .findFirst()
                    .orElseThrow();
        }
    }
}
