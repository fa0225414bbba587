package org.mizani.dataimport.profile;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.mizani.dataimport.Finding;
import org.mizani.dataimport.Findings;
import org.mizani.dataimport.Severity;
import org.mizani.dataimport.profile.ProfileSlots.Slot;

/** Makes a layout of a table whose headings no profile knows as they stand. */
final class Understanding {

    private static final List<String> TIMES = List.of("date", "from", "to");
    private static final String NOT_REPORTED = "not-reported";

    private final ProfileSlots slots;
    private final Profile profile;
    private final Table table;
    private final Codes codes;
    private final Findings findings;
    private final TableQuestions questions;

    Understanding(ProfileSlots slots, Table table, Codes codes, Findings findings, TableQuestions questions) {
        this.slots = slots;
        this.profile = slots.profile();
        this.table = table;
        this.codes = codes;
        this.findings = findings;
        this.questions = questions;
    }

    /** The layout; what is left open has been asked, so that the file is blocked until it is answered. */
    Optional<Layout> layout(Map<Integer, Meaning> read, MergedCells merged, String fingerprint) {
        ColumnMeanings columns = new ColumnMeanings(slots, table, codes, findings, questions);
        Constants constants = new Constants(profile, table, codes, findings, questions);
        TableUnits units = new TableUnits(table, constants, findings, questions);
        Grouping grouping = new Grouping(measured(columns.settle(read), units), withoutSex());
        if (!grouping.measures()) {
            return Optional.empty();
        }
        Map<String, Object> settled = new HashMap<>(profile.typed(profile.constants()));
        settled.putAll(constants.settle(missing(grouping, columns)));
        BigDecimal scale = profile.columns().stream().anyMatch(c -> c.type() == ProfileColumn.ColumnType.MONEY)
                ? units.scale().orElse(BigDecimal.ONE)
                : BigDecimal.ONE;
        return Optional.of(new Layout(
                table.sheet(),
                profile,
                table.band(),
                grouping.shared(),
                grouping.groups(),
                grouping.totals(),
                settled,
                scale,
                merged,
                fingerprint,
                questions,
                true));
    }

    /**
     * Gives figures under a month or a type alone the measure that they are of. As long as nobody has said which, the
     * file is blocked, and they are read as any, to find all other errors at once.
     */
    private Map<Integer, Meaning> measured(Map<Integer, Meaning> meanings, TableUnits units) {
        if (meanings.values().stream().allMatch(m -> m.slot() != null)) {
            return meanings;
        }
        List<ProfileColumn> measures =
                profile.columns().stream().filter(ProfileColumn::measure).toList();
        String first = measures.getFirst().field();
        Slot slot = slots.measure(
                measures.size() == 1 ? first : units.measure(measures).orElse(first));
        Map<Integer, Meaning> all = new TreeMap<>(meanings);
        if (slot != null) {
            all.replaceAll((position, m) -> m.slot() == null ? m.as(slot) : m);
        }
        return all;
    }

    private List<ProfileColumn> missing(Grouping grouping, ColumnMeanings columns) {
        boolean timeless = TIMES.stream().noneMatch(grouping::says);
        return profile.columns().stream()
                .filter(c -> c.required() || (timeless && c.inTitles() && TIMES.contains(c.field())))
                .filter(c -> !c.measure() && !grouping.says(c.field()))
                .filter(c -> !profile.constants().containsKey(c.field()) && !columns.mayStillBe(c.field()))
                .toList();
    }

    private @org.jspecify.annotations.Nullable ProfileColumn withoutSex() {
        Slot slot = slots.measure(NOT_REPORTED);
        return slot == null ? null : slot.column();
    }

    /** Says which headings the table would need to be read at all. */
    List<Finding> nothingCounted() {
        return profile.columns().stream()
                .filter(c -> c.measure() && c.required())
                .map(c -> new Finding(
                        Severity.BLOCKS,
                        "missing-label",
                        table.sheet().name(),
                        null,
                        null,
                        List.of(
                                c.title(),
                                profile.id(),
                                Integer.toString(table.band().last()))))
                .toList();
    }
}
