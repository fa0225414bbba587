package org.mizani.dataimport.profile;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Text without what writers vary: case, accents, punctuation, repeated blanks. */
final class Folded {

    private static final Pattern ACCENTS = Pattern.compile("\\p{M}+");
    private static final Pattern SEPARATORS = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final int LONGEST_BLANK = 24;
    private static final Set<String> BLANKS = Set.of(
            "",
            "-",
            "--",
            "---",
            "–",
            "—",
            "−",
            "..",
            "...",
            "…",
            "n/a",
            "na",
            "n.a.",
            "n.a",
            "#n/a",
            "n.d.",
            "nd",
            "n/d",
            "s.o.",
            "s/o",
            "s/d",
            "s.d.",
            "not available",
            "not reported",
            "non disponible",
            "non communiqué",
            "no disponible",
            "não disponível",
            "haipatikani",
            "haijulikani",
            "غير متاح",
            "غير متوفر",
            "غير متوفرة");

    /** How these begin, to tell most texts from them without another look. */
    private static final String BEGINNINGS = BLANKS.stream()
            .filter(blank -> !blank.isEmpty())
            .map(blank -> blank.substring(0, 1))
            .map(first -> first + first.toUpperCase(Locale.ROOT))
            .collect(Collectors.joining());

    private static final Pattern TOTAL =
            Pattern.compile("(grand |sub )?totals?|sous total|sous totaux|totaux|total (general|geral|parcial|partiel)"
                    + "|subtota(l|ls|is|les)|totales|totais|jumla( kuu)?"
                    + "|(المجموع|مجموع|الاجمالي|اجمالي)( (الكلي|العام|الجزيي))?");

    private static final int LONGEST_TOTAL = 100;

    private Folded() {}

    static String of(String text) {
        String bare =
                ACCENTS.matcher(Normalizer.normalize(text, Normalizer.Form.NFD)).replaceAll("");
        return SEPARATORS.matcher(bare.toLowerCase(Locale.ROOT)).replaceAll(" ").strip();
    }

    /** True for what writers put where nothing is reported; never a zero. */
    static boolean blank(String text) {
        int from = 0;
        int to = text.length();
        if (to > 0 && text.charAt(0) >= '0' && text.charAt(0) <= '9') {
            return false;
        }
        while (from < to && unseen(text.charAt(from))) {
            from++;
        }
        while (to > from && unseen(text.charAt(to - 1))) {
            to--;
        }
        return to - from <= LONGEST_BLANK
                && (from == to || BEGINNINGS.indexOf(text.charAt(from)) >= 0)
                && BLANKS.contains(text.substring(from, to).toLowerCase(Locale.ROOT));
    }

    private static boolean unseen(char c) {
        return c <= ' '
                || (c > '~'
                        && (Character.isWhitespace(c)
                                || Character.isSpaceChar(c)
                                || Character.getType(c) == Character.FORMAT));
    }

    /** True for the label of a row that adds up others. */
    static boolean total(String text) {
        return text.length() <= LONGEST_TOTAL
                && likeTotal(text)
                && TOTAL.matcher(of(text)).matches();
    }

    /** Spares nearly all texts of a file the folding: each such label holds "tot", "uml" or Arabic letters. */
    private static boolean likeTotal(String text) {
        char third = ' ';
        char second = ' ';
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean latin = (second == 'o' || second == 'O')
                    ? (c == 't' || c == 'T') && (third == 't' || third == 'T')
                    : (c == 'l' || c == 'L') && (second == 'm' || second == 'M') && (third == 'u' || third == 'U');
            if (latin || c >= '\u0620') {
                return true;
            }
            third = second;
            second = c;
        }
        return false;
    }
}
