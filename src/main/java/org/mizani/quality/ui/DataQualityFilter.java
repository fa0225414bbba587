package org.mizani.quality.ui;

import com.vaadin.flow.router.QueryParameters;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mizani.quality.QualityKind;
import org.mizani.quality.QualityQuestion;

/**
 * What the reader of the page has chosen; all of it stands in the address.
 *
 * @param operation code, null for all
 * @param kind null for all kinds
 * @param months without a report after which an operation is stale
 * @param page of the reports of one operation, from 0
 */
record DataQualityFilter(
        @Nullable String operation, @Nullable QualityKind kind, int months, int page) {

    private static final int MOST = 1_000;

    /** Words of the address that are not understood are left out rather than guessed. */
    static DataQualityFilter of(QueryParameters parameters) {
        return new DataQualityFilter(
                parameters
                        .getSingleParameter("operation")
                        .filter(o -> !o.isBlank())
                        .orElse(null),
                parameters
                        .getSingleParameter("kind")
                        .flatMap(QualityKind::byCode)
                        .orElse(null),
                number(parameters, "months", 1, QualityQuestion.USUAL_MONTHS),
                number(parameters, "page", 0, 0));
    }

    Map<String, String> words() {
        Map<String, String> given = new LinkedHashMap<>();
        if (operation != null) {
            given.put("operation", operation);
        }
        if (kind != null) {
            given.put("kind", kind.code());
        }
        if (months != QualityQuestion.USUAL_MONTHS) {
            given.put("months", Integer.toString(months));
        }
        if (page > 0) {
            given.put("page", Integer.toString(page));
        }
        return given;
    }

    DataQualityFilter withOperation(@Nullable String chosen) {
        return new DataQualityFilter(chosen, kind, months, 0);
    }

    DataQualityFilter withKind(@Nullable QualityKind chosen) {
        return new DataQualityFilter(operation, chosen, months, 0);
    }

    DataQualityFilter withMonths(int chosen) {
        return new DataQualityFilter(operation, kind, chosen, page);
    }

    DataQualityFilter withPage(int chosen) {
        return new DataQualityFilter(operation, kind, months, chosen);
    }

    QualityQuestion question(LocalDate today) {
        return new QualityQuestion(operation, months, page, today);
    }

    private static int number(QueryParameters parameters, String name, int least, int otherwise) {
        return parameters
                .getSingleParameter(name)
                .filter(text -> text.matches("\\d{1,4}"))
                .map(Integer::parseInt)
                .filter(n -> n >= least && n <= MOST)
                .orElse(otherwise);
    }
}
