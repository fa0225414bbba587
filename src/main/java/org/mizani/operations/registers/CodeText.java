package org.mizani.operations.registers;

import java.util.HexFormat;
import java.util.Locale;

/** Codes for entries that files name for the first time. */
final class CodeText {

    private CodeText() {}

    /**
     * The name in capitals with hyphens, {@code Force G5} as {@code FORCE-G5}. Where letters must be left out or the
     * name is too long, a checksum keeps the codes of different names apart.
     */
    static String of(String name, int longest) {
        String folded = Folding.fold(name);
        String code =
                folded.toUpperCase(Locale.ROOT).replaceAll("[^A-Z0-9]+", "-").replaceAll("^-|-$", "");
        boolean whole = folded.codePoints().allMatch(c -> c == ' ' || c < 128);
        if (whole && code.length() <= longest) {
            return code;
        }
        String sum = HexFormat.of().withUpperCase().toHexDigits(folded.hashCode());
        String start = code.substring(0, Math.min(code.length(), longest - sum.length() - 1));
        return start.isEmpty() ? "X-" + sum : start.replaceAll("-$", "") + "-" + sum;
    }
}
