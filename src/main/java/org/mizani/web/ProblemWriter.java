package org.mizani.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.LocaleResolver;
import tools.jackson.databind.json.JsonMapper;

/** Writes a problem where no controller is at work: in filters and for addresses that do not exist. */
@Component
public class ProblemWriter {

    private final JsonMapper json;
    private final LocaleResolver locales;

    ProblemWriter(JsonMapper json, LocaleResolver locales) {
        this.json = json;
        this.locales = locales;
    }

    /** A problem as it would be answered. */
    public String json(ApiProblem problem, Locale locale) {
        return json.writeValueAsString(Problems.of(problem, locale));
    }

    public void write(HttpServletRequest request, HttpServletResponse response, ApiProblem problem) throws IOException {
        Locale locale = locales.resolveLocale(request);
        ProblemDetail detail = Problems.of(problem, locale);
        response.setStatus(detail.getStatus());
        response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        response.setCharacterEncoding("UTF-8");
        response.getOutputStream().write(json.writeValueAsBytes(detail));
    }
}
