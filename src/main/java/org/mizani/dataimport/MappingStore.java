package org.mizani.dataimport;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toSet;
import static org.mizani.jooq.Tables.IMPORT_MAPPING;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jooq.DSLContext;
import org.mizani.dataimport.profile.Layout;
import org.mizani.dataimport.profile.LayoutProfile;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/** Keeps how accepted files were read. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class MappingStore {

    private static final int LONGEST_NAME = 200;

    private final DSLContext db;
    private final JsonMapper json;
    private final MappingQueries mappings;

    MappingStore(DSLContext db, JsonMapper json, MappingQueries mappings) {
        this.db = db;
        this.json = json;
        this.mappings = mappings;
    }

    /**
     * Remembers layouts that were understood or asked about; what is known already is left as it is. Tables with the same
     * headings that needed different answers, such as a sheet of women and one of men, teach nothing.
     */
    void remember(List<Layout> layouts, Import accepted, String user, Instant at) {
        Map<String, Set<Answers>> said = layouts.stream()
                .collect(groupingBy(
                        Layout::fingerprint,
                        mapping(layout -> layout.questions().used(), toSet())));
        for (Layout layout : layouts) {
            Answers answers = layout.questions().used();
            boolean one = said.getOrDefault(layout.fingerprint(), Set.of()).size() == 1;
            if (one && (layout.understood() || !answers.given().isEmpty())) {
                remember(layout, answers, accepted, user, at);
            }
        }
    }

    private void remember(Layout layout, Answers answers, Import accepted, String user, Instant at) {
        Optional<Mapping> known = mappings.byFingerprint(layout.fingerprint());
        if (known.map(Mapping::answers).filter(answers::equals).isPresent()) {
            return;
        }
        db.insertInto(IMPORT_MAPPING)
                .set(IMPORT_MAPPING.FINGERPRINT, layout.fingerprint())
                .set(IMPORT_MAPPING.NAME, known.map(Mapping::name).orElseGet(() -> name(accepted, layout)))
                .set(IMPORT_MAPPING.PROFILE, layout.profile().id())
                .set(IMPORT_MAPPING.ANSWERS, json.writeValueAsString(answers.given()))
                .set(IMPORT_MAPPING.DEFINITION, LayoutProfile.yaml(layout))
                .set(IMPORT_MAPPING.IMPORT_ID, accepted.id().value())
                .set(IMPORT_MAPPING.CREATED_BY, user)
                .set(IMPORT_MAPPING.CREATED_AT, at.atOffset(ZoneOffset.UTC))
                .execute();
    }

    void rename(long id, String name) {
        db.update(IMPORT_MAPPING)
                .set(IMPORT_MAPPING.NAME, cut(name))
                .where(IMPORT_MAPPING.ID.eq(id))
                .execute();
    }

    /** Files with these headings are asked about again. */
    void forget(String fingerprint, Instant at) {
        db.update(IMPORT_MAPPING)
                .set(IMPORT_MAPPING.FORGOTTEN_AT, at.atOffset(ZoneOffset.UTC))
                .where(IMPORT_MAPPING.FINGERPRINT.eq(fingerprint), IMPORT_MAPPING.FORGOTTEN_AT.isNull())
                .execute();
    }

    private static String name(Import accepted, Layout layout) {
        String file = accepted.upload().fileName();
        String sheet = layout.sheet().name();
        return cut(file.equals(sheet) ? file : file + ", " + sheet);
    }

    private static String cut(String name) {
        return name.length() <= LONGEST_NAME ? name : name.substring(0, LONGEST_NAME);
    }
}
