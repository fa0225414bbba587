package org.mizani.operations.registers;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.mizani.dataimport.CodeList;

/** A table that says what files call the words that the product knows, in several languages. */
final class WordFile {

    private static final String[] COLUMNS = {
        "code", "aliases_en", "aliases_fr", "aliases_pt", "aliases_es", "aliases_ar", "aliases_sw"
    };

    private WordFile() {}

    /** @param codes the words that the product knows; the file must have each, and no other */
    static CodeList shipped(String list, String name, List<String> codes) {
        CodeFile file = CodeFile.shipped(name, COLUMNS);
        return new ClosedList(list, index(file, codes), locale -> named(file, locale));
    }

    /** The first name in a language, and the first English one. */
    private static List<Choices.Named> named(CodeFile file, Locale locale) {
        String column = "aliases_" + locale.getLanguage();
        return file.rows().stream()
                .map(row -> new Choices.Named(
                        row.required("code"),
                        Stream.concat(
                                        List.of(COLUMNS).contains(column)
                                                ? row.list(column).stream().limit(1)
                                                : Stream.empty(),
                                        row.list("aliases_en").stream().limit(1))
                                .toList()))
                .toList();
    }

    /** @param codes the words that the product knows; the file must have each, and no other */
    static NameIndex index(CodeFile file, List<String> codes) {
        Aliases aliases = new Aliases();
        Map<String, List<String>> names = new LinkedHashMap<>();
        for (CodeRow row : file.rows()) {
            String code = row.oneOf("code", codes.toArray(String[]::new));
            aliases.enter(row, code);
            for (String column : List.of(COLUMNS).subList(1, COLUMNS.length)) {
                for (String alias : row.list(column)) {
                    aliases.add(row, column, alias, code);
                    names.computeIfAbsent(code, c -> new ArrayList<>()).add(alias);
                }
            }
        }
        for (String code : codes) {
            if (!names.containsKey(code)) {
                throw new CodeFileException(file.name(), 1, "code", "there is no name for " + code);
            }
        }
        return new NameIndex(names.entrySet().stream()
                .map(e -> new NameIndex.Entry(e.getKey(), e.getValue().getFirst(), e.getValue()))
                .toList());
    }
}
