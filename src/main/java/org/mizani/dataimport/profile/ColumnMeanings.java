package org.mizani.dataimport.profile;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.mizani.dataimport.Finding;
import org.mizani.dataimport.Findings;
import org.mizani.dataimport.Question;
import org.mizani.dataimport.Severity;
import org.mizani.dataimport.profile.ProfileSlots.Slot;

/** Settles what each column of a table means: by heading, tag, values and answers; asks where these leave doubt. */
final class ColumnMeanings {

    private static final String IGNORE = "ignore";
    static final String KIND = "column";

    private final ProfileSlots slots;
    private final Table table;
    private final Codes codes;
    private final ValueEvidence values;
    private final Findings findings;
    private final TableQuestions questions;
    private final Map<Integer, Meaning> settled = new TreeMap<>();
    private final Set<String> candidates = new HashSet<>();
    private final Set<String> given = new HashSet<>();

    ColumnMeanings(ProfileSlots slots, Table table, Codes codes, Findings findings, TableQuestions questions) {
        this.slots = slots;
        this.table = table;
        this.codes = codes;
        this.values = new ValueEvidence(slots.profile(), codes, table.sample());
        this.findings = findings;
        this.questions = questions;
    }

    /** Position to meaning, of all columns that are read. */
    Map<Integer, Meaning> settle(Map<Integer, Meaning> read) {
        List<Heading> unknown = new ArrayList<>();
        for (Heading heading : table.band().headings()) {
            questions.given(KIND, heading.letters()).ifPresent(given::add);
        }
        for (Heading heading : table.band().headings()) {
            Meaning meaning = read.get(heading.position());
            Optional<String> answer = questions.answer(KIND, heading.letters());
            if (answer.isPresent()) {
                answered(heading, meaning, answer.get());
            } else if (meaning != null && givenAway(meaning)) {
                findings.add(finding(Severity.INFORMS, "extra-label", heading, heading.joined()));
            } else if (meaning == null && tagged(heading) == null) {
                unknown.add(heading);
            } else {
                settle(heading, meaning);
            }
        }
        byValues(unknown);
        return settled;
    }

    /** True when a person said of another column that it is this. */
    private boolean givenAway(Meaning meaning) {
        return meaning.slot() != null && meaning.said().isEmpty() && given.contains(field(meaning.slot()));
    }

    private void answered(Heading heading, @Nullable Meaning meaning, String answer) {
        if (answer.equals(IGNORE)) {
            return;
        }
        Slot slot = slots.field(answer);
        if (slot == null) {
            ask(heading, meaning == null ? null : meaning.slot(), null);
        } else {
            put(heading, meaning == null ? new Meaning(slot, Map.of(), Meaning.KNOWN) : meaning.as(slot));
        }
    }

    private void settle(Heading heading, @Nullable Meaning meaning) {
        Slot tagged = tagged(heading);
        Slot named = meaning == null ? null : meaning.slot();
        if (meaning == null) {
            settleTagged(heading, tagged);
        } else if (tagged != null && named != null && !tagged.equals(named)) {
            ask(heading, named, tagged);
            assume(heading, meaning);
        } else if (tagged != null && tagged.equals(named)) {
            put(heading, meaning.as(tagged));
        } else if (!values.allow(named, heading)) {
            ask(heading, named, null);
        } else if (meaning.unknown() != null && dimension() != null) {
            askWord(heading, meaning.unknown(), dimension());
        } else if (!meaning.certain()) {
            ask(heading, named, null);
            assume(heading, meaning);
        } else {
            if (meaning.score() < Meaning.KNOWN && named != null) {
                findings.add(finding(Severity.INFORMS, "heading-read-as", heading, label(named)));
            }
            put(heading, meaning);
        }
    }

    /** The closed list that words in headings are most likely from. */
    private @Nullable ProfileColumn dimension() {
        return slots.profile().columns().stream()
                .filter(c -> c.inHeadings()
                        && c.list() != null
                        && !codes.all(c.list()).isEmpty())
                .findFirst()
                .orElse(null);
    }

    private void askWord(Heading heading, String word, ProfileColumn dimension) {
        String list = String.valueOf(dimension.list());
        String field = ":import.field." + dimension.field();
        findings.add(finding(Severity.BLOCKS, "unknown-in-heading", heading, word, field));
        questions.askOfFile(
                Codes.question(list, word),
                heading.address(),
                new TableQuestions.Wording(
                        List.of(word, field),
                        codes.all(list).stream()
                                .map(code -> new Question.Option(code, ":" + list + "." + code))
                                .toList(),
                        false));
    }

    private void settleTagged(Heading heading, @Nullable Slot tagged) {
        if (tagged != null && values.allow(tagged, heading)) {
            put(heading, new Meaning(tagged, Map.of(), Meaning.KNOWN));
        } else {
            ask(heading, tagged, null);
        }
    }

    private @Nullable Slot tagged(Heading heading) {
        return heading.tag() == null ? null : slots.tagged(heading.tag());
    }

    /** Reads a column as it is likely meant until somebody says so, to find all other errors at once. */
    private void assume(Heading heading, Meaning meaning) {
        if (!taken(meaning)) {
            settled.put(heading.position(), meaning);
        }
    }

    private boolean taken(Meaning meaning) {
        return meaning.slot() != null
                && settled.values().stream()
                        .anyMatch(m -> meaning.slot().equals(m.slot())
                                && meaning.said().equals(m.said()));
    }

    private void put(Heading heading, Meaning meaning) {
        boolean twice = taken(meaning);
        ProfileColumn column = meaning.slot() == null ? null : meaning.slot().column();
        if (twice && column != null && column.type() == ProfileColumn.ColumnType.CODE) {
            settled.put(
                    heading.position(),
                    new Meaning(new Slot(ProfileSlots.SHARED, column.secondName(), null), Map.of(), Meaning.KNOWN));
        } else if (twice) {
            findings.add(finding(Severity.BLOCKS, "duplicate-label", heading));
        } else {
            settled.put(heading.position(), meaning);
        }
    }

    /** Columns whose heading says nothing may hold what is missing: their values tell. */
    private void byValues(List<Heading> unknown) {
        Set<String> there = new HashSet<>();
        settled.values().forEach(m -> {
            there.addAll(m.said().keySet());
            if (m.slot() != null && m.slot().column() != null) {
                there.add(m.slot().column().field());
            }
        });
        Set<String> ignored = new HashSet<>();
        slots.profile().ignored().forEach(h -> ignored.add(Folded.of(h)));
        for (Heading heading : unknown) {
            Optional<ProfileColumn> fits = slots.profile().columns().stream()
                    .filter(c -> c.required() && !c.measure() && !there.contains(c.field()))
                    .filter(c -> values.suggest(c, heading))
                    .findFirst();
            if (fits.isPresent()) {
                Slot slot = new Slot(ProfileSlots.SHARED, fits.get(), null);
                ask(heading, slot, null);
                assume(heading, new Meaning(slot, Map.of(), Meaning.POSSIBLE));
            } else if (!heading.blank() && !ignored.contains(Folded.of(heading.joined()))) {
                findings.add(finding(Severity.INFORMS, "extra-label", heading, heading.joined()));
            }
        }
    }

    /** True when one of the columns asked about may turn out to be this field. */
    boolean mayStillBe(String field) {
        return candidates.contains(field);
    }

    private void ask(Heading heading, @Nullable Slot likely, @Nullable Slot other) {
        List<Question.Option> options = new ArrayList<>();
        for (Slot slot : new Slot[] {likely, other}) {
            if (slot != null) {
                candidates.add(field(slot));
                options.add(option(field(slot)));
            }
        }
        slots.fields()
                .filter(f -> options.stream().noneMatch(o -> o.answer().equals(f)))
                .forEach(f -> options.add(option(f)));
        options.add(option(IGNORE));
        Finding finding = other == null || likely == null
                ? finding(Severity.BLOCKS, "ask-column", heading, heading.joined(), label(likely))
                : finding(Severity.BLOCKS, "ask-column", heading, heading.joined(), label(likely), label(other));
        findings.add(finding);
        questions.ask(
                KIND,
                heading.letters(),
                heading.address(),
                new TableQuestions.Wording(
                        List.of(heading.letters(), heading.joined(), values.examples(heading)), options, false));
    }

    private static Question.Option option(String field) {
        return new Question.Option(field, ":import.field." + field);
    }

    private static String field(Slot slot) {
        return slot.column() == null ? ProfileSlots.TOTAL : slot.column().field();
    }

    private static String label(@Nullable Slot slot) {
        return ":import.field." + (slot == null ? IGNORE : field(slot));
    }

    private Finding finding(Severity severity, String code, Heading heading, String... arguments) {
        return new Finding(
                severity, code, table.sheet().name(), heading.address(), heading.joined(), List.of(arguments));
    }
}
