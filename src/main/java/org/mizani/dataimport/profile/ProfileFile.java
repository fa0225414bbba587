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
        @Nullable List<Group> groups,
        @Nullable List<Total> totals,
        @Nullable List<RuleLine> rules,
        @Nullable List<String> foreign,
        @Nullable List<String> ignored,
        @Nullable Map<String, String> constants,
        @Nullable Boolean template,
        @Nullable String sheet,
        @Nullable Boolean open,
        @Nullable List<String> noise,
        @Nullable String nothingForUs) {

    record Column(
            @Nullable String field,
            @Nullable String heading,
            @Nullable List<String> aliases,
            @Nullable List<String> tags,
            @Nullable String type,
            @Nullable String list,
            @Nullable Boolean required,
            @Nullable Boolean filled,
            @Nullable Boolean register,
            @Nullable String sameAs,
            @Nullable Boolean inHeadings,
            @Nullable Boolean inTitles) {

        ProfileColumn column() {
            return new ProfileColumn(
                    given(field, "field"),
                    heading,
                    orNone(aliases),
                    orNone(tags),
                    ProfileColumn.ColumnType.valueOf(
                            given(type, "type").toUpperCase(Locale.ROOT).replace('-', '_')),
                    list,
                    Boolean.TRUE.equals(required),
                    filled == null ? Boolean.TRUE.equals(required) : filled,
                    Boolean.TRUE.equals(register),
                    sameAs,
                    Boolean.TRUE.equals(inHeadings),
                    Boolean.TRUE.equals(inTitles));
        }
    }

    record Group(
            @Nullable Map<String, String> constants,
            @Nullable List<Column> columns,
            @Nullable List<Total> totals) {

        ColumnGroup group() {
            return new ColumnGroup(
                    orNone(constants),
                    given(columns, "columns").stream().map(Column::column).toList(),
                    orNone(totals).stream().map(Total::total).toList());
        }
    }

    record Total(
            @Nullable String heading,
            @Nullable List<String> aliases,
            @Nullable List<String> of) {

        ProfileTotal total() {
            return new ProfileTotal(given(heading, "heading"), orNone(aliases), given(of, "of"));
        }
    }

    record RuleLine(
            @Nullable Map<String, String> when,
            @Nullable Map<String, String> set,
            @Nullable Map<String, String> take,
            @Nullable String says) {

        Rule rule() {
            return new Rule(given(when, "when"), orNone(set), orNone(take), says);
        }
    }

    Profile profile() {
        return new Profile(
                given(id, "id"),
                nothingForUs == null ? given(subject, "subject") : "",
                orNone(title),
                orNone(dates),
                decimalComma,
                given(columns, "columns").stream().map(Column::column).toList(),
                orNone(groups).stream().map(Group::group).toList(),
                orNone(totals).stream().map(Total::total).toList(),
                orNone(rules).stream().map(RuleLine::rule).toList(),
                orNone(foreign),
                orNone(ignored),
                withPublisher(orNone(constants)),
                Boolean.TRUE.equals(template),
                sheet == null ? "Data" : sheet,
                Boolean.TRUE.equals(open),
                orNone(noise),
                nothingForUs);
    }

    ProfileFile named(String newId, String newTitle) {
        return new ProfileFile(
                newId,
                subject,
                Map.of("en", newTitle),
                publisher,
                dates,
                decimalComma,
                columns,
                groups,
                totals,
                rules,
                foreign,
                ignored,
                constants,
                template,
                sheet,
                open,
                noise,
                nothingForUs);
    }

    /** The publisher is the source of figures whose row names none. */
    private Map<String, String> withPublisher(Map<String, String> stated) {
        Map<String, String> all = new HashMap<>(stated);
        if (publisher != null) {
            all.putIfAbsent("source", publisher);
        }
        return all;
    }

    private static <T> List<T> orNone(@Nullable List<T> list) {
        return list == null ? List.of() : list;
    }

    private static Map<String, String> orNone(@Nullable Map<String, String> map) {
        return map == null ? Map.of() : map;
    }

    private static <T> T given(@Nullable T value, String what) {
        if (value == null) {
            throw new IllegalArgumentException("\"" + what + "\" is missing");
        }
        return value;
    }
}
