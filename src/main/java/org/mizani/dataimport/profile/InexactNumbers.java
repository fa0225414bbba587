package org.mizani.dataimport.profile;

import java.util.regex.Pattern;

/** Tells numbers in words such as "over $120m", "~100" or "100-120", which say about how much but not how much. */
final class InexactNumbers {

    private static final int LONGEST = 200;
    private static final Pattern SIGNS = Pattern.compile("[~≈<>≤≥±]|\\d ?\\+$");
    private static final Pattern RANGE = Pattern.compile(
            "[^\\d]{0,12}\\d[\\d.,' ]*[^\\d/:-]{0,4}(?:-| (?:to|and|or|à|et|ou|a|e|até|hasta|y|o|hadi|إلى) )"
                    + "[^\\d/:-]{0,5}\\d[\\d.,' ]*[^\\d]{0,12}",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern UNITS =
            word("(?<=[\\d.,] ?)(?:m|mn|mm|mio|mill?|millions?|millones|millón|milhões|milhão|bn"
                    + "|billions?|milliards?|mds?|milhares|k|thousand|mille|mil|milioni|bilioni|elfu|مليون|مليار|ألف)");
    private static final Pattern ABOUT = word("over|about|around|approx|approximately|circa|ca|nearly|almost|some|up to"
            + "|at least|at most|more than|less than|under|above|below|between|estimated|plus de|moins de|environ"
            + "|près de|au moins|au plus|jusqu.à|entre|cerca de|aproximadamente|mais de|menos de|pelo menos|más de"
            + "|al menos|alrededor de|unos|unas|takriban|karibu|zaidi ya|chini ya|حوالي|نحو|أكثر من|أقل من|تقريبا");

    private InexactNumbers() {}

    static boolean worded(String text) {
        if (text.length() > LONGEST) {
            return false;
        }
        String plain = Digits.plain(text);
        return plain.chars().anyMatch(c -> c >= '0' && c <= '9')
                && (SIGNS.matcher(plain).find()
                        || UNITS.matcher(plain).find()
                        || ABOUT.matcher(plain).find()
                        || RANGE.matcher(plain).matches());
    }

    private static Pattern word(String words) {
        return Pattern.compile(
                "(?<!\\p{L})(?:" + words + ")(?!\\p{L})", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }
}
