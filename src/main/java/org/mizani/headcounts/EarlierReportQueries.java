package org.mizani.headcounts;

import static org.jooq.impl.DSL.row;
import static org.mizani.jooq.Tables.HEADCOUNT;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.RowN;
import org.jooq.Table;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.mizani.metrics.KnownAt;
import org.mizani.operations.PersonnelType;
import org.springframework.stereotype.Repository;

/** Reads the reports of the months before those of a file. */
@Repository
class EarlierReportQueries implements EarlierReports {

    /** So few that what is held of them at once is small. */
    private static final int CHUNK = 100;

    private static final Field<LocalDate> FROM = DSL.field("asked_from", LocalDate.class);
    private static final Field<LocalDate> TO = DSL.field("asked_to", LocalDate.class);
    private static final Field<LocalDate> NEXT = DSL.field("asked_next", LocalDate.class);
    private static final Field<String> OPERATION = DSL.field("asked_operation", String.class);

    private record Fact(Asked next, PersonnelType type, String contributor) {}

    private final DSLContext db;

    EarlierReportQueries(DSLContext db) {
        this.db = db;
    }

    @Override
    public void before(List<Asked> reports, Consumer<OnRecord> each) {
        for (int start = 0; start < reports.size(); start += CHUNK) {
            newest(reports.subList(start, Math.min(start + CHUNK, reports.size())))
                    .values()
                    .forEach(each);
        }
    }

    private Map<Fact, OnRecord> newest(List<Asked> reports) {
        RowN[] rows = reports.stream()
                .map(asked -> {
                    YearMonth before = YearMonth.from(asked.date()).minusMonths(1);
                    return row(new Object[] {asked.operation(), asked.date(), before.atDay(1), before.atEndOfMonth()});
                })
                .toArray(RowN[]::new);
        Table<Record> asked =
                DSL.values(rows).as("asked", OPERATION.getName(), NEXT.getName(), FROM.getName(), TO.getName());
        Map<Fact, OnRecord> newest = new LinkedHashMap<>();
        db.select(
                        OPERATION,
                        NEXT,
                        HEADCOUNT.PERSONNEL_TYPE,
                        HEADCOUNT.CONTRIBUTOR,
                        HEADCOUNT.REPORT_DATE,
                        HEADCOUNT.WOMEN,
                        HEADCOUNT.MEN,
                        HEADCOUNT.NOT_REPORTED)
                .from(asked)
                .join(HEADCOUNT)
                .on(HEADCOUNT.OPERATION.eq(OPERATION), HEADCOUNT.REPORT_DATE.between(FROM, TO))
                .where(SpeakingQueries.at(db, KnownAt.NOW).of(HEADCOUNT), new PeopleColumns(HEADCOUNT).stated())
                .orderBy(HEADCOUNT.REPORT_DATE, HEADCOUNT.RECORDED_FROM, HEADCOUNT.ID)
                .forEach(r -> {
                    PersonnelType type = PersonnelType.byCode(r.value3()).orElseThrow();
                    Asked next = new Asked(r.value1(), r.value2());
                    newest.put(
                            new Fact(next, type, r.value4()),
                            new OnRecord(next, type, r.value4(), r.value5(), sum(r.value6(), r.value7(), r.value8())));
                });
        return newest;
    }

    private static int sum(@Nullable Integer... counts) {
        return Stream.of(counts)
                .filter(Objects::nonNull)
                .mapToInt(Integer::intValue)
                .sum();
    }
}
