package org.mizani.dataimport.workbook;

import java.nio.charset.Charset;
import java.util.BitSet;

/**
 * Recognises Arabic in the encoding of Arabic Windows, which no detector that we have knows. Its letters stand among
 * accented Latin ones; Western text has those alone between unaccented letters, Arabic text has whole words of others,
 * with as many alefs and lams as no other language has of the bytes that stand for them.
 */
final class Windows1256 {

    private static final Charset CHARSET = Charset.forName("windows-1256");
    private static final int ALEF = 0xc7;
    private static final int LAM = 0xe1;
    private static final BitSet LETTERS = new BitSet();

    static {
        LETTERS.set(0xc1, 0xd7);
        LETTERS.set(0xd8, 0xe0);
        LETTERS.set(LAM);
        LETTERS.set(0xe3, 0xe7);
        LETTERS.set(0xec, 0xee);
    }

    private Windows1256() {}

    static boolean isLikely(byte[] sample) {
        int high = 0;
        int letters = 0;
        int inWords = 0;
        int run = 0;
        int[] counts = new int[256];
        for (byte b : sample) {
            int value = b & 0xff;
            high += value >= 0x80 ? 1 : 0;
            counts[value]++;
            if (LETTERS.get(value)) {
                letters++;
                run++;
                inWords += run == 3 ? 3 : run > 3 ? 1 : 0;
            } else {
                run = 0;
            }
        }
        return high > 0
                && letters > 0.9 * high
                && inWords > 0.6 * letters
                && counts[ALEF] > 0.05 * letters
                && counts[LAM] > 0.03 * letters;
    }

    static Charset charset() {
        return CHARSET;
    }
}
