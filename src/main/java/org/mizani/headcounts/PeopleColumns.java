package org.mizani.headcounts;

import static org.mizani.jooq.Tables.HEADCOUNT;
import static org.mizani.jooq.Tables.HEADCOUNT_MONTH;

import java.time.LocalDate;
import java.util.Objects;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.Name;
import org.jooq.Record;
import org.jooq.Table;
import org.jooq.impl.DSL;
import org.mizani.metrics.Share;

/** The columns that claims, what is derived from them, and the roll-up have in common. */
record PeopleColumns(Table<?> table) {

    static final Name PAIRED_WOMEN = HEADCOUNT_MONTH.PAIRED_WOMEN.getUnqualifiedName();
    static final Name PAIRED_MEN = HEADCOUNT_MONTH.PAIRED_MEN.getUnqualifiedName();
    static final Name BLANKS = HEADCOUNT_MONTH.BLANKS.getUnqualifiedName();

    <T> Field<T> column(Field<T> named) {
        return Objects.requireNonNull(table.field(named));
    }

    Field<Long> id() {
        return column(HEADCOUNT.ID);
    }

    Field<String> operation() {
        return column(HEADCOUNT.OPERATION);
    }

    Field<String> component() {
        return column(HEADCOUNT.COMPONENT);
    }

    Field<String> type() {
        return column(HEADCOUNT.PERSONNEL_TYPE);
    }

    /** Not in the roll-up. */
    Field<String> contributor() {
        return column(HEADCOUNT.CONTRIBUTOR);
    }

    Field<LocalDate> date() {
        return column(HEADCOUNT.REPORT_DATE);
    }

    Field<? extends Number> women() {
        return count(HEADCOUNT_MONTH.WOMEN.getUnqualifiedName());
    }

    Field<? extends Number> men() {
        return count(HEADCOUNT_MONTH.MEN.getUnqualifiedName());
    }

    Field<? extends Number> notReported() {
        return count(HEADCOUNT_MONTH.NOT_REPORTED.getUnqualifiedName());
    }

    Field<? extends Number> pairedWomen() {
        return count(PAIRED_WOMEN);
    }

    Field<? extends Number> pairedMen() {
        return count(PAIRED_MEN);
    }

    Field<? extends Number> blanks() {
        return count(BLANKS);
    }

    /** At least one of the three counts is given. */
    Condition stated() {
        return DSL.or(women().isNotNull(), men().isNotNull(), notReported().isNotNull());
    }

    /** The people of one claim. */
    People people(Record claim) {
        Number paired = claim.get(pairedWomen());
        Number pairedWith = claim.get(pairedMen());
        return People.of(
                claim.get(women()),
                claim.get(men()),
                claim.get(notReported()),
                paired == null || pairedWith == null
                        ? Share.NONE
                        : new Share(paired.longValue(), paired.longValue() + pairedWith.longValue()),
                claim.get(blanks()).longValue());
    }

    private Field<? extends Number> count(Name name) {
        return Objects.requireNonNull(table.field(name)).coerce(Long.class);
    }
}
