package org.mizani.dataimport.profile;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.mizani.dataimport.Question;
import org.mizani.dataimport.workbook.CellAddress;

/**
 * Settles how the columns of a table are written: as a person said about this file, else as the texts themselves prove,
 * else as a person said about the last file with these headings; what is left is asked.
 */
final class TableStyles {

    private static final String NUMBERS = "number-style";
    private static final String DATES = "date-style";

    private final Layout layout;
    private final StyleSurvey survey;
    private final TableQuestions questions;

    TableStyles(Layout layout, StyleSurvey survey) {
        this.layout = layout;
        this.survey = survey;
        this.questions = layout.questions();
    }

    Styles settle() {
        Styles given = said(questions::given);
        Styles proven = survey.decide(given);
        Styles all = proven.or(said(questions::remembered));
        for (StyleDoubt doubt : survey.doubts(given)) {
            String kind = doubt.dates() ? DATES : NUMBERS;
            String column = CellAddress.letters(doubt.column());
            if (doubt.ambiguous() > 0 && questions.answer(kind, column).isEmpty()) {
                ask(kind, column, doubt);
            }
        }
        return all;
    }

    private Styles said(BiFunction<String, String, Optional<String>> answers) {
        Map<Integer, NumberStyle> numbers = new HashMap<>();
        Map<Integer, DateOrder> dates = new HashMap<>();
        for (int column = 0; column < layout.band().headings().size(); column++) {
            int position = column;
            String letters = CellAddress.letters(column);
            answers.apply(NUMBERS, letters).flatMap(TableStyles::number).ifPresent(s -> numbers.put(position, s));
            answers.apply(DATES, letters).flatMap(TableStyles::date).ifPresent(o -> dates.put(position, o));
        }
        return new Styles(numbers, dates);
    }

    private void ask(String kind, String column, StyleDoubt doubt) {
        StyleDoubt.Example example = doubt.example();
        List<StyleDoubt.Read> readings = example == null ? List.of() : example.readings();
        if (example == null || readings.size() != 2) {
            return;
        }
        questions.ask(
                kind,
                column,
                column + example.row(),
                new TableQuestions.Wording(
                        List.of(
                                column,
                                layout.band().headings().get(doubt.column()).joined(),
                                example.text(),
                                readings.getFirst().value(),
                                readings.getLast().value(),
                                Integer.toString(doubt.ambiguous())),
                        readings.stream()
                                .map(r -> new Question.Option(r.style(), ":question." + r.style()))
                                .toList(),
                        false));
    }

    private static Optional<NumberStyle> number(String word) {
        return Stream.of(NumberStyle.values())
                .filter(s -> s.word().equals(word))
                .findFirst();
    }

    private static Optional<DateOrder> date(String word) {
        return Stream.of(DateOrder.values()).filter(o -> o.word().equals(word)).findFirst();
    }
}
