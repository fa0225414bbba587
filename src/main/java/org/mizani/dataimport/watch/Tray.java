package org.mizani.dataimport.watch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Locale;
import java.util.stream.Stream;

/** Where a file goes that has been dealt with; none is ever deleted or overwritten. */
enum Tray {
    /** All of it is stored. */
    ACCEPTED,
    /** Something blocks it; nothing of it is stored. */
    REFUSED,
    /** Exactly this file is imported already. */
    REPEATED,
    /** Nothing blocks it, but a person must answer or accept a warning: it is a draft on the page of imports. */
    WAITING;

    /** Ends the name of what is said about a file, beside it. */
    static final String FINDINGS = ".findings.json";

    String folderName() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** True for a folder of this name. */
    static boolean folder(Path path) {
        return Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS)
                && Stream.of(values()).anyMatch(t -> path.endsWith(t.folderName()));
    }

    /**
     * Moves a file in, and writes beside it what is to be said. The words come first: a file without them was not dealt
     * with to the end.
     *
     * @return where the file is now
     */
    Path put(Path file, byte[] findings) throws IOException {
        Path folder = Files.createDirectories(file.resolveSibling(folderName()));
        Path target = free(folder, file.getFileName().toString());
        Path words = folder.resolve(target.getFileName() + FINDINGS);
        Files.write(words, findings, StandardOpenOption.CREATE_NEW);
        try {
            Files.move(file, target);
        } catch (IOException e) {
            Files.deleteIfExists(words);
            throw e;
        }
        return target;
    }

    private static Path free(Path folder, String name) {
        int dot = name.lastIndexOf('.');
        String stem = dot > 0 ? name.substring(0, dot) : name;
        String ending = dot > 0 ? name.substring(dot) : "";
        Path target = folder.resolve(name);
        for (int i = 2; taken(target); i++) {
            target = folder.resolve(stem + " (" + i + ")" + ending);
        }
        return target;
    }

    private static boolean taken(Path target) {
        return Files.exists(target, LinkOption.NOFOLLOW_LINKS)
                || Files.exists(target.resolveSibling(target.getFileName() + FINDINGS), LinkOption.NOFOLLOW_LINKS);
    }
}
