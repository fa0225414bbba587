package org.mizani.dataimport.profile;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A profile as its YAML is written, with everything that may be left out. */
record ProfileFile(
        @Nullable String id,
        @Nullable String subject,
        @Nullable Map<String, String> title,
        @Nullable String publisher,
        @Nullable List<String> dates,
        @Nullable Boolean decimalComma,
        @Nullable List<Column> columns,
        @Nullable List<String> ignored,
        @Nullable Map<String, String> constants,
        @Nullable Boolean template,
        @Nullable String sheet) {

    record Column(
            @Nullable String field,
            @Nullable String heading,
            @Nullable List<String> aliases,
            @Nullable String type,
            @Nullable String list,
            @Nullable Boolean required,
            @Nullable Boolean filled) {

        ProfileColumn column() {
            return new ProfileColumn(
                    given(field, "field"),
                    given(heading, "heading"),
                    aliases == null ? List.of() : aliases,
                    ProfileColumn.ColumnType.valueOf(given(type, "type").toUpperCase(Locale.ROOT)),
                    list,
                    Boolean.TRUE.equals(required),
                    filled == null ? Boolean.TRUE.equals(required) : filled);
        }
    }

    Profile profile() {
        return new Profile(
                given(id, "id"),
                given(subject, "subject"),
                title == null ? Map.of() : title,
                dates == null ? List.of() : dates,
                decimalComma,
                given(columns, "columns").stream().map(Column::column).toList(),
                ignored == null ? List.of() : ignored,
                withPublisher(constants == null ? Map.of() : constants),
                Boolean.TRUE.equals(template),
                sheet == null ? "Data" : sheet);
    }

    /** The publisher is the source of figures whose row names none. */
    private Map<String, String> withPublisher(Map<String, String> stated) {
        Map<String, String> all = new HashMap<>(stated);
        if (publisher != null) {
            all.putIfAbsent("source", publisher);
        }
        return all;
    }

    private static <T> T given(@Nullable T value, String what) {
        if (value == null) {
            throw new IllegalArgumentException("\"" + what + "\" is missing");
        }
        return value;
    }
}
