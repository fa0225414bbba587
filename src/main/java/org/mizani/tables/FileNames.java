package org.mizani.tables;

import java.text.Normalizer;
import java.util.Locale;

/** Names of files that readers save, made of a title. */
public final class FileNames {

    private static final int LONGEST = 80;

    private FileNames() {}

    /** The title in characters that every file system takes, as {@code fileName} in {@code download.ts}; without an ending. */
    public static String of(String title) {
        String plain = Normalizer.normalize(title, Normalizer.Form.NFKD)
                .toLowerCase(Locale.ROOT)
                .replaceAll("\\p{M}", "")
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-|-$", "");
        String name = plain.substring(0, Math.min(plain.length(), LONGEST));
        return name.isEmpty() ? "chart" : name;
    }
}
