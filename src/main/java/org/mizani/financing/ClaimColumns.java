package org.mizani.financing;

import static org.mizani.jooq.Tables.REQUIREMENT;

import com.github.benmanes.caffeine.cache.Interner;
import java.time.OffsetDateTime;
import org.jooq.Field;
import org.jooq.Record;
import org.mizani.metrics.Money;
import org.mizani.provenance.SourceCell;

/** The columns that all tables of claims share by name and type. */
final class ClaimColumns {

    static final Field<Long> ID = REQUIREMENT.ID;
    static final Field<Long> IMPORT_ID = REQUIREMENT.IMPORT_ID;
    static final Field<String> OPERATION = REQUIREMENT.OPERATION;
    static final Field<String> SCOPE = REQUIREMENT.SCOPE;
    static final Field<OffsetDateTime> RECORDED_FROM = REQUIREMENT.RECORDED_FROM;
    static final Field<OffsetDateTime> RECORDED_TO = REQUIREMENT.RECORDED_TO;

    private static final Interner<String> TEXTS = Interner.newWeakInterner();

    private ClaimColumns() {}

    /** One text for all rows that bear it: as many claims are kept as memory has room for. */
    static String same(String text) {
        return TEXTS.intern(text);
    }

    static Money money(Record row) {
        return new Money(row.get(row.field(REQUIREMENT.AMOUNT)), same(row.get(row.field(REQUIREMENT.CURRENCY))));
    }

    static Citation citation(Record row) {
        String source = row.get(row.field(REQUIREMENT.SOURCE));
        return new Citation(
                new SourceCell(same(row.get(row.field(REQUIREMENT.SHEET))), row.get(row.field(REQUIREMENT.CELL))),
                source == null ? null : same(source),
                row.get(row.field(REQUIREMENT.NOTE)));
    }

    static Scope scope(Record row) {
        String code = row.get(row.field(SCOPE));
        return Scope.byCode(code).orElseThrow(() -> new IllegalStateException("scope " + code));
    }

    /** Writes what all claims have in common. */
    static <R extends Record> R common(R row, Funding claim) {
        row.set(row.field(OPERATION), claim.operation());
        row.set(row.field(SCOPE), claim.scope().code());
        row.set(row.field(REQUIREMENT.CATEGORY), claim.category());
        row.set(row.field(REQUIREMENT.AMOUNT), claim.money().amount());
        row.set(row.field(REQUIREMENT.CURRENCY), claim.money().currency());
        row.set(row.field(REQUIREMENT.SHEET), claim.citation().cell().sheet());
        row.set(row.field(REQUIREMENT.CELL), claim.citation().cell().cell());
        row.set(row.field(REQUIREMENT.SOURCE), claim.citation().source());
        row.set(row.field(REQUIREMENT.NOTE), claim.citation().note());
        return row;
    }
}
