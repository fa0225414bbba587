package org.mizani.dataimport.profile;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.mizani.dataimport.profile.ProfileSlots.Slot;

/**
 * Single letters over columns, which mean something only together: F and M are women and men in English, F and H in
 * French; beside an H an M is for mujeres or mulheres, beside a W it is for men. An M or F alone says nothing.
 */
final class SexLetters {

    private static final String WOMEN = "women";
    private static final String MEN = "men";

    private SexLetters() {}

    /** Folded letter to what it means in this band. */
    static Map<String, Slot> of(HeaderBand band, ProfileSlots slots) {
        Set<String> letters = new HashSet<>();
        for (Heading heading : band.headings()) {
            for (String part : heading.parts()) {
                for (String word : Folded.of(part).split(" ", -1)) {
                    if (word.length() == 1) {
                        letters.add(word);
                    }
                }
            }
        }
        Map<String, Slot> meant = new HashMap<>();
        Slot women = slots.measure(WOMEN);
        Slot men = slots.measure(MEN);
        if (women != null && men != null) {
            pair(letters, "f", "m", women, men, meant);
            pair(letters, "f", "h", women, men, meant);
            pair(letters, "w", "m", women, men, meant);
            if (!letters.contains("f") && !letters.contains("w")) {
                pair(letters, "m", "h", women, men, meant);
            }
        }
        Slot total = slots.total();
        if (!meant.isEmpty() && total != null && letters.contains("t")) {
            meant.put("t", total);
        }
        return meant;
    }

    private static void pair(
            Set<String> letters, String ofWomen, String ofMen, Slot women, Slot men, Map<String, Slot> meant) {
        if (letters.contains(ofWomen) && letters.contains(ofMen)) {
            meant.put(ofWomen, women);
            meant.put(ofMen, men);
        }
    }
}
