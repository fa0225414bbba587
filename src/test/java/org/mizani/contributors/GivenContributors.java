package org.mizani.contributors;

import java.time.Instant;
import java.time.LocalDate;
import org.jooq.DSLContext;
import org.mizani.headcounts.HeadcountSamples;
import org.mizani.metrics.KnownAt;
import org.mizani.operations.PersonnelType;
import org.mizani.operations.TestOperations;
import org.mizani.parity.TargetFramework;
import org.mizani.parity.TargetQueries;
import org.mizani.parity.TestTargets;

/** Two AU-led operations in 2024, when the target for troops was 11 %: X with three contributors, Y with a total. */
public final class GivenContributors {

    public static final Instant IMPORTED = Instant.parse("2024-07-10T00:00:00Z");
    public static final LocalDate JUNE = LocalDate.of(2024, 6, 30);
    public static final LocalDate MARCH = LocalDate.of(2024, 3, 31);

    private GivenContributors() {}

    public static void stored(DSLContext db) {
        HeadcountSamples x = new HeadcountSamples(db, "X", IMPORTED);
        x.sent("RWA", PersonnelType.TROOPS, JUNE, 120, 880, null);
        x.sent("BGD", PersonnelType.TROOPS, JUNE, 50, 550, null);
        x.sent("KEN", PersonnelType.TROOPS, JUNE, 0, 15, null);
        x.sent("RWA", PersonnelType.EXPERTS_ON_MISSION, JUNE, 2, 8, null);
        x.sent("RWA", PersonnelType.STAFF_OFFICERS, JUNE, 1, 4, null);
        x.sent("BGD", PersonnelType.FORMED_POLICE, MARCH, null, null, 140);
        x.sent("RWA", PersonnelType.TROOPS, MARCH, 90, 910, null);
        HeadcountSamples y = new HeadcountSamples(db, "Y", IMPORTED);
        y.sent("RWA", PersonnelType.TROOPS, JUNE, 30, 170, null);
        y.sent("ALL", PersonnelType.INDIVIDUAL_POLICE, JUNE, 30, 70, null);
    }

    public static ScoreQuestion question(DSLContext db, LocalDate date) {
        TargetFramework ugps = targets(db).framework(TargetFramework.USUAL).orElseThrow();
        return new ScoreQuestion(date, null, ugps, KnownAt.NOW);
    }

    public static Scores scores(DSLContext db) {
        return new Scores(HeadcountSamples.contributorQueries(db), targets(db), TestOperations.queries(db));
    }

    public static TargetQueries targets(DSLContext db) {
        return TestTargets.shipped(db);
    }
}
