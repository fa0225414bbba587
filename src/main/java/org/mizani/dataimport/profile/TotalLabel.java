package org.mizani.dataimport.profile;

import java.util.regex.Pattern;

/** What the label of a row of totals says that the row adds up. */
enum TotalLabel {
    /** The rows since the last total. */
    PART,
    /** All rows. */
    WHOLE,
    /** "Total": one or the other. */
    EITHER;

    private static final Pattern PARTS =
            Pattern.compile("sub ?tota(l|ls|is|les)|sous tota(l|ux)|total par[ct]ia?l|المجموع الجزيي");
    private static final Pattern WHOLES =
            Pattern.compile("grand totals?|total (general|geral)|jumla kuu|(المجموع|الاجمالي) (الكلي|العام)");

    /** @param text a text that {@link Folded#total} takes for such a label */
    static TotalLabel of(String text) {
        String folded = Folded.of(text);
        if (PARTS.matcher(folded).matches()) {
            return PART;
        }
        return WHOLES.matcher(folded).matches() ? WHOLE : EITHER;
    }
}
