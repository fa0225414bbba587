package org.mizani.headcounts;

import static org.jooq.impl.DSL.concat;
import static org.jooq.impl.DSL.inline;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.mizani.jooq.tables.Headcount;
import org.mizani.metrics.KnownAt;
import org.mizani.provenance.SilenceQueries;

/**
 * Which claims speak at an instant: the open ones that neither a preference for another nor a withdrawal silences.
 *
 * @param silences false while nothing was ever preferred or withdrawn, so that no query need look
 */
record SpeakingQueries(KnownAt knownAt, boolean silences) {

    static SpeakingQueries at(DSLContext db, KnownAt knownAt) {
        return new SpeakingQueries(knownAt, new SilenceQueries(db).any(HeadcountFigures.KIND));
    }

    Condition of(Headcount claims) {
        return silences
                ? open(claims).and(SilenceQueries.speaks(HeadcountFigures.KIND, columns(claims), knownAt))
                : open(claims);
    }

    private Condition open(Headcount claims) {
        Instant instant = knownAt.instant();
        if (instant == null) {
            return claims.RECORDED_TO.isNull();
        }
        OffsetDateTime at = instant.atOffset(ZoneOffset.UTC);
        return claims.RECORDED_FROM.le(at).and(claims.RECORDED_TO.isNull().or(claims.RECORDED_TO.gt(at)));
    }

    private static SilenceQueries.Columns columns(Headcount claims) {
        Field<String> bar = inline("|");
        Field<String> fact = concat(
                claims.OPERATION,
                bar,
                claims.PERSONNEL_TYPE,
                bar,
                claims.CONTRIBUTOR,
                bar,
                claims.REPORT_DATE.cast(String.class));
        return new SilenceQueries.Columns(claims.ID, fact, claims.RECORDED_FROM);
    }
}
