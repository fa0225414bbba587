package org.mizani.dataimport.profile;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.mizani.dataimport.Finding;
import org.mizani.dataimport.Findings;
import org.mizani.dataimport.Question;
import org.mizani.dataimport.Severity;
import org.mizani.dataimport.profile.Table.Beside;

/** Settles of what the figures of a table are: women or men or people, units or thousands or millions. */
final class TableUnits {

    private static final String KIND = Constants.KIND;
    private static final String MEASURE = "measure";
    private static final String SCALE = "scale";
    private static final List<String> SCALES = List.of("1", "1000", "1000000");

    private final Table table;
    private final Constants constants;
    private final Findings findings;
    private final TableQuestions questions;

    TableUnits(Table table, Constants constants, Findings findings, TableQuestions questions) {
        this.table = table;
        this.constants = constants;
        this.findings = findings;
        this.questions = questions;
    }

    /** Which measure figures are that stand under a month or a type alone; empty when a person must say. */
    Optional<String> measure(List<ProfileColumn> measures) {
        Optional<String> given = known(questions.given(KIND, MEASURE), measures);
        if (given.isPresent()) {
            return given;
        }
        for (Beside beside : table.besides()) {
            List<ProfileColumn> named = measures.stream()
                    .filter(m -> TitleWords.mentions(beside.text(), m))
                    .toList();
            if (named.size() == 1) {
                constants.propose(MEASURE, named.getFirst().field(), beside);
                return Optional.of(named.getFirst().field());
            }
        }
        Optional<String> earlier = known(questions.answer(KIND, MEASURE), measures);
        if (earlier.isPresent()) {
            constants.propose(MEASURE, earlier.get(), new Beside(earlier.get(), null, "import.where.memory"));
            return earlier;
        }
        findings.add(new Finding(
                Severity.BLOCKS, "ask-constant", table.sheet().name(), null, null, List.of(":import.field.measure")));
        questions.ask(
                KIND,
                MEASURE,
                null,
                new TableQuestions.Wording(
                        List.of(":import.field.measure"),
                        measures.stream()
                                .map(m -> new Question.Option(m.field(), ":import.field." + m.field()))
                                .toList(),
                        false));
        return Optional.empty();
    }

    private static Optional<String> known(Optional<String> answer, List<ProfileColumn> measures) {
        return answer.filter(a -> measures.stream().anyMatch(m -> m.field().equals(a)));
    }

    /** By what amounts are multiplied where a title says that they are thousands or millions; always asked. */
    Optional<BigDecimal> scale() {
        Optional<Beside> said = table.besides().stream()
                .filter(b -> b.cell() != null && TitleWords.scaled(b.text()))
                .findFirst();
        Optional<Beside> suspected = said.or(() -> table.band().headings().stream()
                .filter(h -> TitleWords.scaled(h.joined()))
                .map(h -> new Beside(h.joined(), h.address(), "import.where.heading"))
                .findFirst());
        if (suspected.isEmpty()) {
            return Optional.of(BigDecimal.ONE);
        }
        String text = Folded.of(suspected.get().text());
        Optional<String> answer = questions.givenAbout(KIND, SCALE, text).filter(SCALES::contains);
        if (answer.isEmpty()) {
            Beside beside = suspected.get();
            findings.add(new Finding(
                    Severity.BLOCKS,
                    "ask-constant",
                    table.sheet().name(),
                    beside.cell(),
                    beside.text(),
                    List.of(":import.field.scale")));
            questions.ask(
                    KIND,
                    SCALE,
                    beside.cell(),
                    new TableQuestions.Wording(
                            List.of(":import.field.scale", beside.text()),
                            SCALES.stream()
                                    .map(s -> new Question.Option(s, ":import.scale." + s))
                                    .toList(),
                            false));
        }
        return answer.map(BigDecimal::new);
    }
}
