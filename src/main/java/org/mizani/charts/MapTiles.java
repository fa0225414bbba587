package org.mizani.charts;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.mizani.ui.texts.CountryNames;
import org.mizani.ui.texts.Texts;

/** The tile grid of Africa, from {@code data-import/codes/map-tiles.csv}; names come from {@code countries.csv}. */
final class MapTiles {

    private static final String FOLDER = "/data-import/codes/";
    private static final Map<Locale, List<MapTile>> BY_LANGUAGE =
            Texts.LANGUAGES.stream().collect(Collectors.toUnmodifiableMap(Function.identity(), MapTiles::read));

    private MapTiles() {}

    static List<MapTile> in(String lang) {
        return Objects.requireNonNull(BY_LANGUAGE.get(Texts.supported(Locale.forLanguageTag(lang))));
    }

    private static List<MapTile> read(Locale locale) {
        Map<String, String> names = rows("countries.csv").stream()
                .collect(Collectors.toMap(row -> row.getField("code"), row -> name(row, locale)));
        return rows("map-tiles.csv").stream().map(row -> tile(row, names)).toList();
    }

    /** The table speaks English and French. */
    private static String name(NamedCsvRecord row, Locale locale) {
        String column = locale.equals(Locale.FRENCH) ? "name_fr" : "name_en";
        return locale.equals(Locale.ENGLISH) || locale.equals(Locale.FRENCH)
                ? row.getField(column)
                : CountryNames.of(row.getField("code"), locale).orElseGet(() -> row.getField(column));
    }

    private static MapTile tile(NamedCsvRecord row, Map<String, String> names) {
        String country = row.getField("code");
        String name = names.get(country);
        if (name == null) {
            throw new IllegalStateException("map-tiles.csv, line %d: countries.csv has no country \"%s\""
                    .formatted(row.getStartingLineNumber(), country));
        }
        return new MapTile(
                country,
                name,
                Integer.parseInt(row.getField("column")),
                Integer.parseInt(row.getField("row")),
                row.getField("dashed").equals("yes"));
    }

    private static List<NamedCsvRecord> rows(String file) {
        try (InputStream in = MapTiles.class.getResourceAsStream(FOLDER + file)) {
            if (in == null) {
                throw new IllegalStateException("data-import/codes/" + file + " is missing");
            }
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            try (CsvReader<NamedCsvRecord> csv = CsvReader.builder().ofNamedCsvRecord(text)) {
                return csv.stream().toList();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
