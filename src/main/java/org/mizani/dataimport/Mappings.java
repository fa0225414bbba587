package org.mizani.dataimport;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.mizani.dataimport.profile.LayoutProfile;
import org.mizani.dataimport.profile.Profile;
import org.mizani.dataimport.profile.Profiles;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What Mizani has learned about layouts of files: to be seen, named, forgotten, handed on and kept as a profile. */
@Service
public class Mappings {

    private final MappingQueries queries;
    private final MappingStore store;
    private final Profiles profiles;
    private final Clock clock;

    Mappings(MappingQueries queries, MappingStore store, Profiles profiles, Clock clock) {
        this.queries = queries;
        this.store = store;
        this.profiles = profiles;
        this.clock = clock;
    }

    /** By name. */
    public List<Mapping> all() {
        return queries.all();
    }

    public Optional<Mapping> byId(long id) {
        return queries.byId(id);
    }

    @Transactional
    public void rename(long id, String name) {
        store.rename(id, name);
    }

    /** Files with the same headings are asked about again. */
    @Transactional
    public void forget(Mapping mapping) {
        store.forget(mapping.fingerprint(), clock.instant().truncatedTo(ChronoUnit.MICROS));
    }

    /** The mapping as a profile of {@code data-import/profiles}, in YAML. */
    public String yaml(Mapping mapping) {
        return LayoutProfile.named(mapping.definition(), profileId(mapping), mapping.name());
    }

    /** Keeps the mapping as a profile of this server: files with these headings are known from now on. */
    public Profile keep(Mapping mapping) {
        return profiles.keep(profileId(mapping), yaml(mapping));
    }

    private static String profileId(Mapping mapping) {
        String words = mapping.name().toLowerCase(java.util.Locale.ROOT).replaceAll("[^a-z0-9]+", "-");
        String id = words.replaceAll("^-|-$", "");
        return (id.length() > 40 ? id.substring(0, 40) : id) + "-" + mapping.id();
    }
}
