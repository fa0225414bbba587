package org.mizani.dataimport.profile;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mizani.dataimport.Finding;
import org.mizani.dataimport.Findings;
import org.mizani.dataimport.Severity;

/**
 * Turns the financial year of a row into its first and last day. On which day years begin the profile says in the
 * constants {@code split-year} (2018/19; 1 July unless stated) and {@code bare-year} (2019; 1 January unless stated),
 * which its rules may set too. A bare year that begins on another day is named after the year in which it ends.
 */
final class FinancialYears {

    static final String FROM = "from";
    static final String TO = "to";

    private static final String SPLIT_STARTS = "split-year";
    private static final String BARE_STARTS = "bare-year";
    private static final MonthDay NEW_YEAR = MonthDay.of(1, 1);
    private static final MonthDay MID_YEAR = MonthDay.of(7, 1);

    private final Layout layout;
    private final List<String> fields;
    private final Findings findings;
    private final Set<FinancialYear> told = new HashSet<>();

    FinancialYears(Layout layout, Findings findings) {
        this.layout = layout;
        this.fields = layout.columns().values().stream()
                .filter(c -> c.type() == ProfileColumn.ColumnType.YEAR)
                .map(ProfileColumn::field)
                .toList();
        this.findings = findings;
    }

    /** Puts the two days in place of the year. */
    void split(Map<String, Object> values, Map<String, String> addresses) {
        for (String field : fields) {
            if (values.remove(field) instanceof FinancialYear year) {
                MonthDay starts = year.split()
                        ? starts(values.get(SPLIT_STARTS), MID_YEAR)
                        : starts(values.get(BARE_STARTS), NEW_YEAR);
                LocalDate from = year.from(starts);
                LocalDate to = year.to(starts);
                values.put(FROM, from);
                values.put(TO, to);
                if (!year.split() && !starts.equals(NEW_YEAR) && told.add(year)) {
                    findings.add(new Finding(
                            Severity.INFORMS,
                            "bare-year-is-cycle",
                            layout.sheet().name(),
                            addresses.get(field),
                            year.toString(),
                            List.of(year.toString(), from.toString(), to.toString())));
                }
            }
        }
    }

    private static MonthDay starts(@Nullable Object stated, MonthDay usual) {
        return stated == null ? usual : MonthDay.parse("--" + stated);
    }
}
