package org.mizani.contributors;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.mizani.charts.ChartFrame;
import org.mizani.charts.MapChart;
import org.mizani.charts.MapTile;
import org.mizani.operations.Component;
import org.mizani.tables.Table;
import org.mizani.tables.Table.Row;
import org.mizani.tables.TableCell;
import org.mizani.ui.texts.Formats;
import org.mizani.ui.texts.Texts;

/** The share of women that the contributors of Africa send; the twin holds those of all continents. */
public record ContributorMap(MapChart chart, Table table) {

    /**
     * @param component null for all together
     * @param names of countries by code
     * @param address of a country's page by its code
     */
    public static ContributorMap of(
            Ranking ranking,
            @Nullable Component component,
            Map<String, String> names,
            Function<String, String> address,
            Locale locale) {
        Texts texts = Texts.in(locale);
        Formats formats = Formats.in(locale);
        List<Score> scores = RankSort.USUAL.sorted(
                ranking.cards().stream()
                        .flatMap(card -> card.of(component).stream())
                        .toList(),
                Function.identity(),
                score -> names.getOrDefault(score.contributor(), score.contributor()),
                true);
        String people = texts.get(component == null ? "contributors.map.everybody" : "component." + component.code());
        String title = texts.get("contributors.map.title", people);
        List<MapChart.Area> areas = scores.stream()
                .map(score -> new MapChart.Area(
                        score.contributor(),
                        names.getOrDefault(score.contributor(), score.contributor()),
                        score.reading().share().known().orElse(null),
                        note(score, texts, formats)))
                .toList();
        Set<String> drawn =
                MapChart.ofCountries(frame("", "", "", texts), "", MapChart.Unit.SHARE, List.of()).tiles().stream()
                        .map(MapTile::country)
                        .collect(Collectors.toSet());
        List<MapChart.Area> inAfrica =
                areas.stream().filter(a -> drawn.contains(a.country())).toList();
        String description = inAfrica.isEmpty()
                ? texts.get("contributors.map.none")
                : texts.get(
                        "contributors.map.description",
                        people,
                        texts.listed(inAfrica.stream()
                                .map(a -> texts.labelled(a.name(), Objects.requireNonNullElse(a.note(), "")))),
                        formats.count(areas.size() - inAfrica.size()));
        MapChart chart = MapChart.ofCountries(
                frame(
                        title,
                        description,
                        texts.get(
                                "parity.chart.as-of",
                                formats.date(ranking.question().date())),
                        texts),
                texts.get("headcounts.measure.share"),
                MapChart.Unit.SHARE,
                areas);
        return new ContributorMap(chart, table(title, scores, names, address, texts));
    }

    private static ChartFrame frame(String title, String description, String asOf, Texts texts) {
        return new ChartFrame(
                title,
                texts.get("contributors.map.subtitle"),
                texts.get("contributors.map.source"),
                asOf,
                description,
                texts.locale().getLanguage());
    }

    private static String note(Score score, Texts texts, Formats formats) {
        return score.reading().share().known().isEmpty()
                ? formats.share(score.reading().share())
                : texts.get(
                        "contributors.map.note",
                        formats.share(score.reading().share()),
                        formats.count(score.people().paired().part()),
                        formats.count(score.people().paired().whole()));
    }

    private static Table table(
            String title,
            List<Score> scores,
            Map<String, String> names,
            Function<String, String> address,
            Texts texts) {
        ScoreCells cells = new ScoreCells(texts);
        return new Table(
                title,
                List.of(
                        cells.contributor(),
                        cells.count(ContributorMeasure.WOMEN),
                        cells.count(ContributorMeasure.MEN),
                        cells.share()),
                scores.stream()
                        .map(score -> Row.of(List.of(
                                new TableCell.Text(
                                        names.getOrDefault(score.contributor(), score.contributor()),
                                        address.apply(score.contributor())),
                                cells.figure(score, ContributorMeasure.WOMEN),
                                cells.figure(score, ContributorMeasure.MEN),
                                cells.share(score))))
                        .toList(),
                null);
    }
}
