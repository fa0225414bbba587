package org.mizani.dataimport.samples;

import static org.mizani.jooq.Tables.ARREARS;
import static org.mizani.jooq.Tables.CASH_BALANCE;
import static org.mizani.jooq.Tables.CONTRIBUTION;
import static org.mizani.jooq.Tables.EXPENDITURE;
import static org.mizani.jooq.Tables.HEADCOUNT;
import static org.mizani.jooq.Tables.REQUIREMENT;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;
import org.mizani.jooq.tables.records.ArrearsRecord;
import org.mizani.jooq.tables.records.CashBalanceRecord;
import org.mizani.jooq.tables.records.ContributionRecord;
import org.mizani.jooq.tables.records.ExpenditureRecord;
import org.mizani.jooq.tables.records.HeadcountRecord;
import org.mizani.jooq.tables.records.RequirementRecord;
import org.mizani.provenance.ImportId;

/** The claims of one import as lines of text, read from the tables themselves. */
record StoredClaims(DSLContext db, ImportId id) {

    /** Each with its cells. */
    List<String> lines() {
        return Stream.of(people(), needs(), contributions(), expenses(), arrears(), cash())
                .flatMap(s -> s)
                .sorted()
                .toList();
    }

    private Stream<String> people() {
        return db.fetchStream(HEADCOUNT, HEADCOUNT.IMPORT_ID.eq(id.value())).map(StoredClaims::line);
    }

    private static String line(HeadcountRecord r) {
        String cells = Stream.of(r.getWomenCell(), r.getMenCell(), r.getNotReportedCell())
                .filter(Objects::nonNull)
                .collect(Collectors.joining(","));
        return "people %s %s %s %s women=%s men=%s not-reported=%s @%s!%s"
                .formatted(
                        r.getOperation(),
                        r.getReportDate(),
                        r.getContributor(),
                        r.getPersonnelType(),
                        shown(r.getWomen()),
                        shown(r.getMen()),
                        shown(r.getNotReported()),
                        r.getSheet(),
                        cells);
    }

    private Stream<String> needs() {
        return db.fetchStream(REQUIREMENT, REQUIREMENT.IMPORT_ID.eq(id.value())).map(StoredClaims::line);
    }

    private static String line(RequirementRecord r) {
        return money("requirement", r, "-", r.getPeriodFrom() + ".." + r.getPeriodTo(), "", "");
    }

    private Stream<String> contributions() {
        return db.fetchStream(CONTRIBUTION, CONTRIBUTION.IMPORT_ID.eq(id.value()))
                .map(StoredClaims::line);
    }

    private static String line(ContributionRecord r) {
        String time = time(r.getFlowDate(), r.getPeriodFrom(), r.getPeriodTo());
        return money(r.getKind(), r, r.getPartner(), time, r.getReference(), r.getInKind() ? " in-kind" : "");
    }

    private Stream<String> expenses() {
        return db.fetchStream(EXPENDITURE, EXPENDITURE.IMPORT_ID.eq(id.value())).map(StoredClaims::line);
    }

    private static String line(ExpenditureRecord r) {
        String time = time(r.getFlowDate(), r.getPeriodFrom(), r.getPeriodTo());
        return money("expenditure", r, r.getPartner(), time, r.getReference(), "");
    }

    private Stream<String> arrears() {
        return db.fetchStream(ARREARS, ARREARS.IMPORT_ID.eq(id.value())).map(StoredClaims::line);
    }

    private static String line(ArrearsRecord r) {
        String due = r.getDueDate() == null ? "" : " due=" + r.getDueDate();
        return money("arrears", r, r.getContributor(), r.getAsOfDate() + due, "", "");
    }

    private Stream<String> cash() {
        return db.fetchStream(CASH_BALANCE, CASH_BALANCE.IMPORT_ID.eq(id.value()))
                .map(StoredClaims::line);
    }

    private static String line(CashBalanceRecord r) {
        return money("cash", r, "-", r.getAsOfDate().toString(), "", "");
    }

    private static String money(String kind, Record r, String who, String time, String reference, String form) {
        String category = text(r, "category");
        return "money %s %s %s %s %s%s%s %s %s%s @%s!%s"
                .formatted(
                        kind,
                        text(r, "operation"),
                        who.isEmpty() ? "-" : who,
                        time,
                        text(r, "scope"),
                        category.isEmpty() ? "" : " category=" + category,
                        reference.isEmpty() ? "" : " reference=" + reference,
                        plain(r.get("amount", BigDecimal.class)),
                        text(r, "currency"),
                        form,
                        text(r, "sheet"),
                        text(r, "cell"));
    }

    private static String text(Record r, String column) {
        return r.get(column, String.class);
    }

    private static String time(@Nullable LocalDate date, @Nullable LocalDate from, @Nullable LocalDate to) {
        return date == null ? from + ".." + to : date.toString();
    }

    private static String plain(BigDecimal amount) {
        BigDecimal bare = amount.stripTrailingZeros();
        return bare.setScale(Math.max(2, bare.scale()), RoundingMode.UNNECESSARY)
                .toPlainString();
    }

    private static String shown(@Nullable Integer count) {
        return count == null ? "-" : count.toString();
    }
}
