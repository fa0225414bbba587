package org.mizani.dataimport.profile;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.mizani.dataimport.profile.ColumnStyle.Verdict;
import org.mizani.dataimport.profile.ProfileColumn.ColumnType;
import org.mizani.dataimport.workbook.RawCell;

/**
 * Decides from all texts of each column how they are written. It sees every cell of a sheet once, in constant memory, and
 * decides by hard evidence alone: one text that can be read in no other way, and none that says otherwise.
 */
public final class StyleSurvey {

    private final Map<Integer, ColumnStyle<NumberStyle>> numbers = new TreeMap<>();
    private final Map<Integer, ColumnStyle<DateOrder>> dates = new TreeMap<>();

    /** True for a cell that reads differently in the styles that its type of column may have. */
    public static boolean ambiguous(ColumnType type, RawCell cell) {
        if (!(cell instanceof RawCell.Text(String text))) {
            return false;
        }
        return switch (type) {
            case COUNT, MONEY, NUMBER -> Numbers.evidence(text) instanceof Evidence.TwoWays;
            case DATE -> Dates.evidence(text) instanceof Evidence.TwoWays;
            case TEXT, CODE, YEAR, YES_NO -> false;
        };
    }

    /** @param row number as the spreadsheet shows it, from 1 */
    public void see(int column, ColumnType type, RawCell cell, int row) {
        if (!(cell instanceof RawCell.Text(String text))) {
            return;
        }
        switch (type) {
            case COUNT, MONEY, NUMBER -> {
                Evidence<NumberStyle> evidence = Numbers.evidence(text);
                if (!(evidence instanceof Evidence.Nothing)) {
                    numbers.computeIfAbsent(column, c -> new ColumnStyle<>()).see(evidence, text, row);
                }
            }
            case DATE -> {
                Evidence<DateOrder> evidence = Dates.evidence(text);
                if (!(evidence instanceof Evidence.Nothing)) {
                    dates.computeIfAbsent(column, c -> new ColumnStyle<>()).see(evidence, text, row);
                }
            }
            case TEXT, CODE, YEAR, YES_NO -> {}
        }
    }

    /**
     * The styles of all columns that have one.
     *
     * @param answered what the person has said, which counts before what the texts say
     */
    public Styles decide(Styles answered) {
        Map<Integer, NumberStyle> decidedNumbers = new HashMap<>();
        Map<Integer, DateOrder> decidedDates = new HashMap<>();
        numbers.forEach((column, style) -> decided(style).ifPresent(s -> decidedNumbers.put(column, s)));
        dates.forEach((column, style) -> decided(style).ifPresent(s -> decidedDates.put(column, s)));
        return answered.or(new Styles(decidedNumbers, decidedDates));
    }

    /** Columns that neither an answer nor their texts decide: those where nothing tells, and those that mix both styles. */
    public List<StyleDoubt> doubts(Styles answered) {
        List<StyleDoubt> doubts = new ArrayList<>();
        numbers.forEach((column, style) -> {
            if (answered.number(column) == null) {
                doubt(column, false, style, StyleSurvey::number).ifPresent(doubts::add);
            }
        });
        dates.forEach((column, style) -> {
            if (answered.date(column) == null) {
                doubt(column, true, style, StyleSurvey::date).ifPresent(doubts::add);
            }
        });
        return doubts;
    }

    private static <S> Optional<S> decided(ColumnStyle<S> style) {
        return switch (style.verdict()) {
            case Verdict.Decided<S>(S decided, ColumnStyle.Example because) -> Optional.of(decided);
            case Verdict.Undecided<S> ignored -> Optional.empty();
            case Verdict.Contradicting<S> ignored -> Optional.empty();
        };
    }

    private static <S> Optional<StyleDoubt> doubt(
            int column, boolean dates, ColumnStyle<S> style, Function<String, List<StyleDoubt.Read>> reader) {
        List<StyleDoubt.Example> contradicting = switch (style.verdict()) {
            case Verdict.Decided<S> ignored -> null;
            case Verdict.Undecided<S> ignored -> List.of();
            case Verdict.Contradicting<S>(S one, ColumnStyle.Example because, S other, ColumnStyle.Example butAlso) ->
                List.of(example(because, reader), example(butAlso, reader));
        };
        return Optional.ofNullable(contradicting)
                .map(texts -> new StyleDoubt(
                        column,
                        dates,
                        texts,
                        style.ambiguous(),
                        style.firstAmbiguous().map(e -> example(e, reader)).orElse(null)));
    }

    private static StyleDoubt.Example example(
            ColumnStyle.Example seen, Function<String, List<StyleDoubt.Read>> reader) {
        return new StyleDoubt.Example(seen.text(), seen.row(), reader.apply(seen.text()));
    }

    private static List<StyleDoubt.Read> number(String text) {
        return NumberText.of(text).stream()
                .flatMap(number -> Arrays.stream(NumberStyle.values())
                        .flatMap(style -> Optional.ofNullable(number.in(style)).stream()
                                .map(value -> new StyleDoubt.Read(style.word(), value))))
                .toList();
    }

    private static List<StyleDoubt.Read> date(String text) {
        return Arrays.stream(DateOrder.values())
                .flatMap(order -> Dates.undeclared(text, order) instanceof Reading.Day day
                        ? Stream.of(new StyleDoubt.Read(order.word(), day.date().toString()))
                        : Stream.empty())
                .toList();
    }
}
