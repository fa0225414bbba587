package org.mizani.web;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.mizani.ui.texts.ErrorId;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.ServletWebRequest;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.multipart.MultipartException;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;

/** Every error of the HTTP interface as a problem detail with a sentence; unexpected ones with an id for the log. */
@RestControllerAdvice
class ApiErrors extends ResponseEntityExceptionHandler {

    private static final Logger log = LoggerFactory.getLogger(ApiErrors.class);

    @ExceptionHandler
    ResponseEntity<Object> problem(ApiProblem problem, Locale locale) {
        return ResponseEntity.status(problem.status()).body(Problems.of(problem, locale));
    }

    @ExceptionHandler
    ResponseEntity<Object> unreadableForm(MultipartException unreadable, Locale locale) {
        return ResponseEntity.badRequest().body(Problems.of(HttpStatus.BAD_REQUEST, locale, "problem.form-unreadable"));
    }

    /** Refusals are answered by the security filters. */
    @ExceptionHandler({AccessDeniedException.class, AuthenticationException.class})
    void refused(RuntimeException refusal) {
        throw refusal;
    }

    @ExceptionHandler
    ResponseEntity<Object> unexpected(Exception unexpected, ServletWebRequest request, Locale locale) throws Exception {
        if (!request.getRequest().getRequestURI().startsWith("/api/")) {
            throw unexpected;
        }
        String id = ErrorId.next();
        log.error("Error {} at {}", id, request.getRequest().getRequestURI(), unexpected);
        ProblemDetail problem = Problems.of(HttpStatus.INTERNAL_SERVER_ERROR, locale, "problem.unexpected", id);
        problem.setProperty("errorId", id);
        return ResponseEntity.internalServerError().body(problem);
    }

    @Override
    protected ResponseEntity<Object> handleExceptionInternal(
            Exception ex, @Nullable Object body, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        Sentence sentence = Sentence.of(ex);
        ProblemDetail problem = Problems.of(
                status,
                LocaleContextHolder.getLocale(),
                sentence.key(),
                sentence.arguments().toArray());
        return new ResponseEntity<>(problem, headers, status);
    }
}
