package org.mizani.financing;

import static org.mizani.dataimport.Severity.BLOCKS;
import static org.mizani.dataimport.Severity.INFORMS;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.mizani.dataimport.Findings;
import org.mizani.dataimport.Severity;
import org.mizani.dataimport.SheetRow;
import org.mizani.metrics.Money;
import org.mizani.metrics.Period;

/** The fields of one row of money, each reported when it is missing or out of range. */
record FundingRow(SheetRow row, Findings findings) {

    private static final Map<String, Integer> LONGEST =
            Map.of("channel", 40, "reference", 200, "category", 120, "source", 500, "note", 2000);
    private static final int DIGITS = 20;
    private static final int DECIMALS = 4;

    /** The text without blanks around it, empty when not stated. */
    String text(String field) {
        return row.text(field).map(String::strip).orElse("");
    }

    /** A word as code: {@code Mission budget} is {@code mission-budget}. */
    String code(String field) {
        return text(field).toLowerCase(Locale.ROOT).replaceAll("[\\s_]+", "-");
    }

    /** The amount with its currency; none when the amount is not reported. */
    Optional<Money> money() {
        String currency = text("currency").toUpperCase(Locale.ROOT);
        if (row.number("amount").isEmpty()) {
            if (row.sound()) {
                findings.add(row.finding(INFORMS, "amount-not-reported", "amount"));
            }
            return Optional.empty();
        }
        if (currency.isEmpty()) {
            report(BLOCKS, "currency-missing", "currency");
            return Optional.empty();
        }
        if (Money.currency(currency).isEmpty()) {
            unknown("currency", BLOCKS);
            return Optional.empty();
        }
        return row.number("amount").flatMap(this::stored).map(amount -> new Money(amount, currency));
    }

    /** The amount as the database keeps it: 20 digits and four decimals. */
    private Optional<BigDecimal> stored(BigDecimal amount) {
        if (amount.precision() - amount.scale() > DIGITS) {
            findings.add(row.finding(BLOCKS, "amount-too-large", "amount", Integer.toString(DIGITS)));
            return Optional.empty();
        }
        BigDecimal rounded = amount.setScale(DECIMALS, RoundingMode.HALF_UP);
        if (rounded.compareTo(amount) != 0) {
            findings.add(row.finding(INFORMS, "amount-rounded", "amount", rounded.toPlainString()));
        }
        return Optional.of(rounded);
    }

    /** Reports texts that are longer than the database keeps. */
    boolean lengthsFit() {
        return LONGEST.entrySet().stream()
                .map(e -> fits(e.getKey(), e.getValue()))
                .reduce(true, Boolean::logicalAnd);
    }

    private boolean fits(String field, int longest) {
        boolean fits = text(field).length() <= longest;
        if (!fits) {
            findings.add(row.finding(BLOCKS, "text-too-long", field, Integer.toString(longest)));
        }
        return fits;
    }

    Optional<Scope> scope() {
        if (text("scope").isEmpty()) {
            required("scope");
            return Optional.empty();
        }
        Optional<Scope> scope = Scope.byCode(code("scope"));
        if (scope.isEmpty()) {
            unknown("scope", BLOCKS);
        }
        return scope;
    }

    /** The period from {@code from} to {@code to}; both ends must be there when one is, or when it is needed. */
    Optional<Period> period(boolean needed) {
        Optional<LocalDate> from = row.date("from");
        Optional<LocalDate> to = row.date("to");
        if (from.isEmpty() && (needed || to.isPresent())) {
            required("from");
        }
        if (to.isEmpty() && (needed || from.isPresent())) {
            required("to");
        }
        if (from.isEmpty() || to.isEmpty()) {
            return Optional.empty();
        }
        if (to.get().isBefore(from.get())) {
            findings.add(row.finding(BLOCKS, "period-reversed", "to", from.get().toString()));
            return Optional.empty();
        }
        return Optional.of(new Period(from.get(), to.get()));
    }

    /** The date or the period of a flow. */
    Optional<FlowTime> flowTime() {
        Optional<LocalDate> date = row.date("date");
        boolean stated = row.date("from").isPresent() || row.date("to").isPresent();
        Optional<Period> period = stated ? period(false) : Optional.empty();
        if (date.isEmpty() && !stated) {
            required("date");
        }
        boolean usable = stated ? period.isPresent() : date.isPresent();
        return usable ? Optional.of(new FlowTime(date.orElse(null), period.orElse(null))) : Optional.empty();
    }

    Optional<LocalDate> requiredDate() {
        if (row.date("date").isEmpty()) {
            required("date");
        }
        return row.date("date");
    }

    boolean inKind() {
        return code("in-kind").startsWith("in-kind");
    }

    Citation citation() {
        return new Citation(
                row.cell("amount"),
                row.text("source").map(String::strip).orElse(null),
                row.text("note").map(String::strip).orElse(null));
    }

    void unknown(String field, Severity severity) {
        if (!text(field).isEmpty() || row.sound()) {
            findings.add(row.finding(severity, "foreign-key", field, heading(field)));
        }
    }

    private void required(String field) {
        report(BLOCKS, "required-value", field);
    }

    /** A row with an unreadable value has been reported already; its empty fields say nothing. */
    private void report(Severity severity, String code, String field) {
        if (row.sound()) {
            findings.add(row.finding(severity, code, field, heading(field)));
        }
    }

    /** The heading of the field in our template. */
    private static String heading(String field) {
        return field.substring(0, 1).toUpperCase(Locale.ROOT) + field.substring(1);
    }
}
