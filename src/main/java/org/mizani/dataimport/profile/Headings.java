package org.mizani.dataimport.profile;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.mizani.dataimport.workbook.RawCell;
import org.mizani.dataimport.workbook.RawRow;

/** Looks for the rows that an open profile understands best as headings. */
final class Headings {

    private static final int FEWEST = 2;

    /** Texts that are looked at in all; honest sheets take some thousand. */
    private static final int MOST_READ = 40_000;

    private final List<ProfileSlots> open;
    private final Codes codes;
    private final Map<ProfileSlots, NearNames> near = new HashMap<>();

    Headings(List<ProfileSlots> candidates, Codes codes) {
        this.open = candidates.stream().filter(s -> s.profile().open()).toList();
        this.codes = codes;
    }

    /** Null when nothing is understood. */
    @Nullable
    Understood best(List<RawRow> rows, HeaderRows said) {
        List<RawRow> wordy = rows.stream().filter(Headings::wordy).toList();
        Understood best = null;
        int read = 0;
        for (HeaderBand band : said.of(HeaderBands.of(rows, HeaderBands.HIGHEST))) {
            if (!said.any() && wordy.stream().noneMatch(r -> r.number() == band.last())) {
                continue;
            }
            for (ProfileSlots slots : open) {
                read += band.headings().size();
                if (read > MOST_READ) {
                    return best;
                }
                Understood understood = understood(slots, band);
                if (understood.usable()
                        && understood.score() >= FEWEST * Meaning.KNOWN
                        && (best == null || understood.score() > best.score())) {
                    best = understood;
                }
            }
        }
        return best;
    }

    /** What one profile makes of the headings. */
    Understood understood(ProfileSlots slots, HeaderBand band) {
        HeadingReader reader = new HeadingReader(slots, near.computeIfAbsent(slots, NearNames::new), codes, band);
        Map<Integer, Meaning> meanings = new TreeMap<>();
        int tagged = 0;
        for (Heading heading : band.headings()) {
            Meaning meaning = reader.read(heading).orElse(null);
            if (meaning != null) {
                meanings.put(heading.position(), meaning);
            } else if (heading.tag() != null && slots.tagged(heading.tag()) != null) {
                tagged++;
            }
        }
        return new Understood(slots, band, meanings, tagged);
    }

    /** True for a row of at least two texts or dates that outnumber its numbers. */
    private static boolean wordy(RawRow row) {
        int words = 0;
        int numbers = 0;
        for (RawCell cell : row.cells()) {
            if (cell instanceof RawCell.Numeric) {
                numbers++;
            } else if (cell instanceof RawCell.Date
                    || (cell instanceof RawCell.Text(String text) && !Folded.blank(text))) {
                words++;
            }
        }
        return words >= FEWEST && words > numbers;
    }
}
