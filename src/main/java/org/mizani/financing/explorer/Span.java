package org.mizani.financing.explorer;

import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mizani.financing.MoneySentences;
import org.mizani.metrics.Period;
import org.mizani.metrics.RecordYears;
import org.mizani.operations.Operation;
import org.mizani.ui.texts.Texts;

/** The time that money is counted for. */
public sealed interface Span {

    String MANDATE = "mandate";

    /** January to December, the year of the AU. */
    record CalendarYear(int year) implements Span {}

    /**
     * July to June, the year of UN peacekeeping.
     *
     * @param begins the year of its July
     */
    record FiscalYear(int begins) implements Span {}

    /**
     * Each operation's own: from its start to its end.
     *
     * @param openUntil the year whose last day stands for the end of an operation that goes on
     */
    record Mandate(int openUntil) implements Span {}

    record Days(Period period) implements Span {}

    /** The days that count for an operation; empty for the mandate of an operation without a known start. */
    default Optional<Period> of(Operation operation) {
        return switch (this) {
            case Mandate(int openUntil) -> mandate(operation, LocalDate.of(openUntil, 12, 31));
            case CalendarYear ignored -> common();
            case FiscalYear ignored -> common();
            case Days ignored -> common();
        };
    }

    /** The days that count for every operation; empty for mandates. */
    default Optional<Period> common() {
        return switch (this) {
            case CalendarYear(int year) -> Optional.of(years(LocalDate.of(year, 1, 1)));
            case FiscalYear(int begins) -> Optional.of(years(LocalDate.of(begins, 7, 1)));
            case Days(Period period) -> Optional.of(period);
            case Mandate ignored -> Optional.empty();
        };
    }

    /** The word in the address; empty for free days. */
    default String code() {
        return switch (this) {
            case CalendarYear(int year) -> Integer.toString(year);
            case FiscalYear(int begins) -> fiscal(begins, "-");
            case Mandate ignored -> MANDATE;
            case Days ignored -> "";
        };
    }

    default String words(Texts texts) {
        return switch (this) {
            case CalendarYear(int year) -> Integer.toString(year);
            case FiscalYear(int begins) -> texts.get("financing.explorer.period.fiscal", fiscal(begins, "/"));
            case Mandate ignored -> texts.get("financing.explorer.period.mandate");
            case Days(Period period) -> MoneySentences.period(period, texts.locale());
        };
    }

    /** Days by their name, where they are a year. */
    static Span of(Period period) {
        LocalDate from = period.from();
        boolean year = from.getDayOfMonth() == 1 && period.equals(years(from));
        if (year && from.getMonthValue() == 1) {
            return new CalendarYear(from.getYear());
        }
        return year && from.getMonthValue() == 7 ? new FiscalYear(from.getYear()) : new Days(period);
    }

    /**
     * @param today says in which year an operation goes on
     * @return empty when the word names no time
     */
    static Optional<Span> byCode(String code, LocalDate today) {
        if (code.equals(MANDATE)) {
            return Optional.of(new Mandate(today.getYear()));
        }
        Matcher fiscal = Pattern.compile("(\\d{4})[-/](\\d{2})").matcher(code);
        if (fiscal.matches()) {
            int begins = Integer.parseInt(fiscal.group(1));
            return Optional.<Span>of(new FiscalYear(begins))
                    .filter(s -> code.substring(5).equals(fiscal(begins, "-").substring(5)))
                    .filter(Span::possible);
        }
        return Optional.of(code)
                .filter(c -> c.matches("\\d{4}"))
                .<Span>map(c -> new CalendarYear(Integer.parseInt(c)))
                .filter(Span::possible);
    }

    /** False for years that no record can be of. */
    default boolean possible() {
        return switch (this) {
            case CalendarYear(int year) -> RecordYears.contain(year);
            case FiscalYear(int begins) -> RecordYears.contain(begins) && RecordYears.contain(begins + 1);
            case Mandate(int openUntil) -> RecordYears.contain(openUntil);
            case Days(Period period) -> RecordYears.contain(period);
        };
    }

    private static String fiscal(int begins, String between) {
        int ends = (begins + 1) % 100;
        return begins + between + (ends < 10 ? "0" : "") + ends;
    }

    private static Period years(LocalDate from) {
        return new Period(from, from.plusYears(1).minusDays(1));
    }

    private static Optional<Period> mandate(Operation operation, LocalDate open) {
        LocalDate from = operation.startedOn();
        LocalDate ended = operation.endedOn();
        LocalDate to = ended == null ? open : ended;
        return from == null || to.isBefore(from) ? Optional.empty() : Optional.of(new Period(from, to));
    }
}
