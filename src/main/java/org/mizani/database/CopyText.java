package org.mizani.database;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Rows as the text format of PostgreSQL's {@code COPY} wants them. */
final class CopyText {

    private final StringBuilder text = new StringBuilder(1 << 16);

    void row(@Nullable Object[] values) {
        for (int i = 0; i < values.length; i++) {
            if (i > 0) {
                text.append('\t');
            }
            value(values[i]);
        }
        text.append('\n');
    }

    private void value(@Nullable Object value) {
        switch (value) {
            case null -> text.append("\\N");
            case String words -> words(words);
            case BigDecimal number -> text.append(number.toPlainString());
            default -> text.append(value);
        }
    }

    private void words(String words) {
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            switch (c) {
                case '\\' -> text.append("\\\\");
                case '\t' -> text.append("\\t");
                case '\n' -> text.append("\\n");
                case '\r' -> text.append("\\r");
                default -> text.append(c);
            }
        }
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
