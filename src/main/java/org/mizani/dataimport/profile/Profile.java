package org.mizani.dataimport.profile;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A layout of sheets that we read: which heading means which field. Written as YAML in {@code data-import/profiles};
 * a domain expert may add one without code.
 *
 * @param id name in the HTTP interface
 * @param subject which {@link org.mizani.dataimport.ImportSubject} reads the rows; none when the layout is refused
 * @param title by language
 * @param dates declared styles of dates that are written as text, tried in order; ISO dates are always read
 * @param decimalComma declared style of numbers that are written as text; null leaves ambiguous numbers to be asked
 * @param columns what a row says once
 * @param groups what a row says several times, each with values of its own for other fields; each filled group of a
 *     row is read as a row of its own
 * @param totals columns that add up others, over all groups
 * @param rules what a row means beyond its cells
 * @param foreign headings that mark another layout, however much else fits
 * @param ignored headings that are known and hold nothing for us
 * @param constants values of fields for which the layout has no column
 * @param sheet name of the sheet in the template
 * @param template true when users may download it as an empty workbook
 * @param open true when it is also the dictionary by which sheets of unknown layout are understood
 * @param noise words in headings that say nothing more, for an open profile
 * @param nothingForUs why the layout, though known, is refused: the word after {@code import.nothing-for-us.} in the
 *     translations; null for a layout that is read
 */
public record Profile(
        String id,
        String subject,
        Map<String, String> title,
        List<String> dates,
        @Nullable Boolean decimalComma,
        List<ProfileColumn> columns,
        List<ColumnGroup> groups,
        List<ProfileTotal> totals,
        List<Rule> rules,
        List<String> foreign,
        List<String> ignored,
        Map<String, String> constants,
        boolean template,
        String sheet,
        boolean open,
        List<String> noise,
        @Nullable String nothingForUs) {

    /** Lists and maps that the YAML leaves out are empty. */
    public Profile {
        title = Map.copyOf(title);
        dates = List.copyOf(dates);
        columns = List.copyOf(columns);
        groups = List.copyOf(groups);
        totals = List.copyOf(totals);
        rules = List.copyOf(rules);
        foreign = List.copyOf(foreign);
        ignored = List.copyOf(ignored);
        noise = List.copyOf(noise);
        constants = Map.copyOf(constants);
    }

    public String title(Locale locale) {
        return title.getOrDefault(locale.getLanguage(), title.getOrDefault("en", id));
    }

    /** Constants as values of their fields: dates are dates. */
    Map<String, Object> typed(Map<String, String> stated) {
        Map<String, Object> values = new HashMap<>(stated);
        Stream.concat(columns.stream(), groups.stream().flatMap(g -> g.columns().stream()))
                .filter(c -> c.type() == ProfileColumn.ColumnType.DATE && stated.containsKey(c.field()))
                .forEach(c -> values.put(c.field(), LocalDate.parse(stated.getOrDefault(c.field(), ""))));
        return values;
    }
}
