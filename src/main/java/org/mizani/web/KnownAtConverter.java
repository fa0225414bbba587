package org.mizani.web;

import java.time.DateTimeException;
import org.mizani.metrics.KnownAt;
import org.springframework.core.convert.converter.Converter;
import org.springframework.stereotype.Component;

/**
 * The parameter {@code asOf}: an instant with its offset, a date, which means the end of that day in UTC, or
 * {@code now}; refused in words where no record can be of it. Controllers take it as
 * {@code @RequestParam(defaultValue = "now") KnownAt asOf}.
 */
@Component
class KnownAtConverter implements Converter<String, KnownAt> {

    @Override
    public KnownAt convert(String text) {
        try {
            return RecordDates.knownAt(text);
        } catch (DateTimeException e) {
            throw new IllegalArgumentException("neither an instant nor a date: " + text, e);
        }
    }
}
