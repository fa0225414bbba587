package org.mizani.dataimport.profile;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mizani.dataimport.workbook.RawRow;

/** All bands of rows that might be headings, low ones first. */
final class HeaderBands {

    static final int HIGHEST = 3;

    private HeaderBands() {}

    /** @param highest how many rows a band may have */
    static List<HeaderBand> of(List<RawRow> rows, int highest) {
        List<HeaderBand> bands = new ArrayList<>();
        for (int height = 1; height <= highest; height++) {
            for (int first = 0; first + height <= rows.size(); first++) {
                List<RawRow> band = rows.subList(first, first + height);
                if (together(band) && Stream.of(band.getLast()).noneMatch(HxlTags::row)) {
                    bands.add(HeaderBand.of(band, tagsBelow(rows, first + height)));
                }
            }
        }
        return bands;
    }

    private static boolean together(List<RawRow> band) {
        return IntStream.range(1, band.size())
                .allMatch(i -> band.get(i).number() == band.get(i - 1).number() + 1);
    }

    private static @Nullable RawRow tagsBelow(List<RawRow> rows, int next) {
        return next < rows.size() && HxlTags.row(rows.get(next)) ? rows.get(next) : null;
    }
}
