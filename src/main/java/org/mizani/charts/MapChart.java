package org.mizani.charts;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Figures of the countries of Africa, and operations where they are deployed: as a grid of equal tiles, in which small
 * states count as much as large ones, or as a map. Readers may switch between the two. Countries without a figure are
 * plain; a figure that was not reported is hatched; neither is ever zero.
 *
 * @param measure what the figures are, for example "Women among troops, per cent"; heads the legend
 * @param unit how the figures are written
 * @param currency ISO 4217 code for {@link Unit#MONEY}, else null
 * @param layout what is shown first, and on paper
 * @param areas countries with a figure of their own, in reading order
 * @param markers operations, each shown in the countries it is deployed to
 */
public record MapChart(
        ChartFrame frame,
        String measure,
        Unit unit,
        @Nullable String currency,
        Layout layout,
        List<Area> areas,
        List<Marker> markers)
        implements ChartSpec {

    public MapChart {
        areas = List.copyOf(areas);
        markers = List.copyOf(markers);
    }

    /** Countries with figures. */
    public static MapChart ofCountries(ChartFrame frame, String measure, Unit unit, List<Area> areas) {
        return new MapChart(frame, measure, unit, null, Layout.TILES, areas, List.of());
    }

    /** Operations with figures, in the countries they are deployed to. */
    public static MapChart ofOperations(ChartFrame frame, String measure, Unit unit, List<Marker> markers) {
        return new MapChart(frame, measure, unit, null, Layout.TILES, List.of(), markers);
    }

    /** The place of each member state of the African Union in the grid, with its name in the language of the frame. */
    @JsonProperty
    public List<MapTile> tiles() {
        return MapTiles.in(frame.lang());
    }

    public enum Unit {
        /** Fractions of one, written as per cent. */
        SHARE,
        /** Whole numbers. */
        COUNT,
        /** Amounts of the chart's currency. */
        MONEY
    }

    public enum Layout {
        TILES,
        MAP
    }

    /**
     * A country with a figure.
     *
     * @param country ISO 3166-1 alpha-3 code; countries outside Africa are left out of the picture
     * @param name in the reader's language
     * @param value null when it was not reported
     * @param note a sentence about it, for example "545 of 7,356 people", null for none
     */
    public record Area(
            String country,
            String name,
            @Nullable BigDecimal value,
            @Nullable String note) {}

    /**
     * An operation with a figure.
     *
     * @param name short, for example "AUSSOM"
     * @param countries ISO 3166-1 alpha-3 codes of where it is deployed
     * @param value null when it was not reported
     * @param note a sentence about it, null for none
     */
    public record Marker(
            String name,
            List<String> countries,
            @Nullable BigDecimal value,
            @Nullable String note) {
        public Marker {
            countries = List.copyOf(countries);
        }
    }
}
