package org.mizani.ui.texts;

import java.util.HexFormat;
import java.util.concurrent.ThreadLocalRandom;

/** A short name for one error, so that the person who sees it and the person who reads the log mean the same. */
public final class ErrorId {

    private ErrorId() {}

    public static String next() {
        return HexFormat.of().toHexDigits(ThreadLocalRandom.current().nextInt());
    }
}
