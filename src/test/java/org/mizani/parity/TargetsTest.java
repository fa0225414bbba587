package org.mizani.parity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mizani.parity.GivenTargets.TROOPS_2025;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.mizani.database.OnBothDatabases;
import org.mizani.headcounts.HeadcountSamples;
import org.mizani.metrics.KnownAt;
import org.mizani.operations.Component;
import org.mizani.operations.Operation;
import org.mizani.operations.PersonnelType;
import org.mizani.operations.TestOperations;
import org.mizani.parity.TargetEvent.Kind;
import org.mizani.provenance.FigureId;
import org.mizani.provenance.FigureOrigin;
import org.mizani.provenance.RegisterChange;
import org.mizani.ui.texts.RefusedException;

/** Targets change, and nothing is lost. */
class TargetsTest {

    private static final Instant MARCH = Instant.parse("2026-03-01T00:00:00Z");
    private static final Instant APRIL = Instant.parse("2026-04-01T00:00:00Z");
    private static final Instant MAY = Instant.parse("2026-05-01T00:00:00Z");
    private static final TargetValue SHIPPED_LATER =
            new TargetValue(new BigDecimal("0.125"), null, TargetStatus.VERIFIED, "a later edition");

    @OnBothDatabases
    void a_change_counts_from_its_moment_on_and_not_before(DSLContext db) {
        GivenTargets.shipped(db);
        change(db, MARCH, "0.14");

        assertThat(share(db, KnownAt.NOW)).isEqualByComparingTo("0.14");
        assertThat(share(db, KnownAt.of(MARCH))).isEqualByComparingTo("0.14");
        assertThat(share(db, KnownAt.of(MARCH.minusMillis(1)))).isEqualByComparingTo("0.12");
        assertThat(share(db, KnownAt.of(Instant.parse("2005-01-01T00:00:00Z")))).isEqualByComparingTo("0.12");
        assertThat(new TargetQueries(db).steps("UGPS", Component.TROOPS).steps())
                .hasSize(11);
    }

    @OnBothDatabases
    void undoing_falls_back_step_by_step_and_what_was_known_stays_known(DSLContext db) {
        GivenTargets.shipped(db);
        change(db, MARCH, "0.14");
        change(db, APRIL, "0.15");
        undo(db, MAY);
        assertThat(share(db, KnownAt.NOW)).isEqualByComparingTo("0.14");
        undo(db, MAY.plusSeconds(1));
        assertThat(share(db, KnownAt.NOW)).isEqualByComparingTo("0.12");
        assertThat(share(db, KnownAt.of(APRIL))).isEqualByComparingTo("0.15");
        assertThat(share(db, KnownAt.of(MARCH))).isEqualByComparingTo("0.14");

        assertThat(history(db))
                .extracting(TargetEvent::kind)
                .containsExactly(Kind.UNDONE, Kind.UNDONE, Kind.CHANGED, Kind.CHANGED, Kind.SHIPPED);
        assertThat(history(db)).extracting(e -> shown(e.before())).containsExactly("0.14", "0.15", "0.14", "0.12", "");
        assertThat(history(db))
                .extracting(e -> shown(e.after()))
                .containsExactly("0.12", "0.14", "0.15", "0.14", "0.12");
        assertThat(history(db).getFirst().by()).isEqualTo("vera");
        assertThat(history(db).getFirst().reason()).isEqualTo("a mistake");
        assertThat(history(db).get(2).reason()).isEqualTo("read again");
    }

    @OnBothDatabases
    void only_the_latest_change_can_be_undone_and_only_once(DSLContext db) {
        GivenTargets.shipped(db);
        change(db, MARCH, "0.14");
        long first = new TargetHistoryQueries(db)
                .latestChange(TROOPS_2025)
                .orElseThrow()
                .number();
        change(db, APRIL, "0.15");
        refused(() -> GivenTargets.targets(db, MAY).undo(TROOPS_2025, first, "why", "vera"), "too-late");
        undo(db, MAY);
        undo(db, MAY);
        refused(() -> GivenTargets.targets(db, MAY).undo(TROOPS_2025, first, "why", "vera"), "too-late");
    }

    @OnBothDatabases
    void what_ships_later_is_a_revision_unless_a_person_said_otherwise(DSLContext db) {
        GivenTargets.shipped(db);
        GivenTargets.shippedLater(db, TROOPS_2025, SHIPPED_LATER, MARCH);
        assertThat(share(db, KnownAt.NOW)).isEqualByComparingTo("0.125");
        assertThat(share(db, KnownAt.of(MARCH.minusSeconds(1)))).isEqualByComparingTo("0.12");

        change(db, APRIL, "0.14");
        GivenTargets.shipped(db);
        assertThat(share(db, KnownAt.NOW)).isEqualByComparingTo("0.14");
    }

    @OnBothDatabases
    void a_value_of_a_person_outlives_new_shipped_ones_and_the_history_shows_both(DSLContext db) {
        GivenTargets.shipped(db);
        change(db, MARCH, "0.14");
        GivenTargets.shippedLater(db, TROOPS_2025, SHIPPED_LATER, APRIL);
        GivenTargets.shippedLater(db, TROOPS_2025, SHIPPED_LATER, MAY);

        assertThat(share(db, KnownAt.NOW)).isEqualByComparingTo("0.14");
        assertThat(history(db)).hasSize(3);
        RegisterChange behind = TargetChanges.of(history(db).getFirst(), org.mizani.ui.texts.Texts.in(Locale.ENGLISH));
        assertThat(behind.what()).contains("12.5", "stays in force");
        assertThat(behind.after()).contains("14");
        undo(db, MAY);
        assertThat(share(db, KnownAt.NOW)).isEqualByComparingTo("0.125");
    }

    @OnBothDatabases
    void what_no_longer_ships_is_closed_and_never_deleted(DSLContext db) {
        GivenTargets.shipped(db);
        GivenTargets.shippedLater(db, TROOPS_2025, null, MARCH);
        assertThat(share(db, KnownAt.NOW)).isEqualByComparingTo("0.11");
        assertThat(share(db, KnownAt.of(MARCH.minusSeconds(1)))).isEqualByComparingTo("0.12");
        assertThat(history(db)).extracting(TargetEvent::kind).containsExactly(Kind.NO_LONGER_SHIPPED, Kind.SHIPPED);
    }

    @OnBothDatabases
    void a_person_may_add_a_target_with_a_band_and_say_that_none_is_known(DSLContext db) {
        GivenTargets.shipped(db);
        TargetKey justice = new TargetKey("UGPS", Component.JUSTICE_CORRECTIONS, 2028);
        assertThat(new TargetQueries(db)
                        .steps("UGPS", Component.JUSTICE_CORRECTIONS)
                        .steps())
                .isEmpty();
        GivenTargets.targets(db, MARCH)
                .change(
                        new TargetChange(
                                justice,
                                new BigDecimal("0.3"),
                                new BigDecimal("0.28"),
                                new BigDecimal("0.32"),
                                TargetStatus.VERIFIED,
                                "the document",
                                "read it"),
                        "vera");
        Target target = new TargetQueries(db)
                .target("UGPS", Component.JUSTICE_CORRECTIONS, 2028)
                .orElseThrow();
        assertThat(target.metFrom()).isEqualByComparingTo("0.28");

        GivenTargets.targets(db, APRIL)
                .change(
                        new TargetChange(justice, null, null, null, TargetStatus.UNVERIFIED, "none", "withdrawn"),
                        "vera");
        assertThat(new TargetQueries(db)
                        .steps("UGPS", Component.JUSTICE_CORRECTIONS)
                        .steps())
                .isEmpty();
    }

    @OnBothDatabases
    void what_is_no_target_is_refused_with_its_field(DSLContext db) {
        GivenTargets.shipped(db);
        refusedChange(db, TROOPS_2025, "0", null, null, "source", "why", "share");
        refusedChange(db, TROOPS_2025, "1.01", null, null, "source", "why", "share");
        refusedChange(db, TROOPS_2025, "0.1234567", null, null, "source", "why", "decimals");
        refusedChange(db, TROOPS_2025, "0.12", "0.1", null, "source", "why", "band-half");
        refusedChange(db, TROOPS_2025, "0.12", "0.13", "0.14", "source", "why", "outside-band");
        refusedChange(db, TROOPS_2025, "0.12", "0.13", "0.11", "source", "why", "band-order");
        refusedChange(db, TROOPS_2025, null, "0.1", "0.2", "source", "why", "band-alone");
        refusedChange(db, TROOPS_2025, "0.14", null, null, " ", "why", "source");
        refusedChange(db, TROOPS_2025, "0.14", null, null, "source", null, "reason");
        refusedChange(db, new TargetKey("NONE", Component.TROOPS, 2025), "0.14", null, null, "s", "why", "framework");
        refusedChange(db, new TargetKey("UGPS", Component.TROOPS, 1999), "0.14", null, null, "s", "why", "year");
        refusedChange(db, new TargetKey("UGPS", Component.UNIFORMED, 2025), "0.14", null, null, "s", "w", "component");
        TargetValue now =
                new TargetQueries(db).inForce(TROOPS_2025).orElseThrow().value();
        refused(
                () -> GivenTargets.targets(db, MARCH)
                        .change(
                                new TargetChange(
                                        TROOPS_2025,
                                        new BigDecimal("0.1200"),
                                        null,
                                        null,
                                        now.status(),
                                        now.source(),
                                        "again"),
                                "vera"),
                "unchanged");
        assertThat(history(db)).hasSize(1);
    }

    @OnBothDatabases
    void figures_known_earlier_are_read_against_the_target_of_then(DSLContext db) {
        GivenTargets.shipped(db);
        new HeadcountSamples(db, "X", Instant.parse("2025-07-10T00:00:00Z"))
                .people(PersonnelType.TROOPS, LocalDate.of(2025, 6, 30), 130, 870);
        change(db, MARCH, "0.14");
        TargetQueries targets = new TargetQueries(db);
        ParityQueries parity = new ParityQueries(HeadcountSamples.queries(db), targets);
        Operation operation = new Operation("X", "X", null, List.of("AU"), List.of(), null, null, null, null);
        TargetFramework ugps = targets.framework("UGPS").orElseThrow();
        KnownAt before = KnownAt.of(MARCH.minusSeconds(1));
        ParityRow now = parity.parity(operation, LocalDate.of(2025, 12, 31), ugps, KnownAt.NOW)
                .rows()
                .getFirst();
        ParityRow then = parity.parity(operation, LocalDate.of(2025, 12, 31), ugps, before)
                .rows()
                .getFirst();
        assertThat(now.status()).isEqualTo(ParityStatus.BELOW);
        assertThat(then.status()).isEqualTo(ParityStatus.MET);

        TargetFigures figures = new TargetFigures(targets, new TargetHistoryQueries(db));
        FigureId known = then.target().id(then.knownAt());
        assertThat(known.value()).isEqualTo("target~UGPS~troops~2025~2026-02-28T23:59:59Z");
        assertThat(figures.origin(known, Locale.ENGLISH)
                        .map(FigureOrigin::value)
                        .orElseThrow())
                .isEqualByComparingTo("0.12");
        assertThat(figures.origin(now.target().id(), Locale.ENGLISH)
                        .map(FigureOrigin::value)
                        .orElseThrow())
                .isEqualByComparingTo("0.14");
        assertThat(figures.changes(known, Locale.ENGLISH)).hasSize(2);
        assertThat(figures.origin(new FigureId("target~UGPS~troops~2025~lately"), Locale.ENGLISH))
                .isEmpty();
    }

    @OnBothDatabases
    void a_person_may_say_that_a_framework_binds_an_operation_whatever_its_leads_are(DSLContext db) {
        GivenTargets.shipped(db);
        Operation operation = TestOperations.created(db, "TEST-AU", "AU");
        GivenTargets.targets(db, MARCH).bind("UGPS", "test-au", true, "the mandate", "read it", "vera");
        TargetQueries targets = new TargetQueries(db);
        assertThat(targets.framework("UGPS").orElseThrow().binds(operation)).isTrue();
        assertThat(targets.framework("UGPS").orElseThrow().bindsByLead(operation))
                .isFalse();
        assertThat(targets.framework("UGPS", KnownAt.of(MARCH.minusSeconds(1)))
                        .orElseThrow()
                        .binds(operation))
                .isFalse();
        assertThat(targets.framework("AUC").orElseThrow().binds(operation)).isFalse();

        GivenTargets.targets(db, APRIL).bind("UGPS", "TEST-AU", false, "a letter", "clarified", "vera");
        assertThat(targets.framework("UGPS").orElseThrow().binds(operation)).isFalse();
        GivenTargets.targets(db, MAY).unbind("UGPS", "TEST-AU", "wrong letter", "vera");
        assertThat(targets.framework("UGPS").orElseThrow().binds(operation)).isTrue();
        GivenTargets.targets(db, MAY).unbind("UGPS", "TEST-AU", "wrong mandate", "vera");
        assertThat(targets.framework("UGPS").orElseThrow().binds(operation)).isFalse();
        refused(() -> GivenTargets.targets(db, MAY).unbind("UGPS", "TEST-AU", "again", "vera"), "no-rule");
        refused(() -> GivenTargets.targets(db, MAY).bind("UGPS", "NOWHERE", true, "s", "r", "v"), "no-such-operation");
        assertThat(new TargetHistoryQueries(db).bindings("UGPS"))
                .extracting(FrameworkBinding::endReason)
                .containsExactly("wrong letter", "wrong mandate");
    }

    private static void change(DSLContext db, Instant at, String share) {
        GivenTargets.targets(db, at)
                .change(
                        new TargetChange(
                                TROOPS_2025,
                                new BigDecimal(share),
                                null,
                                null,
                                TargetStatus.VERIFIED,
                                "a document",
                                "read again"),
                        "vera");
    }

    private static void undo(DSLContext db, Instant at) {
        long latest = new TargetHistoryQueries(db)
                .latestChange(TROOPS_2025)
                .orElseThrow()
                .number();
        GivenTargets.targets(db, at).undo(TROOPS_2025, latest, "a mistake", "vera");
    }

    private static BigDecimal share(DSLContext db, KnownAt knownAt) {
        return new TargetQueries(db)
                .target("UGPS", Component.TROOPS, 2025, knownAt)
                .orElseThrow()
                .share();
    }

    private static List<TargetEvent> history(DSLContext db) {
        return new TargetHistoryQueries(db).history(TROOPS_2025);
    }

    private static String shown(@Nullable TargetValue value) {
        return value == null || value.share() == null ? "" : value.share().toPlainString();
    }

    private static void refusedChange(
            DSLContext db,
            TargetKey key,
            @Nullable String share,
            @Nullable String lower,
            @Nullable String upper,
            String source,
            @Nullable String reason,
            String because) {
        List<@Nullable BigDecimal> numbers = Arrays.asList(share, lower, upper).stream()
                .map(n -> n == null ? null : new BigDecimal(n))
                .toList();
        refused(
                () -> GivenTargets.targets(db, MARCH)
                        .change(
                                new TargetChange(
                                        key,
                                        numbers.get(0),
                                        numbers.get(1),
                                        numbers.get(2),
                                        TargetStatus.VERIFIED,
                                        source,
                                        reason),
                                "vera"),
                because);
    }

    private static void refused(Runnable change, String because) {
        Consumer<RefusedException> says = e -> assertThat(e.key()).endsWith("." + because);
        assertThatThrownBy(change::run).isInstanceOfSatisfying(RefusedException.class, says);
    }
}
