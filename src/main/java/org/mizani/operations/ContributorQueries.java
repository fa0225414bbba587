package org.mizani.operations;

import static org.mizani.jooq.Tables.CONTRIBUTOR;

import java.util.Locale;
import java.util.Map;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;

/** Reads the registry of countries that provide personnel. */
@Repository
public class ContributorQueries {

    private final DSLContext db;

    ContributorQueries(DSLContext db) {
        this.db = db;
    }

    /** Names in a language by ISO 3166-1 alpha-3 code. */
    public Map<String, String> names(Locale locale) {
        return db.select(
                        CONTRIBUTOR.CODE, locale.getLanguage().equals("fr") ? CONTRIBUTOR.NAME_FR : CONTRIBUTOR.NAME_EN)
                .from(CONTRIBUTOR)
                .fetchMap(
                        r -> r.value1(), r -> OtherNames.of(r.value1(), locale).orElse(r.value2()));
    }
}
