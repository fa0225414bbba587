package org.mizani.reports;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mizani.provenance.FigureId;
import org.mizani.provenance.FigureOrigin;
import org.mizani.reports.Document.Section;
import org.mizani.tables.CellTexts;
import org.mizani.tables.Table;
import org.mizani.tables.TableCell;

/** Says for each row of each table which cells of which source its figures rest on. */
final class CellTraces {

    private static final int MOST_RANGES = 4;

    private final Map<FigureId, FigureOrigin> origins;
    private final Numbers numbers;
    private final CellTexts texts;
    private final Map<FigureId, Set<Place>> places = new HashMap<>();

    private CellTraces(Map<FigureId, FigureOrigin> origins, Numbers numbers, Locale locale) {
        this.origins = origins;
        this.numbers = numbers;
        this.texts = new CellTexts(locale);
    }

    /** Gives the number of a source in the list of sources, from 1; 0 for what is no source. */
    interface Numbers {
        int of(FigureOrigin origin);
    }

    /** @param cell null for a published document, and for a file whose cell is not known */
    private record Place(
            int source, @Nullable String sheet, @Nullable String cell) {}

    private record Where(int source, @Nullable String sheet) {}

    /** Tables in their order, without those that rest on nothing. */
    static List<CellTrace> of(
            List<Section> sections, Map<FigureId, FigureOrigin> origins, Numbers numbers, Locale locale) {
        CellTraces traces = new CellTraces(origins, numbers, locale);
        return sections.stream()
                .flatMap(section -> section.blocks().stream())
                .flatMap(Block::tables)
                .map(traces::table)
                .filter(trace -> !trace.sheets().isEmpty())
                .toList();
    }

    private CellTrace table(Table table) {
        Map<Where, List<CellTrace.Row>> sheets = new TreeMap<>(Comparator.comparingInt(Where::source)
                .thenComparing(where -> Objects.requireNonNullElse(where.sheet, "")));
        for (Table.Row row : table.rows()) {
            String label = label(table, row);
            cells(row)
                    .forEach((where, cells) -> sheets.computeIfAbsent(where, w -> new ArrayList<>())
                            .add(new CellTrace.Row(label, CellRanges.brief(cells, MOST_RANGES))));
        }
        return new CellTrace(
                table.caption(),
                sheets.entrySet().stream()
                        .map(e -> new CellTrace.Sheet(e.getKey().source, e.getKey().sheet, e.getValue()))
                        .toList());
    }

    private Map<Where, Set<String>> cells(Table.Row row) {
        Map<Where, Set<String>> cells = new LinkedHashMap<>();
        row.cells().stream()
                .flatMap(cell ->
                        cell instanceof TableCell.Figure figure ? Stream.ofNullable(figure.figure()) : Stream.empty())
                .flatMap(id -> places(id).stream())
                .forEach(place -> {
                    Set<String> found =
                            cells.computeIfAbsent(new Where(place.source, place.sheet), w -> new TreeSet<>());
                    if (place.cell != null) {
                        found.add(place.cell);
                    }
                });
        return cells;
    }

    /** What stands before the first figure of a row. */
    private String label(Table table, Table.Row row) {
        List<String> words = new ArrayList<>();
        for (int i = 0; i < row.cells().size() && !(row.cells().get(i) instanceof TableCell.Figure); i++) {
            words.add(texts.of(row.cells().get(i), table.columns().get(i).type()));
        }
        return words.stream().filter(word -> !word.isBlank()).collect(Collectors.joining(", "));
    }

    private Set<Place> places(FigureId id) {
        Set<Place> known = places.get(id);
        if (known != null) {
            return known;
        }
        Set<Place> found = new HashSet<>();
        places.put(id, found);
        FigureOrigin origin = origins.get(id);
        if (origin != null) {
            int source = numbers.of(origin);
            switch (origin) {
                case FigureOrigin.Cell cell ->
                    found.add(new Place(source, cell.cell().sheet(), cell.cell().cell()));
                case FigureOrigin.Register ignored -> found.add(new Place(source, null, null));
                case FigureOrigin.Computed ignored ->
                    FigureDescent.inputs(origin).forEach(input -> found.addAll(places(input)));
            }
        }
        return found;
    }
}
