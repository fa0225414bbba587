package org.mizani.dataimport.profile;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A layout of sheets that we read: which heading means which field. Written as YAML in {@code data-import/profiles};
 * a domain expert may add one without code.
 *
 * @param id name in the HTTP interface
 * @param subject which {@link org.mizani.dataimport.ImportSubject} reads the rows
 * @param title by language
 * @param dates declared styles of dates that are written as text, tried in order; ISO dates are always read
 * @param decimalComma declared style of numbers that are written as text; null leaves ambiguous numbers to be asked
 * @param ignored headings that are known and hold nothing for us
 * @param constants values of fields for which the layout has no column
 * @param sheet name of the sheet in the template
 * @param template true when users may download it as an empty workbook
 */
public record Profile(
        String id,
        String subject,
        Map<String, String> title,
        List<String> dates,
        @Nullable Boolean decimalComma,
        List<ProfileColumn> columns,
        List<String> ignored,
        Map<String, String> constants,
        boolean template,
        String sheet) {

    /** Lists and maps that the YAML leaves out are empty. */
    public Profile {
        title = Map.copyOf(title);
        dates = List.copyOf(dates);
        columns = List.copyOf(columns);
        ignored = List.copyOf(ignored);
        constants = Map.copyOf(constants);
    }

    public String title(Locale locale) {
        return title.getOrDefault(locale.getLanguage(), title.getOrDefault("en", id));
    }
}
