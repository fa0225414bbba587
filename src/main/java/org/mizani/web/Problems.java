package org.mizani.web;

import java.util.Locale;
import org.mizani.ui.texts.Texts;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ProblemDetail;

/** Problem details in the reader's language. */
final class Problems {

    private Problems() {}

    static ProblemDetail of(ApiProblem problem, Locale locale) {
        ProblemDetail detail = of(problem.status(), locale, problem.key(), problem.arguments());
        problem.properties().forEach(detail::setProperty);
        return detail;
    }

    static ProblemDetail of(HttpStatusCode status, Locale locale, String key, Object... arguments) {
        return ProblemDetail.forStatusAndDetail(status, Texts.in(locale).get(key, arguments));
    }
}
