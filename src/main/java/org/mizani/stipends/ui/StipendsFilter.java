package org.mizani.stipends.ui;

import com.vaadin.flow.router.QueryParameters;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mizani.financing.Measure;
import org.mizani.metrics.KnownAt;
import org.mizani.operations.Component;
import org.mizani.stipends.StipendInput;
import org.mizani.stipends.StipendKind;
import org.mizani.stipends.StipendQuestion;
import org.mizani.ui.AddressWords;
import org.mizani.ui.Links;
import org.mizani.ui.texts.RefusedException;
import org.mizani.ui.texts.Texts;

/**
 * What the reader of the calculator has chosen; all of it stands in the address.
 *
 * @param words by parameter, without those left open
 */
record StipendsFilter(Map<String, String> words) {

    static final String ROUTE = "financing/stipends";

    static final String OPERATION = "operation";
    static final String FROM = "from";
    static final String TO = "to";
    static final String KIND = "kind";
    static final String COMPONENT = "component";
    static final String CONTRIBUTOR = "contributor";
    static final String GAPS = "gaps";
    static final String CARRY = "carry";
    static final String STRENGTH = "strength";
    static final String PAID = "paid";
    static final String PAID_BY = "paidBy";
    static final String AS_OF = "asOf";

    private static final List<String> KNOWN =
            List.of(OPERATION, FROM, TO, KIND, COMPONENT, CONTRIBUTOR, GAPS, STRENGTH, PAID, PAID_BY, AS_OF);
    private static final int USUAL_MONTHS = 12;

    StipendsFilter {
        words = Map.copyOf(words);
    }

    /** Codes of contributors are read in small letters too. */
    static StipendsFilter of(QueryParameters parameters) {
        AddressWords address = new AddressWords(parameters);
        StipendsFilter filter = new StipendsFilter(Map.of());
        for (String name : KNOWN) {
            filter = filter.with(name, address.word(name));
        }
        String contributor = filter.word(CONTRIBUTOR);
        return contributor == null ? filter : filter.with(CONTRIBUTOR, contributor.toUpperCase(Locale.ROOT));
    }

    /** @param word null to leave it open */
    StipendsFilter with(String name, @Nullable Object word) {
        Map<String, String> changed = new LinkedHashMap<>(words);
        if (word == null) {
            changed.remove(name);
        } else {
            changed.put(name, word.toString());
        }
        return new StipendsFilter(changed);
    }

    void go() {
        AddressWords.Writer ordered = new AddressWords.Writer();
        KNOWN.forEach(name -> ordered.put(name, words.get(name)));
        Links.open(ROUTE, ordered.words());
    }

    @Nullable
    String word(String name) {
        return words.get(name);
    }

    StipendKind kind() {
        return Optional.ofNullable(word(KIND)).flatMap(StipendKind::byCode).orElse(StipendKind.DONOR_PAID);
    }

    @Nullable
    Component component() {
        return address().word(COMPONENT, Component::byCode);
    }

    boolean carried() {
        return CARRY.equals(word(GAPS));
    }

    @Nullable
    Measure paidBy() {
        return address().word(PAID_BY, StipendsFilter::paidBy);
    }

    @Nullable
    LocalDate asOf() {
        return address().date(AS_OF);
    }

    /** People in each month; null for what reports say. */
    @Nullable
    Long strength() {
        try {
            String text = word(STRENGTH);
            return text == null ? null : Long.valueOf(StipendInput.people(STRENGTH, text));
        } catch (RefusedException e) {
            return null;
        }
    }

    /** Null for what is on record. */
    @Nullable
    BigDecimal paid() {
        try {
            String text = word(PAID);
            return text == null ? null : StipendInput.paid(PAID, text);
        } catch (RefusedException e) {
            return null;
        }
    }

    /** Without a contributor whom nobody knows. */
    StipendsFilter knowing(Set<String> contributors) {
        String contributor = word(CONTRIBUTOR);
        return contributor == null || contributors.contains(contributor) ? this : with(CONTRIBUTOR, null);
    }

    /** Why a contributor or a number of the address is left out. */
    List<String> refused(Set<String> contributors, Texts texts) {
        List<String> sentences = new ArrayList<>();
        String contributor = word(CONTRIBUTOR);
        if (contributor != null && !contributors.contains(contributor)) {
            sentences.add(texts.get("problem.no-such-contributor", contributor));
        }
        for (Runnable reading : List.<Runnable>of(
                () -> StipendInput.people(texts.get("stipends.strength"), words.getOrDefault(STRENGTH, "0")),
                () -> StipendInput.paid(texts.get("stipends.paid-typed"), words.getOrDefault(PAID, "0")))) {
            try {
                reading.run();
            } catch (RefusedException e) {
                sentences.add(texts.get(e.key(), e.arguments()));
            }
        }
        return sentences;
    }

    /** The present one where none is given. */
    YearMonth lastMonth(LocalDate today) {
        return month(TO).orElse(YearMonth.from(today));
    }

    /** Not after the last month, nor longer before it than can be computed. */
    YearMonth firstMonth(LocalDate today) {
        YearMonth last = lastMonth(today);
        YearMonth first = month(FROM).orElse(last.minusMonths(USUAL_MONTHS - 1));
        YearMonth earliest = last.minusMonths(StipendQuestion.MOST_MONTHS - 1);
        YearMonth possible = earliest.isBefore(StipendQuestion.FIRST) ? StipendQuestion.FIRST : earliest;
        return first.isAfter(last) ? last : first.isBefore(possible) ? possible : first;
    }

    StipendQuestion question(String code, LocalDate today) {
        LocalDate asOf = asOf();
        return new StipendQuestion(
                code,
                firstMonth(today),
                lastMonth(today),
                kind(),
                component(),
                word(CONTRIBUTOR),
                carried(),
                strength(),
                paid(),
                paidBy(),
                asOf == null ? KnownAt.NOW : KnownAt.endOf(asOf));
    }

    /** The same with the months and the kind of rate that it stands for, so that it asks the same at a later day. */
    QueryParameters complete(LocalDate today) {
        return QueryParameters.simple(with(FROM, firstMonth(today))
                .with(TO, lastMonth(today))
                .with(KIND, kind().code())
                .words());
    }

    private Optional<YearMonth> month(String name) {
        return Optional.ofNullable(address().month(name)).filter(StipendQuestion::possible);
    }

    private AddressWords address() {
        return new AddressWords(QueryParameters.simple(words));
    }

    private static Optional<Measure> paidBy(String code) {
        return Measure.byCode(code).filter(m -> m == Measure.SPENT || m == Measure.RECEIVED);
    }
}
