package org.mizani.charts;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The tile grid of Africa, from {@code data-import/codes/map-tiles.csv}; names come from {@code countries.csv}. */
final class MapTiles {

    private static final String FOLDER = "/data-import/codes/";
    private static final List<MapTile> ENGLISH = read("name_en");
    private static final List<MapTile> FRENCH = read("name_fr");

    private MapTiles() {}

    static List<MapTile> in(String lang) {
        return lang.startsWith("fr") ? FRENCH : ENGLISH;
    }

    private static List<MapTile> read(String nameColumn) {
        Map<String, String> names = rows("countries.csv").stream()
                .collect(Collectors.toMap(row -> row.getField("code"), row -> row.getField(nameColumn)));
        return rows("map-tiles.csv").stream().map(row -> tile(row, names)).toList();
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
