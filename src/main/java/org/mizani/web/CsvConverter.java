package org.mizani.web;

import java.io.IOException;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpInputMessage;
import org.springframework.http.HttpOutputMessage;
import org.springframework.http.MediaType;
import org.springframework.http.converter.AbstractHttpMessageConverter;
import org.springframework.http.converter.HttpMessageNotReadableException;
import tools.jackson.databind.json.JsonMapper;

/** Answers {@code Accept: text/csv} with the rows of any record that a controller returns. */
class CsvConverter extends AbstractHttpMessageConverter<Object> {

    private final JsonMapper json;

    CsvConverter(JsonMapper json) {
        super(new MediaType("text", "csv", StandardCharsets.UTF_8));
        this.json = json;
    }

    @Override
    protected boolean supports(Class<?> type) {
        return type.isRecord();
    }

    @Override
    protected boolean canRead(@Nullable MediaType mediaType) {
        return false;
    }

    @Override
    protected Object readInternal(Class<?> type, HttpInputMessage input) {
        throw new HttpMessageNotReadableException("CSV is only written here", input);
    }

    @Override
    protected void writeInternal(Object answer, HttpOutputMessage output) throws IOException {
        Csv.write(json.valueToTree(answer), new OutputStreamWriter(output.getBody(), StandardCharsets.UTF_8));
    }
}
