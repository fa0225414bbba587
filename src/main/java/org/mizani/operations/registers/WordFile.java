package org.mizani.operations.registers;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A table that says what files call the words that the product knows, in several languages. */
final class WordFile {

    private static final String[] COLUMNS = {
        "code", "aliases_en", "aliases_fr", "aliases_pt", "aliases_es", "aliases_ar", "aliases_sw"
    };

    private WordFile() {}

    static NameIndex shipped(String name, List<String> codes) {
        return index(CodeFile.shipped(name, COLUMNS), codes);
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
