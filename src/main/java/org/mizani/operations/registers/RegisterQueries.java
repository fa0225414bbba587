package org.mizani.operations.registers;

import static org.jooq.impl.DSL.exists;
import static org.jooq.impl.DSL.selectOne;
import static org.mizani.jooq.Tables.CONTRIBUTION;
import static org.mizani.jooq.Tables.CONTRIBUTOR;
import static org.mizani.jooq.Tables.EXPENDITURE;
import static org.mizani.jooq.Tables.PARTNER;
import static org.mizani.jooq.Tables.REGISTER_ALIAS;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.mizani.operations.OperationQueries;
import org.springframework.stereotype.Repository;

/** Reads the names by which files may call the entries of a register. */
@Repository
class RegisterQueries {

    private final DSLContext db;
    private final OperationQueries operations;

    RegisterQueries(DSLContext db, OperationQueries operations) {
        this.db = db;
        this.operations = operations;
    }

    NameIndex operations() {
        return index(
                Registers.OPERATION,
                operations.named().stream()
                        .map(o -> new Entry(o.code(), o.nameEn(), o.nameFr()))
                        .toList());
    }

    NameIndex contributors() {
        return index(Registers.CONTRIBUTOR, contributorEntries());
    }

    List<Entry> contributorEntries() {
        return db.select(CONTRIBUTOR.CODE, CONTRIBUTOR.NAME_EN, CONTRIBUTOR.NAME_FR)
                .from(CONTRIBUTOR)
                .orderBy(CONTRIBUTOR.CODE)
                .fetch(r -> new Entry(r.value1(), r.value2(), r.value3()));
    }

    NameIndex partners() {
        return index(Registers.PARTNER, partnerEntries());
    }

    /** Shipped partners and those of which an import that has not been undone speaks. */
    List<Entry> partnerEntries() {
        return db.select(PARTNER.CODE, PARTNER.NAME_EN, PARTNER.NAME_FR)
                .from(PARTNER)
                .where(PARTNER.SHIPPED
                        .isTrue()
                        .or(exists(selectOne()
                                .from(CONTRIBUTION)
                                .where(CONTRIBUTION.PARTNER.eq(PARTNER.CODE), CONTRIBUTION.RECORDED_TO.isNull())))
                        .or(exists(selectOne()
                                .from(EXPENDITURE)
                                .where(EXPENDITURE.PARTNER.eq(PARTNER.CODE), EXPENDITURE.RECORDED_TO.isNull()))))
                .orderBy(PARTNER.CODE)
                .fetch(r -> new Entry(r.value1(), r.value2(), r.value3()));
    }

    private NameIndex index(String register, List<Entry> entries) {
        Map<String, List<String>> aliases = db.select(REGISTER_ALIAS.CODE, REGISTER_ALIAS.ALIAS)
                .from(REGISTER_ALIAS)
                .where(REGISTER_ALIAS.REGISTER.eq(register))
                .fetchGroups(REGISTER_ALIAS.CODE, REGISTER_ALIAS.ALIAS);
        List<NameIndex.Entry> found = new ArrayList<>();
        for (Entry entry : entries) {
            found.add(new NameIndex.Entry(entry.code(), entry.nameEn(), aliases.getOrDefault(entry.code(), List.of())));
        }
        return new NameIndex(found);
    }

    record Entry(String code, String nameEn, @Nullable String nameFr) {}
}
