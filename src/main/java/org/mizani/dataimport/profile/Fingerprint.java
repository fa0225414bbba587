package org.mizani.dataimport.profile;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Collectors;

/** Tells whether two tables have the same headings; months in headings differ from file to file and count as one. */
final class Fingerprint {

    private Fingerprint() {}

    /** 64 hex digits. */
    static String of(String profile, HeaderBand band) {
        String text = band.headings().stream().map(Fingerprint::heading).collect(Collectors.joining("\u001f"));
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256")
                    .digest((profile + "\u001e" + text.stripTrailing()).getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String heading(Heading heading) {
        List<String> parts = heading.parts().stream()
                .map(part -> Dates.monthHeading(part).isPresent() ? "\u001d" : Folded.of(part))
                .toList();
        return String.join("\u001c", parts) + (heading.tag() == null ? "" : "\u001c" + HxlTags.normal(heading.tag()));
    }
}
