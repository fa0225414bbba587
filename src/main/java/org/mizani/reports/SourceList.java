package org.mizani.reports;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mizani.provenance.FigureId;
import org.mizani.provenance.FigureOrigin;
import org.mizani.provenance.Figures;
import org.mizani.reports.Document.Section;
import org.mizani.reports.Document.Source;
import org.mizani.tables.Table;
import org.mizani.tables.TableCell;

/** Follows the figures of a report down to the cells and documents that they rest on. */
final class SourceList {

    private static final int MOST_STATED = 6;

    private final Map<FigureId, FigureOrigin> origins = new HashMap<>();
    private final Map<FileKey, FileCells> files = new TreeMap<>();
    private final Map<String, Source> documents = new TreeMap<>();
    private @Nullable Instant newestImport;

    private SourceList() {}

    static SourceList of(List<Section> sections, Figures figures, Locale locale) {
        SourceList list = new SourceList();
        Set<FigureId> named = sections.stream()
                .flatMap(section -> section.blocks().stream())
                .flatMap(SourceList::figures)
                .collect(Collectors.toSet());
        FigureDescent.follow(named, figures, locale, (id, origin) -> {
            list.origins.put(id, origin);
            list.add(origin);
        });
        return list;
    }

    /** Files first, then published documents, each in the order of their names. */
    List<Source> sources() {
        List<Source> sources = new ArrayList<>();
        files.forEach(
                (key, cells) -> sources.add(new Source(key.file, cells.statedSources(), cells.places(), key.sha256)));
        sources.addAll(documents.values());
        return sources;
    }

    /** Which cells of these sources each row of the tables rests on. */
    List<CellTrace> traces(List<Section> sections, Locale locale) {
        List<FileKey> ofFiles = List.copyOf(files.keySet());
        List<String> ofDocuments = List.copyOf(documents.keySet());
        return CellTraces.of(
                sections,
                origins,
                origin -> switch (origin) {
                    case FigureOrigin.Cell cell -> 1 + ofFiles.indexOf(new FileKey(cell.file(), cell.sha256()));
                    case FigureOrigin.Register register ->
                        1 + ofFiles.size() + ofDocuments.indexOf(register.document());
                    case FigureOrigin.Computed ignored -> 0;
                },
                locale);
    }

    /** When the newest import behind the figures was accepted; null when no figure has one. */
    @Nullable
    Instant newestImport() {
        return newestImport;
    }

    private static Stream<FigureId> figures(Block block) {
        return switch (block) {
            case Block.Paragraph paragraph -> paragraph.figures().stream();
            case Block.Note note -> note.figures().stream();
            case Block.Figures figures -> figures(figures.table());
            case Block.Picture ignored -> Stream.empty();
            case Block.Chart chart -> figures(chart.twin());
        };
    }

    private static Stream<FigureId> figures(Table table) {
        return table.rows().stream()
                .flatMap(row -> row.cells().stream())
                .flatMap(cell ->
                        cell instanceof TableCell.Figure figure ? Stream.ofNullable(figure.figure()) : Stream.empty());
    }

    private void add(FigureOrigin origin) {
        switch (origin) {
            case FigureOrigin.Cell cell -> add(cell);
            case FigureOrigin.Register register ->
                documents.put(register.document(), new Source(register.document(), null, null, null));
            case FigureOrigin.Computed ignored -> {}
        }
    }

    private void add(FigureOrigin.Cell cell) {
        files.computeIfAbsent(new FileKey(cell.file(), cell.sha256()), ignored -> new FileCells())
                .add(cell);
        if (newestImport == null || cell.importedAt().isAfter(newestImport)) {
            newestImport = cell.importedAt();
        }
    }

    private record FileKey(String file, String sha256) implements Comparable<FileKey> {
        @Override
        public int compareTo(FileKey other) {
            int byName = file.compareTo(other.file);
            return byName == 0 ? sha256.compareTo(other.sha256) : byName;
        }
    }

    private static final class FileCells {
        private final Map<String, Set<String>> bySheet = new LinkedHashMap<>();
        private final Set<String> stated = new TreeSet<>();

        void add(FigureOrigin.Cell cell) {
            Set<String> cells = bySheet.computeIfAbsent(cell.cell().sheet(), ignored -> new HashSet<>());
            if (cell.cell().cell() != null) {
                cells.add(cell.cell().cell());
            }
            if (cell.statedSource() != null && !cell.statedSource().isBlank()) {
                stated.add(cell.statedSource());
            }
        }

        String places() {
            return bySheet.entrySet().stream()
                    .map(e -> e.getKey() + (e.getValue().isEmpty() ? "" : ": " + CellRanges.of(e.getValue())))
                    .sorted()
                    .collect(Collectors.joining("; "));
        }

        @Nullable
        String statedSources() {
            if (stated.isEmpty()) {
                return null;
            }
            String shown = stated.stream().limit(MOST_STATED).collect(Collectors.joining("; "));
            return stated.size() > MOST_STATED ? shown + "; …" : shown;
        }
    }
}
