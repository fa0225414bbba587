package org.mizani.ui;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** A file for browsers under {@code META-INF/resources}, addressed with its content so that no cache serves an old one. */
public final class BrowserFile {

    private BrowserFile() {}

    /**
     * @param path below the context root, for example {@code mizani/mizani-chart.js}
     * @return {@code context://} address with a hash of the content; without one when the file was not built
     */
    public static String address(String path) {
        try (InputStream in = BrowserFile.class.getResourceAsStream("/META-INF/resources/" + path)) {
            String plain = "context://" + path;
            return in == null ? plain : plain + "?v=" + fingerprint(in.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String fingerprint(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content), 0, 6);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
