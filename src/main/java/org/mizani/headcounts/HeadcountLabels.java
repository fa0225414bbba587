package org.mizani.headcounts;

import java.time.LocalDate;
import java.util.Locale;
import org.mizani.operations.CeilingScope;
import org.mizani.operations.Component;
import org.mizani.operations.PersonnelType;
import org.mizani.ui.texts.Formats;
import org.mizani.ui.texts.Texts;

/** Headcount figures in words. */
final class HeadcountLabels {

    private final Texts texts;
    private final Formats formats;

    HeadcountLabels(Locale locale) {
        texts = Texts.in(locale);
        formats = Formats.in(locale);
    }

    /** For example "Women: UNAMID, troops, BGD, 31 December 2013". */
    String claim(HeadcountMeasure measure, String operation, LocalDate date, PersonnelType type, String contributor) {
        return label(measure, operation, type(type), contributor(contributor), date);
    }

    String sum(HeadcountSum sum) {
        String part = switch (sum.part()) {
            case HeadcountSum.Everybody ignored -> texts.get("headcounts.everybody");
            case HeadcountSum.OneComponent(Component component) -> texts.get("component." + component.code());
            case HeadcountSum.OneType(PersonnelType type) -> type(type);
            case HeadcountSum.OneScope(CeilingScope scope) -> texts.get("ceiling-scope." + scope.code());
        };
        String contributor = sum.contributor().equals(HeadcountSum.ANY_CONTRIBUTOR)
                ? texts.get("headcounts.all-contributors")
                : contributor(sum.contributor());
        return label(sum.measure(), sum.operation(), part, contributor, sum.date());
    }

    /** What is added up or divided, and how many blanks were skipped. */
    String formula(HeadcountMeasure measure, People people) {
        String formula = texts.get("headcounts.formula." + measure.code());
        return people.blanks() == 0
                ? formula
                : formula + " " + texts.get("headcounts.blanks", formats.count(people.blanks()));
    }

    private String label(HeadcountMeasure measure, String operation, String part, String contributor, LocalDate date) {
        String what = texts.get("headcounts.measure." + measure.code());
        return texts.get("headcounts.label", what, operation, part, contributor, formats.date(date));
    }

    private String type(PersonnelType type) {
        return texts.get("personnel-type." + type.code());
    }

    private String contributor(String code) {
        return code.equals(Headcount.ALL) ? texts.get("headcounts.not-broken-down") : code;
    }
}
