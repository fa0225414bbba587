package org.mizani.dataimport.workbook;

import java.io.IOException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.BuiltinFormats;
import org.apache.poi.ss.usermodel.DateUtil;
import org.jspecify.annotations.Nullable;

/** Which cell styles show a number as a date. */
final class Styles {

    private final BitSet dates = new BitSet();

    private Styles() {}

    static Styles none() {
        return new Styles();
    }

    static Styles read(XmlPart xml) throws IOException {
        Map<Integer, String> formats = new HashMap<>();
        List<Integer> styles = new ArrayList<>();
        boolean cells = false;
        while (xml.nextElement()) {
            switch (xml.name()) {
                case "numFmt" -> {
                    String code = xml.attribute("formatCode");
                    formats.putIfAbsent(number(xml.attribute("numFmtId")), code == null ? "" : code);
                }
                case "cellXfs" -> cells = true;
                case "cellStyles", "dxfs" -> cells = false;
                case "xf" -> {
                    if (cells) {
                        styles.add(number(xml.attribute("numFmtId")));
                    }
                }
                default -> {}
            }
        }
        return of(styles, formats);
    }

    /**
     * Styles by the numbers of their formats.
     *
     * @param formats what those numbers mean that are not built in
     */
    static Styles of(List<Integer> styles, Map<Integer, String> formats) {
        Styles made = new Styles();
        Map<Integer, Boolean> known = new HashMap<>();
        for (int style = 0; style < styles.size(); style++) {
            made.dates.set(style, known.computeIfAbsent(styles.get(style), i -> isDate(i, formats.get(i))));
        }
        return made;
    }

    boolean isDate(int style) {
        return dates.get(style);
    }

    private static boolean isDate(int id, @Nullable String custom) {
        if (custom != null) {
            return DateUtil.isADateFormat(id, custom);
        }
        boolean eastAsian = (id >= 27 && id <= 36) || (id >= 50 && id <= 58);
        String builtin = BuiltinFormats.getBuiltinFormat(id);
        return eastAsian || (builtin != null && DateUtil.isADateFormat(id, builtin));
    }

    /** A whole number that an attribute holds, 0 when it holds none. */
    static int number(@Nullable String attribute) {
        try {
            return attribute == null ? 0 : Math.max(0, Integer.parseInt(attribute));
        } catch (NumberFormatException e) {
            return 0;
        }
    }
}
