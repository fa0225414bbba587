package org.mizani.dataimport.profile;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Text without what writers vary: case, accents, punctuation, repeated blanks. */
final class Folded {

    private static final Pattern ACCENTS = Pattern.compile("\\p{M}+");
    private static final Pattern SEPARATORS = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Set<String> BLANKS =
            Set.of("", "-", "–", "—", "..", "...", "…", "n/a", "na", "n.a.", "n.d.", "nd");
    private static final Pattern TOTAL =
            Pattern.compile("(grand |sub )?totals?|sous total|sous totaux|total general|subtotals?");

    private static final int LONGEST_BLANK = 10;
    private static final int LONGEST_TOTAL = 100;

    private Folded() {}

    static String of(String text) {
        String bare =
                ACCENTS.matcher(Normalizer.normalize(text, Normalizer.Form.NFD)).replaceAll("");
        return SEPARATORS.matcher(bare.toLowerCase(Locale.ROOT)).replaceAll(" ").strip();
    }

    /** True for what writers put where nothing is reported; never a zero. */
    static boolean blank(String text) {
        String bare = text.strip();
        return bare.length() <= LONGEST_BLANK && BLANKS.contains(bare.toLowerCase(Locale.ROOT));
    }

    /** True for the label of a row that adds up others. */
    static boolean total(String text) {
        return text.length() <= LONGEST_TOTAL && TOTAL.matcher(of(text)).matches();
    }
}
