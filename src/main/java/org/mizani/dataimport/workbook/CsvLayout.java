package org.mizani.dataimport.workbook;

import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * What separates the fields of a text file.
 *
 * @param declared whether its first line, which is no row then, says so: {@code sep=;}
 */
record CsvLayout(char separator, boolean declared) {

    private static final int SAMPLE = 1 << 16;
    private static final String CANDIDATES = ",;\t|";
    private static final Pattern DECLARATION =
            Pattern.compile("\"?sep=([^\\p{Alnum}\"#\\v])\"?\\R?", Pattern.CASE_INSENSITIVE);

    /** The separator that occurs most evenly over the first rows, outside quotes; comma when none does. */
    static CsvLayout of(Reader text) throws IOException {
        char[] buffer = new char[SAMPLE];
        int length = 0;
        for (int got = text.read(buffer); got > 0; got = text.read(buffer, length, SAMPLE - length)) {
            length += got;
        }
        String sample = new String(buffer, 0, length);
        if (sample.isBlank()) {
            throw Problems.refused("file-empty");
        }
        Matcher declaration = DECLARATION.matcher(sample);
        if (declaration.lookingAt()) {
            return new CsvLayout(declaration.group(1).charAt(0), true);
        }
        List<int[]> rows = counts(sample, length == SAMPLE);
        int best = 0;
        for (int candidate = 1; candidate < CANDIDATES.length(); candidate++) {
            best = evenness(rows, candidate) > evenness(rows, best) ? candidate : best;
        }
        return new CsvLayout(CANDIDATES.charAt(best), false);
    }

    private static List<int[]> counts(String sample, boolean cut) {
        List<int[]> rows = new ArrayList<>();
        int[] counts = new int[CANDIDATES.length()];
        boolean quoted = false;
        boolean blank = true;
        for (int i = 0; i < sample.length(); i++) {
            char c = sample.charAt(i);
            if (c == '"') {
                quoted = !quoted;
            } else if (!quoted && (c == '\n' || c == '\r')) {
                if (!blank) {
                    rows.add(counts);
                }
                counts = new int[CANDIDATES.length()];
                blank = true;
                continue;
            } else if (!quoted && CANDIDATES.indexOf(c) >= 0) {
                counts[CANDIDATES.indexOf(c)]++;
            }
            blank = false;
        }
        if (!blank && (!cut || rows.isEmpty())) {
            rows.add(counts);
        }
        return rows;
    }

    /** Rows that have the candidate as often as most rows that have it at all. */
    private static int evenness(List<int[]> rows, int candidate) {
        int[] counts = rows.stream()
                .mapToInt(r -> r[candidate])
                .filter(n -> n > 0)
                .sorted()
                .toArray();
        int longest = 0;
        for (int n : IntStream.of(counts).distinct().toArray()) {
            longest = Math.max(
                    longest, (int) IntStream.of(counts).filter(c -> c == n).count());
        }
        return longest;
    }
}
