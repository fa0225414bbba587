package org.mizani.headcounts;

import static org.mizani.jooq.Tables.HEADCOUNT_MONTH;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;

/** Reads from the month roll-up when operations are reported. */
@Repository
public class ReportingQueries {

    private final DSLContext db;

    ReportingQueries(DSLContext db) {
        this.db = db;
    }

    /** By the code of the operation, each that anything is reported of. */
    public Map<String, Reporting> all() {
        Map<String, Reporting> reporting = new HashMap<>();
        Map<String, List<LocalDate>> dates = db.selectDistinct(HEADCOUNT_MONTH.OPERATION, HEADCOUNT_MONTH.REPORT_DATE)
                .from(HEADCOUNT_MONTH)
                .where(new PeopleColumns(HEADCOUNT_MONTH).stated())
                .orderBy(HEADCOUNT_MONTH.OPERATION, HEADCOUNT_MONTH.REPORT_DATE)
                .fetchGroups(r -> r.value1(), r -> r.value2());
        dates.forEach((operation, own) -> reporting.put(operation, Reporting.of(own)));
        return reporting;
    }
}
