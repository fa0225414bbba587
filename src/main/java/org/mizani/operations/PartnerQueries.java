package org.mizani.operations;

import static org.mizani.jooq.Tables.PARTNER;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;

/** Reads the registry of those who pay. */
@Repository
public class PartnerQueries {

    private final DSLContext db;

    PartnerQueries(DSLContext db) {
        this.db = db;
    }

    /** Names in a language by code, English where there is no other. */
    public Map<String, String> names(Locale locale) {
        boolean french = locale.getLanguage().equals("fr");
        return db.selectFrom(PARTNER)
                .fetchMap(
                        r -> r.getCode(),
                        r -> french
                                ? Objects.requireNonNullElse(r.getNameFr(), r.getNameEn())
                                : OtherNames.of(r.getCode(), locale).orElse(r.getNameEn()));
    }

    /** By code who stands behind a partner; one that only an import named is of an unknown kind and left out. */
    public Map<String, PartnerGroup> groups() {
        Map<String, PartnerGroup> groups = new HashMap<>();
        db.selectFrom(PARTNER)
                .forEach(r -> PartnerGroup.byCode(r.getKind()).ifPresent(group -> groups.put(r.getCode(), group)));
        return groups;
    }
}
