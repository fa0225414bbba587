package org.mizani.web;

import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.http.MediaType;
import org.springframework.http.converter.HttpMessageConverter;
import org.springframework.http.server.ServerHttpRequest;
import org.springframework.http.server.ServerHttpResponse;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.servlet.mvc.method.annotation.ResponseBodyAdvice;

/** Tells the number of all rows in the header {@code X-Total-Count}, so that a CSV file can be seen to be whole. */
@RestControllerAdvice
class TotalCount implements ResponseBodyAdvice<Object> {

    static final String HEADER = "X-Total-Count";

    @Override
    public boolean supports(MethodParameter answer, Class<? extends HttpMessageConverter<?>> converter) {
        return Counted.class.isAssignableFrom(answer.getParameterType());
    }

    @Override
    public @Nullable Object beforeBodyWrite(
            @Nullable Object body,
            MethodParameter answer,
            MediaType type,
            Class<? extends HttpMessageConverter<?>> converter,
            ServerHttpRequest request,
            ServerHttpResponse response) {
        if (body instanceof Counted rows) {
            response.getHeaders().set(HEADER, Long.toString(rows.total()));
        }
        return body;
    }
}
