package org.mizani.dataimport.profile;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mizani.dataimport.CodeList.Match;
import org.mizani.dataimport.Finding;
import org.mizani.dataimport.Findings;
import org.mizani.dataimport.Question;
import org.mizani.dataimport.Severity;
import org.mizani.dataimport.workbook.RawCell;

/** Turns cells into values by the type of their column, reporting every cell that cannot be read. */
final class CellValues {

    private static final int MOST_NEW = 500;

    private final String sheet;
    private final CellReader cells;
    private final Codes codes;
    private final Findings findings;
    private final TableQuestions questions;
    private final BigDecimal scale;
    private final AmountCurrencies currencies;
    private final HalfConverted halfConverted = new HalfConverted();
    private final Set<String> told = new HashSet<>();

    CellValues(Layout layout, CellReader cells, Codes codes, Findings findings) {
        this.sheet = layout.sheet().name();
        this.cells = cells;
        this.codes = codes;
        this.findings = findings;
        this.questions = layout.questions();
        this.scale = layout.scale();
        this.currencies = new AmountCurrencies(sheet, findings);
    }

    /** To be called after the last row: reports what shows in a column as a whole. */
    void finish() {
        halfConverted.report(sheet, findings);
    }

    /** To be asked once all values of a row are read: false when an amount bears another currency than the row has. */
    boolean currenciesAgree(Map<String, Object> values) {
        return currencies.agree(values);
    }

    /**
     * The value: a text or code, a number, a date or a yes; null when the cell cannot be read, which is reported.
     *
     * @param position of the column, from 0; negative for a value that stands in none
     */
    @Nullable
    Object value(int position, ProfileColumn column, RawCell cell, String address) {
        if (cell instanceof RawCell.FormulaWithoutValue) {
            report("formula-without-cached-value", address, null, column.title());
            return null;
        }
        if (cell instanceof RawCell.Failure(String code)) {
            report("type-error", address, code, column.title(), typeKey(column));
            return null;
        }
        return switch (column.type()) {
            case TEXT -> cells.text(cell);
            case CODE -> code(column, cells.text(cell).strip(), address);
            case COUNT -> count(position, column, cell, address);
            case MONEY, NUMBER, DATE -> read(position, column, cell, address);
            case YEAR -> year(column, cell, address);
            case YES_NO -> yes(column, cell, address);
        };
    }

    private @Nullable Object count(int position, ProfileColumn column, RawCell cell, String address) {
        Object value = read(position, column, cell, address);
        if (value instanceof BigDecimal number
                && (number.signum() < 0
                        || number.stripTrailingZeros().scale() > 0
                        || number.compareTo(BigDecimal.valueOf(Integer.MAX_VALUE)) > 0)) {
            report("constraint-error", address, cells.text(cell), column.title());
            return null;
        }
        return value;
    }

    private @Nullable Object read(int position, ProfileColumn column, RawCell cell, String address) {
        return switch (cells.read(position, column.type(), cell)) {
            case Reading.Decimal(BigDecimal value) -> scaled(column, value);
            case Reading.Amount amount -> {
                currencies.add(column, amount, cells.text(cell), address);
                yield scaled(column, amount.value());
            }
            case Reading.Day day -> {
                if (position >= 0) {
                    watch(position, column, day, cell, address);
                }
                yield day(column, day, cell, address);
            }
            case Reading.Ambiguous(String one, String other) -> {
                boolean date = column.type() == ProfileColumn.ColumnType.DATE;
                String code = date ? "ambiguous-date" : "ambiguous-number";
                report(code, address, cells.text(cell), column.title(), one, other);
                yield null;
            }
            case Reading.Refused(String code) -> {
                report(code, address, cells.text(cell), column.title());
                yield null;
            }
            case Reading.Unreadable() -> unreadable(column, cell, address);
        };
    }

    private void watch(int position, ProfileColumn column, Reading.Day day, RawCell cell, String address) {
        if (cell instanceof RawCell.Date) {
            halfConverted.real(position, column.title(), day.date(), address);
        } else if (cell instanceof RawCell.Text(String text)) {
            halfConverted.text(position, column.title(), text);
        }
    }

    private LocalDate day(ProfileColumn column, Reading.Day day, RawCell cell, String address) {
        LocalDate date = column.field().equals(FinancialYears.FROM) ? day.from() : day.date();
        for (DateNote note : day.notes()) {
            if (told.add(note.finding() + " " + column.title())) {
                findings.add(finding(
                        Severity.INFORMS, note.finding(), address, cells.text(cell), column.title(), date.toString()));
            }
        }
        return date;
    }

    /** Amounts as units of money, where somebody said that they are thousands or millions. */
    private BigDecimal scaled(ProfileColumn column, BigDecimal value) {
        return column.type() == ProfileColumn.ColumnType.MONEY && scale.compareTo(BigDecimal.ONE) != 0
                ? value.multiply(scale)
                : value;
    }

    private @Nullable Object year(ProfileColumn column, RawCell cell, String address) {
        Optional<FinancialYear> year = FinancialYear.read(cells.text(cell));
        return year.isPresent() ? year.get() : unreadable(column, cell, address);
    }

    private @Nullable Object yes(ProfileColumn column, RawCell cell, String address) {
        return switch (Folded.of(cells.text(cell))) {
            case "yes", "y", "true", "1", "oui", "vrai", "sim", "si" -> "yes";
            case "no", "n", "false", "0", "non", "faux", "nao" -> "no";
            default -> unreadable(column, cell, address);
        };
    }

    private @Nullable Object unreadable(ProfileColumn column, RawCell cell, String address) {
        report("type-error", address, cells.text(cell), column.title(), typeKey(column));
        return null;
    }

    private @Nullable String code(ProfileColumn column, String text, String address) {
        String list = column.list() == null ? "" : column.list();
        return switch (codes.match(list, text)) {
            case Match.Known(String code) -> code;
            case Match.New(String code) -> {
                if (codes.firstTime(list, code, text) && !column.register()) {
                    tellNew(list, column, text, code, address);
                }
                yield code;
            }
            case Match.Alike(String code, String name) -> {
                if (told.add(list + " " + text)) {
                    findings.add(finding(Severity.INFORMS, "name-taken-for", address, text, text, name, code));
                }
                yield code;
            }
            case Match.Near(String code, String name) -> {
                report("foreign-key", address, text, column.title(), name, code);
                ask(list, text, address, name, code);
                yield null;
            }
            case Match.Unknown() -> {
                report("foreign-key", address, text, column.title());
                yield null;
            }
        };
    }

    /** A file with so many new names has them in a column of something else. */
    private void tellNew(String list, ProfileColumn column, String text, String code, String address) {
        int news = codes.news(list);
        if (news <= MOST_NEW) {
            findings.add(finding(Severity.WARNS, "new-code", address, text, column.title(), code));
        } else if (news == MOST_NEW + 1) {
            report("too-many-new-codes", address, text, column.title(), Integer.toString(MOST_NEW));
        }
    }

    private void ask(String list, String text, String address, String name, String code) {
        List<Question.Option> options = new ArrayList<>();
        options.add(new Question.Option(code, name + " (" + code + ")"));
        if (codes.mayBeNew(list, text)) {
            options.add(new Question.Option(Codes.NEW, ":question.new"));
        }
        questions.askOfFile(
                Codes.question(list, text),
                address,
                new TableQuestions.Wording(List.of(text, name, code), options, true));
    }

    private static String typeKey(ProfileColumn column) {
        return ":import.type." + column.type().name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private void report(String code, String address, @Nullable String value, String... arguments) {
        findings.add(finding(Severity.BLOCKS, code, address, value, arguments));
    }

    private Finding finding(
            Severity severity, String code, String address, @Nullable String value, String... arguments) {
        return new Finding(severity, code, sheet, address, value, List.of(arguments));
    }
}
