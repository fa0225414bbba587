package org.mizani.web;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;

/** Gives controllers their {@link Paging}. */
@Component
class PagingResolver implements HandlerMethodArgumentResolver {

    private static final String CSV = "text/csv";

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == Paging.class;
    }

    @Override
    public Paging resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer container,
            NativeWebRequest request,
            @Nullable WebDataBinderFactory binders) {
        boolean file = Objects.requireNonNullElse(request.getHeader(HttpHeaders.ACCEPT), "")
                .contains(CSV);
        int limit = number(request, "limit", file ? Paging.MOST_IN_FILE : Paging.USUAL);
        return new Paging(file ? limit : Math.min(limit, Paging.MOST), number(request, "offset", 0));
    }

    private static int number(NativeWebRequest request, String name, int otherwise) {
        String text = request.getParameter(name);
        if (text == null || text.isBlank()) {
            return otherwise;
        }
        try {
            return Integer.parseInt(text.strip());
        } catch (NumberFormatException e) {
            throw (ApiProblem)
                    ApiProblem.badRequest("problem.not-a-number", name, text).initCause(e);
        }
    }
}
