package org.mizani.dataimport.workbook;

import java.io.IOException;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** The styles that a copy needs beside those of the file; they are numbered as they are asked for. */
final class AddedStyles {

    /** Styles of the Findings sheet, which come first. */
    enum Own {
        HEADING,
        TEXT,
        QUOTED,
        LINK,
        SMALL,
        BLOCKS,
        WARNS,
        INFORMS
    }

    private final Counts counts;
    private final Styles styles;
    private final Map<CellLook, Integer> looks = new LinkedHashMap<>();

    AddedStyles(Counts counts, Styles styles) {
        this.counts = counts;
        this.styles = styles;
    }

    /**
     * How many fonts, fills and cell styles a file has.
     *
     * @param ours styles with a colour of ours
     */
    record Counts(int fonts, int fills, int cells, BitSet ours) {

        static final Counts NONE = new Counts(0, 0, 0, new BitSet());

        static Counts of(XmlPart xml) throws IOException {
            int[] counts = new int[3];
            BitSet fills = new BitSet();
            BitSet ours = new BitSet();
            int section = -1;
            while (xml.nextElement()) {
                if (xml.depth() == 2) {
                    section = switch (xml.name()) {
                        case "fonts" -> 0;
                        case "fills" -> 1;
                        case "cellXfs" -> 2;
                        default -> -1;
                    };
                } else if (xml.depth() == 3 && section >= 0) {
                    if (section == 2 && fills.get(Styles.number(xml.attribute("fillId")))) {
                        ours.set(counts[section]);
                    }
                    counts[section]++;
                } else if (section == 1 && xml.name().equals("fgColor")) {
                    String colour = xml.attribute("rgb");
                    fills.set(counts[section] - 1, colour != null && CellLook.isOurs(colour));
                }
                xml.progressed();
            }
            return new Counts(counts[0], counts[1], counts[2], ours);
        }
    }

    Counts counts() {
        return counts;
    }

    /** True for a style whose colour an earlier annotation gave. */
    boolean isOurs(int style) {
        return counts.ours().get(style);
    }

    boolean isDate(int style) {
        return styles.isDate(style);
    }

    /** Number of a style of the Findings sheet. */
    int of(Own own) {
        return firstAdded() + List.of(Own.values()).indexOf(own);
    }

    /** Number of a style that looks so. */
    int of(CellLook look) {
        return look.changesNothing()
                ? look.style()
                : looks.computeIfAbsent(look, l -> firstAdded() + Own.values().length + looks.size());
    }

    Map<CellLook, Integer> looks() {
        return looks;
    }

    /** The first style of a file is what cells without one have, so there is always one. */
    int firstAdded() {
        return Math.max(1, counts.cells());
    }

    IntStream needed() {
        return looks.keySet().stream().mapToInt(CellLook::style).distinct();
    }
}
