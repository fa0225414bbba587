package org.mizani.reports.comparison;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mizani.charts.ChartFrame;
import org.mizani.provenance.FigureId;
import org.mizani.reports.Block;
import org.mizani.reports.Document;
import org.mizani.reports.Document.Fact;
import org.mizani.reports.Document.Section;
import org.mizani.reports.Document.Source;
import org.mizani.reports.comparison.Difference.Kind;
import org.mizani.tables.Table;
import org.mizani.tables.Table.Column;
import org.mizani.tables.Table.ColumnType;
import org.mizani.tables.TableCell;
import org.mizani.ui.texts.Texts;

/** All that is not the same in two documents of one language; what their cover says the reader chose is left out. */
final class DocumentDifferences {

    private final Texts texts;
    private final List<Difference> found = new ArrayList<>();

    private DocumentDifferences(Texts texts) {
        this.texts = texts;
    }

    static List<Difference> of(Document before, Document after) {
        DocumentDifferences differences =
                new DocumentDifferences(Texts.in(after.cover().locale()));
        differences.facts("reports.method", before.method(), after.method());
        Pair.of(before.sections(), after.sections(), Section::id, List.of()).forEach(differences::section);
        differences.facts("reports.sources", facts(before.sources()), facts(after.sources()));
        return differences.found;
    }

    /** @param place where its words stand; those of one place belong together */
    private record Words(String place, String table, String row, String text, Set<FigureId> figures) {

        static Words of(String place, String text) {
            return new Words(place, "", "", text, Set.of());
        }
    }

    private void section(Pair<Section> sections) {
        List<Difference> own = new ArrayList<>();
        List<Block> before = blocks(sections.before());
        List<Block> after = blocks(sections.after());
        own.addAll(texts(texts(before), texts(after)));
        tables(tables(before), tables(after)).forEach(tables -> own.addAll(table(tables)));
        own.forEach(difference -> found.add(difference.in(sections.any().title())));
    }

    private static List<Block> blocks(@Nullable Section section) {
        return section == null ? List.of() : section.blocks();
    }

    private void facts(String title, List<Fact> before, List<Fact> after) {
        texts(words(before), words(after)).forEach(difference -> found.add(difference.in(texts.get(title))));
    }

    private static List<Words> words(List<Fact> facts) {
        return facts.stream()
                .map(fact -> new Words(fact.label(), "", fact.label(), fact.value(), Set.of()))
                .toList();
    }

    private static List<Fact> facts(List<Source> sources) {
        return sources.stream()
                .map(source -> new Fact(
                        source.name(),
                        Stream.of(source.says(), source.places(), source.sha256())
                                .filter(Objects::nonNull)
                                .collect(joining("; "))))
                .toList();
    }

    private static List<Words> texts(List<Block> blocks) {
        List<Words> words = new ArrayList<>();
        for (Block block : blocks) {
            switch (block) {
                case Block.Paragraph(String text, List<FigureId> figures) ->
                    words.add(new Words("paragraph", "", "", text, new HashSet<>(figures)));
                case Block.Note(String text, List<FigureId> figures) ->
                    words.add(new Words("note", "", "", text, new HashSet<>(figures)));
                case Block.Picture picture -> words.add(frame(picture.spec().frame()));
                case Block.Chart chart -> words.add(frame(chart.spec().frame()));
                case Block.Figures ignored -> {}
            }
        }
        return words;
    }

    private static Words frame(ChartFrame frame) {
        return Words.of("chart", frame.title() + " – " + frame.subtitle() + " – " + frame.source());
    }

    private static List<Difference> texts(List<Words> before, List<Words> after) {
        List<Difference> differences = new ArrayList<>();
        for (Pair<Words> pair : Pair.of(before, after, Words::place, List.of(DocumentDifferences::sameText))) {
            Words old = pair.before();
            Words now = pair.after();
            if (old == null || now == null || !sameText(old, now)) {
                Set<FigureId> figures = new HashSet<>();
                Stream.of(old, now).filter(Objects::nonNull).forEach(words -> figures.addAll(words.figures));
                Words any = pair.any();
                differences.add(new Difference(
                        Kind.TEXT,
                        "",
                        any.table,
                        any.row,
                        "",
                        ColumnType.TEXT,
                        cell(old),
                        cell(now),
                        figures,
                        List.of()));
            }
        }
        return differences;
    }

    private static boolean sameText(Words one, Words other) {
        return one.text.equals(other.text);
    }

    private static @Nullable TableCell cell(@Nullable Words words) {
        return words == null ? null : TableCell.text(words.text);
    }

    private static List<Table> tables(List<Block> blocks) {
        return blocks.stream()
                .flatMap(block -> switch (block) {
                    case Block.Figures figures -> Stream.of(figures.table());
                    case Block.Chart chart -> Stream.of(chart.twin());
                    case Block.Paragraph ignored -> Stream.empty();
                    case Block.Note ignored -> Stream.empty();
                    case Block.Picture ignored -> Stream.empty();
                })
                .toList();
    }

    /** By their captions; those that are left, for a caption may name a date, in their order if the columns are the same. */
    private static List<Pair<Table>> tables(List<Table> before, List<Table> after) {
        List<Pair<Table>> pairs = new ArrayList<>();
        List<Table> onlyBefore = new ArrayList<>();
        List<Table> onlyAfter = new ArrayList<>();
        for (Pair<Table> pair : Pair.of(before, after, Table::caption, List.of())) {
            if (pair.both()) {
                pairs.add(pair);
            } else {
                (pair.before() == null ? onlyAfter : onlyBefore).add(pair.any());
            }
        }
        pairs.addAll(Pair.of(onlyBefore, onlyAfter, DocumentDifferences::columns, List.of()));
        return pairs;
    }

    private static String columns(Table table) {
        return table.columns().stream().map(Column::key).collect(joining(" "));
    }

    private List<Difference> table(Pair<Table> tables) {
        List<Difference> differences = new ArrayList<>();
        if (tables.both()) {
            differences.addAll(texts(around(tables.before()), around(tables.after())));
        }
        differences.addAll(TableDifferences.of(tables.before(), tables.after(), texts.locale()));
        return differences;
    }

    /** What stands around the cells: caption, headings and note. */
    private static List<Words> around(@Nullable Table table) {
        if (table == null) {
            return List.of();
        }
        List<Words> words = new ArrayList<>();
        words.add(new Words("caption", table.caption(), "", table.caption(), Set.of()));
        table.columns()
                .forEach(column -> words.add(
                        new Words("column " + column.key(), table.caption(), "", column.heading(), Set.of())));
        if (table.note() != null) {
            words.add(new Words("note", table.caption(), "", table.note(), Set.of()));
        }
        return words;
    }
}
