package org.mizani.dataimport.watch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.mizani.dataimport.workbook.FileNames;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Tells files that are there completely from those that are still being written: two looks see them alike. */
final class SettledFiles {

    private static final Logger LOG = LoggerFactory.getLogger(SettledFiles.class);
    /** Of programs that are still writing, of locks, and of what lies in any folder. */
    private static final List<String> UNFINISHED =
            List.of(".part", ".partial", ".crdownload", ".download", ".filepart", ".tmp", ".temp", ".lock", ".swp");

    private static final List<String> STARTS = List.of("~", ".");
    private static final Set<String> NO_FILES = Set.of("thumbs.db", "desktop.ini");

    private final Path folder;
    private Map<Path, State> seen = Map.of();
    private final Map<Path, State> left = new HashMap<>();
    private Set<Path> told = Set.of();

    SettledFiles(Path folder) {
        this.folder = folder;
    }

    /** How a file looks from outside. */
    record State(long size, FileTime modified) {
        static State of(Path file) throws IOException {
            BasicFileAttributes found =
                    Files.readAttributes(file, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
            return new State(found.size(), found.lastModifiedTime());
        }
    }

    /** A file that two looks saw alike. */
    record Settled(Path path, State state) {}

    /** Files that have not changed since the last look, the oldest first. */
    List<Settled> look() throws IOException {
        Map<Path, State> now = new HashMap<>();
        Set<Path> strange = new HashSet<>();
        List<Settled> settled = new ArrayList<>();
        try (Stream<Path> entries = Files.list(folder)) {
            for (Path path : entries.filter(SettledFiles::meant).toList()) {
                if (Files.isRegularFile(path, LinkOption.NOFOLLOW_LINKS)) {
                    see(path, now, settled);
                } else if (!Tray.folder(path)) {
                    strange.add(path);
                }
            }
        }
        tell(strange);
        seen = now;
        left.keySet().retainAll(now.keySet());
        settled.sort(Comparator.comparing((Settled s) -> s.state().modified()).thenComparing(Settled::path));
        return settled;
    }

    /** The file could not be dealt with: it is not offered again before it changes. */
    void leave(Settled file) {
        left.put(file.path(), file.state());
    }

    private void see(Path path, Map<Path, State> now, List<Settled> settled) {
        try {
            State state = State.of(path);
            now.put(path, state);
            if (state.equals(seen.get(path)) && !state.equals(left.get(path))) {
                settled.add(new Settled(path, state));
            }
        } catch (IOException e) {
            LOG.debug("{} has gone meanwhile", path, e);
        }
    }

    private static boolean meant(Path path) {
        String name = path.getFileName().toString().toLowerCase(Locale.ROOT);
        return STARTS.stream().noneMatch(name::startsWith)
                && UNFINISHED.stream().noneMatch(name::endsWith)
                && !NO_FILES.contains(name)
                && !name.endsWith(Tray.FINDINGS);
    }

    private void tell(Set<Path> strange) {
        strange.stream()
                .filter(path -> !told.contains(path))
                .forEach(path -> LOG.warn(
                        "{} in the watched folder is a folder or a link and is left alone",
                        FileNames.shown(path.getFileName().toString())));
        told = strange;
    }
}
