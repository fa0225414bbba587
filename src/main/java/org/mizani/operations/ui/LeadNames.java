package org.mizani.operations.ui;

import java.util.List;
import org.mizani.ui.texts.Texts;

/** The organisations that lead an operation as part of a sentence: "the African Union and the United Nations". */
final class LeadNames {

    private LeadNames() {}

    /** @param codes at least one; a code that no translation knows stands for itself */
    static String of(List<String> codes, Texts texts) {
        List<String> names = codes.stream().map(code -> name(code, texts)).toList();
        int last = names.size() - 1;
        return last == 0
                ? names.getFirst()
                : texts.get("organisation.and", String.join(", ", names.subList(0, last)), names.getLast());
    }

    private static String name(String code, Texts texts) {
        String key = "organisation.the." + code;
        return texts.has(key) ? texts.get(key) : code;
    }
}
