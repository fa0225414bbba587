package org.mizani.dataimport.hostile;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** One thing gone wrong with a file, chosen by a seed: the same seed makes the same file. */
public final class Mutation {

    private static final Pattern ATTRIBUTE = Pattern.compile("(?<== ?[\"'])[^\"'<>]*");
    private static final Pattern TEXT = Pattern.compile("(?<=>)[^<>]+");
    private static final Pattern TAG = Pattern.compile("<[^<>]+>");
    private static final List<String> NASTY = List.of(
            "",
            "-1",
            "0",
            "99999999999999999999",
            "1e999",
            "NaN",
            "2147483647",
            "-2147483648",
            "A0",
            "XFD1048577",
            "s",
            "inlineStr",
            "e",
            "d",
            "b",
            "true",
            "&#0;",
            "&x;",
            "\uFFFE",
            "\u202E",
            "_xD800_",
            "../..",
            "{0}",
            "'",
            "<",
            "9999-99-99",
            "0000-00-00",
            "1.7976931348623157E309",
            "\u0000",
            "é",
            "\uD83D\uDE00",
            "=1+1",
            "#REF!");

    private final Random random;

    private Mutation(long seed) {
        this.random = new Random(seed);
    }

    /** A copy of the file with something changed. */
    public static byte[] of(byte[] file, long seed) throws IOException {
        Mutation mutation = new Mutation(seed);
        boolean zip = file.length > 3 && file[0] == 'P' && file[1] == 'K';
        return zip && mutation.random.nextInt(3) > 0 ? mutation.insideZip(file) : mutation.bytes(file);
    }

    private byte[] insideZip(byte[] file) throws IOException {
        Map<String, byte[]> parts;
        try {
            parts = parts(file);
        } catch (IOException e) {
            return bytes(file);
        }
        if (parts.isEmpty()) {
            return bytes(file);
        }
        List<String> names = List.copyOf(parts.keySet());
        for (int times = 1 + random.nextInt(3); times > 0; times--) {
            String name = names.get(random.nextInt(names.size()));
            byte[] part = parts.getOrDefault(name, new byte[0]);
            switch (random.nextInt(12)) {
                case 0 -> parts.remove(name);
                case 1 -> parts.put(name, bytes(part));
                default -> parts.put(name, xml(new String(part, StandardCharsets.UTF_8)));
            }
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
                zip.closeEntry();
            }
        }
        return out.toByteArray();
    }

    private static Map<String, byte[]> parts(byte[] file) throws IOException {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                parts.put(entry.getName(), zip.readAllBytes());
            }
        }
        return parts;
    }

    private byte[] xml(String xml) {
        String changed = switch (random.nextInt(4)) {
            case 0 -> replaced(xml, ATTRIBUTE, nasty());
            case 1 -> replaced(xml, TEXT, nasty());
            case 2 -> replaced(xml, TAG, "");
            default -> {
                MatchResult tag = found(xml, TAG);
                yield tag == null ? xml : xml.substring(0, tag.end()) + tag.group() + xml.substring(tag.end());
            }
        };
        return changed.getBytes(StandardCharsets.UTF_8);
    }

    private String nasty() {
        return NASTY.get(random.nextInt(NASTY.size()));
    }

    private String replaced(String xml, Pattern what, String by) {
        MatchResult match = found(xml, what);
        return match == null ? xml : xml.substring(0, match.start()) + by + xml.substring(match.end());
    }

    /** One near a place chosen at random. */
    private MatchResult found(String xml, Pattern what) {
        var matcher = what.matcher(xml);
        return matcher.find(random.nextInt(xml.length() + 1)) || matcher.find(0) ? matcher.toMatchResult() : null;
    }

    private byte[] bytes(byte[] file) {
        if (file.length < 2) {
            return new byte[] {(byte) random.nextInt()};
        }
        byte[] changed = file.clone();
        int from = random.nextInt(file.length);
        int length = Math.min(1 + random.nextInt(64), file.length - from);
        switch (random.nextInt(7)) {
            case 0 -> flip(changed);
            case 1 -> changed = Arrays.copyOf(changed, from);
            case 2 -> System.arraycopy(file, random.nextInt(file.length - length + 1), changed, from, length);
            case 3 -> Arrays.fill(changed, from, from + length, (byte) random.nextInt());
            case 4 -> changed = spliced(file, from, file, from, length);
            case 5 -> {
                byte[] nasty = nasty().getBytes(StandardCharsets.UTF_8);
                changed = spliced(file, from, nasty, 0, nasty.length);
            }
            default -> flip(changed, Math.max(0, changed.length - 300));
        }
        return changed;
    }

    private void flip(byte[] bytes) {
        for (int i = random.nextInt(8); i >= 0; i--) {
            bytes[random.nextInt(bytes.length)] ^= (byte) (1 << random.nextInt(8));
        }
    }

    /** In the zip's directory, or a text's last lines. */
    private void flip(byte[] bytes, int from) {
        bytes[from + random.nextInt(bytes.length - from)] ^= (byte) (1 << random.nextInt(8));
    }

    private static byte[] spliced(byte[] file, int at, byte[] other, int from, int length) {
        byte[] longer = new byte[file.length + length];
        System.arraycopy(file, 0, longer, 0, at);
        System.arraycopy(other, from, longer, at, length);
        System.arraycopy(file, at, longer, at + length, file.length - at);
        return longer;
    }
}
