package org.mizani.dataimport.profile;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.mizani.dataimport.Answers;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** Writes the way in which a table was read as a profile, so that others can read, correct and keep it. */
public final class LayoutProfile {

    private static final YAMLMapper YAML = YAMLMapper.builder()
            .changeDefaultPropertyInclusion(inclusion -> inclusion.withValueInclusion(JsonInclude.Include.NON_NULL))
            .build();
    private static final List<String> DAY_FIRST = List.of("d/M/uuuu", "d-M-uuuu", "d.M.uuuu");
    private static final List<String> MONTH_FIRST = List.of("M/d/uuuu", "M-d-uuuu", "M.d.uuuu");

    private LayoutProfile() {}

    /** The YAML of a profile that reads tables with the same headings in the same way. */
    public static String yaml(Layout layout) {
        return YAML.writeValueAsString(file(layout));
    }

    /** The same profile under another name. */
    public static String named(String yaml, String id, String title) {
        return YAML.writeValueAsString(YAML.readValue(yaml, ProfileFile.class).named(id, title));
    }

    private static ProfileFile file(Layout layout) {
        Profile known = layout.profile();
        Answers answers = layout.questions().used();
        List<ProfileFile.Column> columns = new ArrayList<>();
        new TreeMap<>(layout.columns()).forEach((position, column) -> columns.add(column(layout, position, column)));
        Map<String, String> constants = new TreeMap<>();
        layout.constants().forEach((field, value) -> constants.put(field, value.toString()));
        return new ProfileFile(
                "mapping-" + layout.fingerprint().substring(0, 8),
                known.subject(),
                Map.of("en", layout.sheet().name()),
                null,
                dates(known, answers),
                decimalComma(known, answers),
                columns,
                groups(layout),
                totals(layout, layout.totals()),
                null,
                null,
                null,
                constants,
                null,
                null,
                null,
                null,
                null);
    }

    private static ProfileFile.Column column(Layout layout, int position, ProfileColumn column) {
        Heading heading = layout.band().headings().get(position);
        return new ProfileFile.Column(
                column.field(),
                heading.blank() ? null : heading.joined(),
                null,
                heading.tag() == null ? null : List.of(heading.tag()),
                column.type().name().toLowerCase(java.util.Locale.ROOT).replace('_', '-'),
                column.list(),
                column.required(),
                column.filled(),
                null,
                column.sameAs(),
                null,
                null);
    }

    private static @Nullable List<ProfileFile.Group> groups(Layout layout) {
        List<ProfileFile.Group> groups = new ArrayList<>();
        for (Layout.GroupLayout group : layout.groups()) {
            if (!group.columns().isEmpty()) {
                Map<String, String> constants = new TreeMap<>();
                group.constants().forEach((field, value) -> constants.put(field, value.toString()));
                List<ProfileFile.Column> columns = new ArrayList<>();
                new TreeMap<>(group.columns())
                        .forEach((position, column) -> columns.add(column(layout, position, column)));
                groups.add(new ProfileFile.Group(constants, columns, totals(layout, group.totals())));
            }
        }
        return groups.isEmpty() ? null : groups;
    }

    private static @Nullable List<ProfileFile.Total> totals(Layout layout, Map<Integer, ProfileTotal> totals) {
        List<ProfileFile.Total> all = new ArrayList<>();
        new TreeMap<>(totals)
                .forEach((position, total) -> all.add(new ProfileFile.Total(
                        layout.band().headings().get(position).joined(), null, total.of())));
        return all.isEmpty() ? null : all;
    }

    private static @Nullable Boolean decimalComma(Profile known, Answers answers) {
        if (known.decimalComma() != null) {
            return known.decimalComma();
        }
        boolean comma = answers.given().containsValue("comma");
        boolean point = answers.given().containsValue("point");
        return comma == point ? null : comma;
    }

    private static @Nullable List<String> dates(Profile known, Answers answers) {
        if (answers.given().containsValue("day-first")) {
            return DAY_FIRST;
        }
        if (answers.given().containsValue("month-first")) {
            return MONTH_FIRST;
        }
        return known.dates().isEmpty() ? null : known.dates();
    }
}
