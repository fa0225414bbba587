package org.mizani.web;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.mizani.metrics.KnownAt;
import org.springframework.beans.TypeMismatchException;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.web.HttpMediaTypeNotAcceptableException;
import org.springframework.web.HttpMediaTypeNotSupportedException;
import org.springframework.web.HttpRequestMethodNotSupportedException;
import org.springframework.web.bind.MissingServletRequestParameterException;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.multipart.support.MissingServletRequestPartException;
import org.springframework.web.servlet.NoHandlerFoundException;
import org.springframework.web.servlet.resource.NoResourceFoundException;

/** The translation key, with its arguments, that tells a person what is wrong with a request. */
record Sentence(String key, List<Object> arguments) {

    private Sentence(String key, Object... arguments) {
        this(key, List.of(arguments));
    }

    static Sentence of(Exception error) {
        return switch (error) {
            case MethodArgumentTypeMismatchException e -> wrongValue(e.getName(), e);
            case TypeMismatchException e -> wrongValue(Objects.requireNonNullElse(e.getPropertyName(), "?"), e);
            case MissingServletRequestParameterException e ->
                new Sentence("problem.parameter-missing", e.getParameterName());
            case MissingServletRequestPartException e -> new Sentence("problem.part-missing", e.getRequestPartName());
            case HttpRequestMethodNotSupportedException e ->
                new Sentence("problem.method", e.getMethod(), methods(e.getSupportedMethods()));
            case HttpMediaTypeNotSupportedException e ->
                e.getContentType() == null
                        ? new Sentence("problem.content-type-missing")
                        : new Sentence(
                                "problem.content-type", e.getContentType().toString());
            case HttpMediaTypeNotAcceptableException ignored -> new Sentence("problem.not-acceptable");
            case MaxUploadSizeExceededException ignored -> new Sentence("problem.too-large");
            case HttpMessageNotReadableException ignored -> new Sentence("problem.body-unreadable");
            case NoResourceFoundException e -> new Sentence("problem.no-such-address", e.getResourcePath());
            case NoHandlerFoundException e -> new Sentence("problem.no-such-address", e.getRequestURL());
            default -> new Sentence("problem.bad-request");
        };
    }

    private static Sentence wrongValue(String name, TypeMismatchException mismatch) {
        if (mismatch.getRootCause() instanceof ApiProblem problem) {
            return new Sentence(problem.key(), problem.arguments());
        }
        String value = Objects.toString(mismatch.getValue(), "");
        Class<?> type = Objects.requireNonNullElse(mismatch.getRequiredType(), Object.class);
        if (type == LocalDate.class) {
            return new Sentence("problem.not-a-date", name, value);
        }
        if (type == KnownAt.class) {
            return new Sentence("problem.not-as-of", name, value);
        }
        if (type.isEnum()) {
            return new Sentence("problem.not-one-of", name, value, words(type));
        }
        if (type == boolean.class || type == Boolean.class) {
            return new Sentence("problem.not-one-of", name, value, "true, false");
        }
        boolean number = type.isPrimitive() || Number.class.isAssignableFrom(type);
        return new Sentence(number ? "problem.not-a-number" : "problem.not-understood", name, value);
    }

    private static String words(Class<?> type) {
        return Arrays.stream(type.getEnumConstants())
                .map(c -> c.toString().toLowerCase(Locale.ROOT).replace('_', '-'))
                .collect(Collectors.joining(", "));
    }

    private static String methods(String @Nullable [] supported) {
        return supported == null ? "" : String.join(", ", supported);
    }
}
