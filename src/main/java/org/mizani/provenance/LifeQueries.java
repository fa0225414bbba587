package org.mizani.provenance;

import static org.jooq.impl.DSL.coalesce;
import static org.mizani.jooq.Tables.CLAIM_WITHDRAWAL;
import static org.mizani.jooq.Tables.DATA_IMPORT;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.mizani.metrics.KnownAt;
import org.mizani.provenance.FigureLife.Standing;
import org.mizani.provenance.FigureLife.Version;
import org.springframework.stereotype.Repository;

/** Joins what a subject knows of a fact's claims with their imports, withdrawals and preferences. */
@Repository
class LifeQueries {

    private record Source(String file, String by, @Nullable String undoneBy) {}

    private record Withdrawn(
            ImportId importId, Instant from, @Nullable Instant to) {}

    private final DSLContext db;
    private final SilenceQueries silences;

    LifeQueries(DSLContext db, SilenceQueries silences) {
        this.db = db;
        this.silences = silences;
    }

    FigureLife life(FactClaims claims) {
        Fact fact = claims.fact();
        List<Withdrawn> withdrawals = withdrawals(fact);
        Set<Long> imports = new TreeSet<>();
        claims.claims().forEach(c -> imports.add(c.importId().value()));
        withdrawals.forEach(w -> imports.add(w.importId.value()));
        Map<Long, Source> sources = sources(imports);
        List<Preference> preferences = silences.preferences(fact);
        Long counts = counting(claims, silences.of(fact.kind(), Set.of(fact.operation()), KnownAt.NOW));
        List<Version> versions = new ArrayList<>();
        for (FactClaims.Stated c : claims.claims()) {
            Source source = Objects.requireNonNull(sources.get(c.importId().value()));
            List<Preference> own =
                    preferences.stream().filter(p -> p.claim() == c.id()).toList();
            versions.add(new Version(
                    c.figure(),
                    c.value(),
                    c.unit(),
                    !c.blank(),
                    false,
                    standing(c.to(), Long.valueOf(c.id()).equals(counts)),
                    c.importId(),
                    source.file,
                    c.cell(),
                    c.source(),
                    source.by,
                    c.from(),
                    c.to(),
                    source.undoneBy,
                    own));
        }
        Instant latest = withdrawals.stream()
                .filter(w -> w.to == null)
                .map(Withdrawn::from)
                .max(Comparator.naturalOrder())
                .orElse(Instant.MAX);
        for (Withdrawn w : withdrawals) {
            Source source = Objects.requireNonNull(sources.get(w.importId.value()));
            versions.add(new Version(
                    null,
                    null,
                    null,
                    false,
                    true,
                    standing(w.to, counts == null && w.from.equals(latest)),
                    w.importId,
                    source.file,
                    null,
                    null,
                    source.by,
                    w.from,
                    w.to,
                    source.undoneBy,
                    List.of()));
        }
        versions.sort(Comparator.comparing(Version::from));
        return new FigureLife(claims.label(), versions.reversed());
    }

    /** The number of the claim that counts, null when the fact is withdrawn or every claim undone. */
    static @Nullable Long counting(FactClaims claims, Silences silences) {
        Long counting = null;
        boolean stated = false;
        for (FactClaims.Stated c : claims.claims()) {
            boolean speaks = c.to() == null && !silences.silences(claims.fact().words(), c.id(), c.from());
            if (speaks && (!stated || !c.blank())) {
                counting = c.id();
                stated = !c.blank();
            }
        }
        return counting;
    }

    private static Standing standing(@Nullable Instant to, boolean counts) {
        return to != null ? Standing.UNDONE : counts ? Standing.COUNTS : Standing.OUTDONE;
    }

    private List<Withdrawn> withdrawals(Fact fact) {
        return db.selectFrom(CLAIM_WITHDRAWAL)
                .where(CLAIM_WITHDRAWAL.KIND.eq(fact.kind()), CLAIM_WITHDRAWAL.FACT.eq(fact.words()))
                .orderBy(CLAIM_WITHDRAWAL.RECORDED_FROM)
                .fetch(r -> {
                    OffsetDateTime closed = r.getRecordedTo();
                    return new Withdrawn(
                            new ImportId(r.getImportId()),
                            r.getRecordedFrom().toInstant(),
                            closed == null ? null : closed.toInstant());
                });
    }

    private Map<Long, Source> sources(Set<Long> imports) {
        Map<Long, Source> sources = new HashMap<>();
        db.select(
                        DATA_IMPORT.ID,
                        DATA_IMPORT.FILE_NAME,
                        coalesce(DATA_IMPORT.ACCEPTED_BY, DATA_IMPORT.CREATED_BY),
                        DATA_IMPORT.UNDONE_BY)
                .from(DATA_IMPORT)
                .where(DATA_IMPORT.ID.in(imports))
                .forEach(r -> sources.put(r.value1(), new Source(r.value2(), r.value3(), r.value4())));
        return sources;
    }
}
