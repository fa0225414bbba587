package org.mizani.dataimport.profile;

import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mizani.dataimport.Finding;
import org.mizani.dataimport.Findings;
import org.mizani.dataimport.Severity;

/**
 * Looks for columns that a spreadsheet program spoilt when it opened a text file with the other order of day and month:
 * where it could, it made real dates, with day and month turned round; dates after the 12th it left as text.
 */
final class HalfConverted {

    private static final int FEWEST_REAL_DATES = 2;
    private static final int LAST_MONTH = Month.values().length;

    private static final class Column {
        private final String title;
        private int realUpToThe12th;
        private @Nullable String firstReal;
        private @Nullable String firstText;
        private boolean fine;

        private Column(String title) {
            this.title = title;
        }
    }

    private final List<@Nullable Column> columns = new ArrayList<>();

    void real(int position, String title, LocalDate date, String address) {
        Column column = column(position, title);
        column.fine |= date.getDayOfMonth() > LAST_MONTH;
        column.realUpToThe12th++;
        column.firstReal = column.firstReal == null ? address : column.firstReal;
    }

    void text(int position, String title, String text) {
        Column column = column(position, title);
        if (column.fine || (column.firstText != null && column.firstReal == null)) {
            return;
        }
        Evidence<DateOrder> evidence = Dates.evidence(text);
        column.fine |= evidence instanceof Evidence.TwoWays;
        if (evidence instanceof Evidence.Tells && column.firstText == null) {
            column.firstText = text;
        }
    }

    void report(String sheet, Findings findings) {
        for (Column column : columns) {
            if (column != null
                    && !column.fine
                    && column.firstText != null
                    && column.realUpToThe12th >= FEWEST_REAL_DATES) {
                findings.add(new Finding(
                        Severity.WARNS,
                        "dates-half-converted",
                        sheet,
                        column.firstReal,
                        null,
                        List.of(column.title, column.firstText)));
            }
        }
    }

    private Column column(int position, String title) {
        while (columns.size() <= position) {
            columns.add(null);
        }
        Column column = columns.get(position);
        if (column == null) {
            column = new Column(title);
            columns.set(position, column);
        }
        return column;
    }
}
