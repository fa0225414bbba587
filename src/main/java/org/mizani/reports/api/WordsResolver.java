package org.mizani.reports.api;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.mizani.reports.ReportRequest;
import org.springframework.beans.TypeMismatchException;
import org.springframework.core.MethodParameter;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Gives controllers what an address asks a report for, in one place for all of them. */
@Component
class WordsResolver implements HandlerMethodArgumentResolver, WebMvcConfigurer {

    @Override
    public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(this);
    }

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == ReportRequest.Words.class;
    }

    @Override
    public ReportRequest.Words resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer container,
            NativeWebRequest request,
            @Nullable WebDataBinderFactory binders)
            throws Exception {
        WebDataBinderFactory binder = Objects.requireNonNull(binders);
        return new ReportRequest.Words(
                request.getParameter("operation"),
                day(request, binder, "date"),
                day(request, binder, "from"),
                day(request, binder, "to"),
                request.getParameter("basis"),
                request.getParameter("scope"),
                request.getParameter("lang"),
                request.getParameter("paper"));
    }

    /** @throws TypeMismatchException naming the parameter */
    private static @Nullable LocalDate day(NativeWebRequest request, WebDataBinderFactory binders, String name)
            throws Exception {
        try {
            return binders.createBinder(request, null, name)
                    .convertIfNecessary(request.getParameter(name), LocalDate.class);
        } catch (TypeMismatchException e) {
            e.initPropertyName(name);
            throw e;
        }
    }
}
