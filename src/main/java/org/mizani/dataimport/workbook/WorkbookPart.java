package org.mizani.dataimport.workbook;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.mizani.dataimport.workbook.RawWorkbook.RawSheet;

/**
 * The table of contents of a workbook. Sheets of charts and macros are left out.
 *
 * @param sheets in the order of their tabs
 * @param parts where each of them is
 * @param since1904 whether days count from 1 January 1904
 */
record WorkbookPart(List<RawSheet> sheets, List<String> parts, boolean since1904) {

    static WorkbookPart read(XmlPart xml, List<Relation> relations) throws IOException {
        Map<String, Relation> worksheets = relations.stream()
                .filter(r -> r.type().equals("worksheet"))
                .collect(Collectors.toMap(Relation::id, Function.identity(), (first, second) -> first));
        List<RawSheet> sheets = new ArrayList<>();
        List<String> parts = new ArrayList<>();
        Set<String> names = new HashSet<>();
        boolean since1904 = false;
        while (xml.nextElement()) {
            switch (xml.name()) {
                case "workbookPr" -> since1904 = isTrue(xml.attribute("date1904"));
                case "sheet" -> {
                    Relation target = worksheets.get(orEmpty(xml.attribute("id")));
                    if (target != null) {
                        String state = orEmpty(xml.attribute("state"));
                        sheets.add(new RawSheet(
                                unique(FileNames.visible(orEmpty(xml.attribute("name"))), names),
                                sheets.size(),
                                state.equals("hidden") || state.equals("veryHidden")));
                        parts.add(target.part());
                    }
                }
                default -> {}
            }
        }
        return new WorkbookPart(sheets, parts, since1904);
    }

    /** Cells are known by their sheet's name, so no two sheets may have the same. */
    static String unique(String name, Set<String> names) throws UnreadableFileException {
        if (name.isEmpty() || !names.add(name.toLowerCase(Locale.ROOT))) {
            throw Problems.damaged("sheet " + name);
        }
        return name;
    }

    private static boolean isTrue(@Nullable String attribute) {
        return "1".equals(attribute) || "true".equals(attribute);
    }

    private static String orEmpty(@Nullable String attribute) {
        return attribute == null ? "" : attribute;
    }
}
