package org.mizani.reports.schedule;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A schedule as somebody asks for it.
 *
 * @param name up to 80 characters
 * @param frequency monthly or quarterly
 * @param day of the month, or of the first month of a quarter, from 1 to 28; in UTC
 * @param reports ids of reports
 * @param operations codes; none, or {@code all}, for all operations
 * @param formats pdf, xlsx or docx; none for pdf
 * @param lang language of the reports and of the mail
 * @param paper a4 or letter; none for a4
 * @param target folder or mail
 * @param recipients up to 20 addresses; only for mail
 */
public record ScheduleWish(
        @Nullable String name,
        @Nullable String frequency,
        @Nullable Integer day,
        @Nullable List<String> reports,
        @Nullable List<String> operations,
        @Nullable List<String> formats,
        @Nullable String lang,
        @Nullable String paper,
        @Nullable String target,
        @Nullable List<String> recipients) {}
