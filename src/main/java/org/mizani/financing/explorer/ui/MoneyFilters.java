package org.mizani.financing.explorer.ui;

import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.mizani.financing.Basis;
import org.mizani.financing.Scope;
import org.mizani.financing.explorer.MoneyBreakdown;
import org.mizani.financing.explorer.MoneyFilter;
import org.mizani.financing.explorer.Span;
import org.mizani.metrics.Period;
import org.mizani.ui.DayPicker;
import org.mizani.ui.texts.Texts;

/** What to read. The fields stay while their answers change, so that the keyboard keeps its place. */
final class MoneyFilters extends Div {

    private static final int FIRST_YEAR = 2003;
    private static final List<String> CURRENCIES = List.of("USD", "EUR", "GBP", "XAF", "XOF");

    private final Texts texts;
    private final BiConsumer<MoneyFilter, @Nullable LocalDate> changed;
    private final LocalDate today;
    private final Select<Basis> basis = new Select<>();
    private final Select<Scope> scope = new Select<>();
    private final ComboBox<Span> span = new ComboBox<>();
    private final DatePicker from;
    private final DatePicker to;
    private final MultiSelectComboBox<String> operations = new MultiSelectComboBox<>();
    private final Select<MoneyBreakdown> by = new Select<>();
    private final Select<String> currency = new Select<>();
    private final DatePicker asOf;
    private final Checkbox prorata = new Checkbox();
    private MoneyFilter filter = MoneyFilter.USUAL;

    /** @param changed is told the new question, and the day of its knowledge, null for now */
    MoneyFilters(
            List<String> codes, LocalDate today, Texts texts, BiConsumer<MoneyFilter, @Nullable LocalDate> changed) {
        this.texts = texts;
        this.changed = changed;
        this.today = today;
        addClassName("filters");
        getElement().setAttribute("role", "group").setAttribute("aria-label", texts.get("financing.explorer.filters"));
        select(
                basis,
                "financing.explorer.basis",
                Arrays.asList(Basis.values()),
                b -> texts.get("financing.basis." + b.code()));
        basis.addValueChangeListener(e -> go(e, f -> f.withBasis(e.getValue())));
        select(scope, "financing.explorer.scope", Arrays.asList(Scope.values()), s -> texts.get("scope." + s.code()));
        scope.setPlaceholder(texts.get("financing.explorer.choose"));
        scope.addValueChangeListener(e -> go(e, f -> f.withScope(e.getValue())));
        span.setLabel(texts.get("financing.explorer.period"));
        span.setItemLabelGenerator(s -> s.words(texts));
        span.addValueChangeListener(e -> {
            if (e.getValue() != null) {
                go(e, f -> f.withSpan(e.getValue()));
            }
        });
        from = end("financing.explorer.from", day -> days(filter, day, null));
        to = end("financing.explorer.to", day -> days(filter, null, day));
        operations.setLabel(texts.get("financing.explorer.operations"));
        operations.setItems(codes);
        operations.setPlaceholder(texts.get("financing.explorer.subject.all"));
        operations.setClearButtonVisible(true);
        operations.addClassName("wide");
        operations.addValueChangeListener(
                e -> go(e, f -> f.withOperations(e.getValue().stream().sorted().toList())));
        select(
                by,
                "financing.explorer.by",
                Arrays.asList(MoneyBreakdown.values()),
                b -> texts.get("financing.explorer.by." + b.code()));
        by.addValueChangeListener(e -> go(e, f -> f.withBy(e.getValue())));
        select(currency, "financing.explorer.currency", CURRENCIES, c -> c);
        currency.addValueChangeListener(e -> go(e, f -> f.withCurrency(e.getValue())));
        asOf = DayPicker.refilled("operation.as-of", texts, day -> changed.accept(filter, day));
        prorata.setLabel(texts.get("financing.explorer.prorata"));
        prorata.addValueChangeListener(e -> go(e, f -> f.withProrata(e.getValue())));
        add(basis, scope, span, from, to, operations, by, currency, asOf, prorata);
    }

    /** Shows a question without asking it again. */
    void show(MoneyFilter shown, @Nullable LocalDate known) {
        filter = shown;
        basis.setValue(shown.basis());
        scope.setValue(shown.scope());
        Span time = shown.span();
        span.setItems(spans(time));
        span.setValue(time);
        Period period = time == null ? null : time.common().orElse(null);
        from.setValue(period == null ? null : period.from());
        to.setValue(period == null ? null : period.to());
        Set<String> chosen = new LinkedHashSet<>(shown.operations());
        chosen.retainAll(operations.getListDataView().getItems().collect(Collectors.toSet()));
        operations.setValue(chosen);
        by.setValue(shown.by());
        if (!CURRENCIES.contains(shown.currency())) {
            List<String> more = new ArrayList<>(CURRENCIES);
            more.add(shown.currency());
            currency.setItems(more);
        }
        currency.setValue(shown.currency());
        asOf.setValue(known);
        prorata.setValue(shown.prorata());
    }

    /** Mandates, then years of both kinds, newest first, and days that are none of these. */
    private List<Span> spans(@Nullable Span shown) {
        List<Span> spans = new ArrayList<>();
        if (shown instanceof Span.Days) {
            spans.add(shown);
        }
        spans.add(new Span.Mandate(today.getYear()));
        for (int year = today.getYear() + 1; year >= FIRST_YEAR; year--) {
            spans.add(new Span.CalendarYear(year));
            spans.add(new Span.FiscalYear(year - 1));
        }
        if (shown != null && !spans.contains(shown)) {
            spans.add(shown);
        }
        return spans;
    }

    /** The days of the question with another beginning or end; a year where the two would be the wrong way round. */
    private @Nullable Span days(MoneyFilter asked, @Nullable LocalDate first, @Nullable LocalDate last) {
        Span time = asked.span();
        Period now = time == null ? null : time.common().orElse(null);
        if (first != null) {
            LocalDate end =
                    now == null || now.to().isBefore(first) ? first.plusYears(1).minusDays(1) : now.to();
            return Span.of(new Period(first, end));
        }
        if (last != null) {
            LocalDate begin =
                    now == null || now.from().isAfter(last) ? last.minusYears(1).plusDays(1) : now.from();
            return Span.of(new Period(begin, last));
        }
        return time;
    }

    private <T> void select(Select<T> select, String label, List<T> items, Function<T, String> name) {
        select.setLabel(texts.get(label));
        select.setItems(items);
        select.setItemLabelGenerator(i -> i == null ? texts.get("financing.explorer.choose") : name.apply(i));
    }

    /** A day that is never left out: where one end is, so is the other. */
    private DatePicker end(String label, Function<@Nullable LocalDate, @Nullable Span> chosen) {
        DatePicker picker = DayPicker.refilled(
                label, texts, day -> changed.accept(filter.withSpan(chosen.apply(day)), asOf.getValue()));
        picker.setClearButtonVisible(false);
        return picker;
    }

    private void go(HasValue.ValueChangeEvent<?> event, Function<MoneyFilter, MoneyFilter> change) {
        if (event.isFromClient()) {
            changed.accept(change.apply(filter), asOf.getValue());
        }
    }
}
