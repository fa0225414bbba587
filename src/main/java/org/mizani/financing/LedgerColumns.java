package org.mizani.financing;

import static org.mizani.jooq.Tables.CONTRIBUTION;
import static org.mizani.jooq.Tables.EXPENDITURE;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.jooq.Field;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.mizani.metrics.Money;
import org.mizani.metrics.Period;
import org.mizani.provenance.SourceCell;

/**
 * The columns of flows that sums need, read without a record for each row: there are many. Both tables in one order.
 */
enum LedgerColumns {
    CONTRIBUTIONS(List.of(
            CONTRIBUTION.ID,
            CONTRIBUTION.OPERATION,
            CONTRIBUTION.KIND,
            CONTRIBUTION.PARTNER,
            CONTRIBUTION.CHANNEL,
            CONTRIBUTION.REFERENCE,
            CONTRIBUTION.FLOW_DATE,
            CONTRIBUTION.PERIOD_FROM,
            CONTRIBUTION.PERIOD_TO,
            CONTRIBUTION.SCOPE,
            CONTRIBUTION.CATEGORY,
            CONTRIBUTION.IN_KIND,
            CONTRIBUTION.OCCURRENCE,
            CONTRIBUTION.AMOUNT,
            CONTRIBUTION.CURRENCY,
            CONTRIBUTION.RECORDED_FROM,
            secondary(CONTRIBUTION.SOURCE))),
    EXPENDITURES(List.of(
            EXPENDITURE.ID,
            EXPENDITURE.OPERATION,
            DSL.inline("expenditure").as("kind"),
            EXPENDITURE.PARTNER,
            EXPENDITURE.CHANNEL,
            EXPENDITURE.REFERENCE,
            EXPENDITURE.FLOW_DATE,
            EXPENDITURE.PERIOD_FROM,
            EXPENDITURE.PERIOD_TO,
            EXPENDITURE.SCOPE,
            EXPENDITURE.CATEGORY,
            DSL.inline(false).as("in_kind"),
            EXPENDITURE.OCCURRENCE,
            EXPENDITURE.AMOUNT,
            EXPENDITURE.CURRENCY,
            EXPENDITURE.RECORDED_FROM,
            secondary(EXPENDITURE.SOURCE)));

    @SuppressWarnings("ImmutableEnumChecker") // of List.of
    private final List<Field<?>> columns;

    LedgerColumns(List<Field<?>> columns) {
        this.columns = columns;
    }

    List<Field<?>> columns() {
        return columns;
    }

    /**
     * A row of the result.
     *
     * @param kind null for money spent
     */
    record Read(
            long id,
            String operation,
            @Nullable ContributionKind kind,
            String partner,
            String channel,
            String reference,
            @Nullable LocalDate date,
            @Nullable LocalDate from,
            @Nullable LocalDate to,
            Scope scope,
            String category,
            boolean inKind,
            int occurrence,
            Money money,
            OffsetDateTime recordedFrom,
            boolean secondary) {

        private static final Citation NONE = new Citation(new SourceCell("", ""), null, null);

        FlowTime when() {
            return new FlowTime(date, from == null || to == null ? null : new Period(from, to));
        }

        /** The words of the fact, as withdrawals and preferences name it. */
        String fact() {
            Funding funding = kind == null
                    ? new Expenditure(
                            operation, partner, channel, reference, when(), scope, category, occurrence, money, NONE)
                    : new Contribution(
                            operation,
                            kind,
                            partner,
                            channel,
                            reference,
                            when(),
                            scope,
                            category,
                            inKind,
                            occurrence,
                            money,
                            NONE);
            return funding.key().words();
        }
    }

    Read read(ResultSet row, LedgerReading.Pool pool) throws SQLException {
        String kind = row.getString(3);
        String scope = row.getString(10);
        return new Read(
                row.getLong(1),
                pool.same(row.getString(2)),
                this == EXPENDITURES ? null : pool.kind(kind),
                pool.same(row.getString(4)),
                pool.same(row.getString(5)),
                row.getString(6),
                row.getObject(7, LocalDate.class),
                row.getObject(8, LocalDate.class),
                row.getObject(9, LocalDate.class),
                pool.scope(scope),
                pool.same(row.getString(11)),
                row.getBoolean(12),
                row.getInt(13),
                new Money(amount(row), pool.same(row.getString(15))),
                row.getObject(16, OffsetDateTime.class),
                row.getBoolean(17));
    }

    private static Field<Boolean> secondary(Field<String> source) {
        return DSL.field(source.like("%" + MoneyMark.SECONDARY_SOURCE)).as("secondary");
    }

    private static BigDecimal amount(ResultSet row) throws SQLException {
        return row.getBigDecimal(14);
    }
}
