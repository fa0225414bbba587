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
                        .map(o -> new Named(o.code(), o.nameEn()))
                        .toList());
    }

    NameIndex contributors() {
        return index(
                Registers.CONTRIBUTOR,
                db.select(CONTRIBUTOR.CODE, CONTRIBUTOR.NAME_EN)
                        .from(CONTRIBUTOR)
                        .orderBy(CONTRIBUTOR.CODE)
                        .fetch(r -> new Named(r.value1(), r.value2())));
    }

    /** Shipped partners and those of which an import that has not been undone speaks. */
    NameIndex partners() {
        return index(
                Registers.PARTNER,
                db.select(PARTNER.CODE, PARTNER.NAME_EN)
                        .from(PARTNER)
                        .where(PARTNER.SHIPPED
                                .isTrue()
                                .or(exists(selectOne()
                                        .from(CONTRIBUTION)
                                        .where(
                                                CONTRIBUTION.PARTNER.eq(PARTNER.CODE),
                                                CONTRIBUTION.RECORDED_TO.isNull())))
                                .or(exists(selectOne()
                                        .from(EXPENDITURE)
                                        .where(
                                                EXPENDITURE.PARTNER.eq(PARTNER.CODE),
                                                EXPENDITURE.RECORDED_TO.isNull()))))
                        .orderBy(PARTNER.CODE)
                        .fetch(r -> new Named(r.value1(), r.value2())));
    }

    private NameIndex index(String register, List<Named> entries) {
        Map<String, List<String>> aliases = db.select(REGISTER_ALIAS.CODE, REGISTER_ALIAS.ALIAS)
                .from(REGISTER_ALIAS)
                .where(REGISTER_ALIAS.REGISTER.eq(register))
                .fetchGroups(REGISTER_ALIAS.CODE, REGISTER_ALIAS.ALIAS);
        List<NameIndex.Entry> found = new ArrayList<>();
        for (Named entry : entries) {
            found.add(new NameIndex.Entry(entry.code(), entry.name(), aliases.getOrDefault(entry.code(), List.of())));
        }
        return new NameIndex(found);
    }

    private record Named(String code, String name) {}
}
