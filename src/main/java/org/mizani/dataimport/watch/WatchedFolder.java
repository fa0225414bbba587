package org.mizani.dataimport.watch;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mizani.dataimport.ImportService;
import org.mizani.dataimport.watch.SettledFiles.Settled;
import org.mizani.dataimport.workbook.FileNames;
import org.mizani.web.Readiness;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Imports the files that somebody puts into a folder, one after the other, and sorts them by what became of them. What a
 * stop interrupts is found in the folder again; what was stored before the stop is recognised by its fingerprint.
 */
@Component
class WatchedFolder {

    private static final Logger LOG = LoggerFactory.getLogger(WatchedFolder.class);

    private final @Nullable Path folder;
    private final @Nullable SettledFiles files;
    private final FolderImport imports;
    private final ImportService service;
    private final Readiness readiness;
    private boolean missing;

    WatchedFolder(
            @Value("${mizani.watch}") String folder, FolderImport imports, ImportService service, Readiness readiness) {
        this.folder = folder.isBlank() ? null : Path.of(folder).toAbsolutePath().normalize();
        this.files = this.folder == null ? null : new SettledFiles(this.folder);
        this.imports = imports;
        this.service = service;
        this.readiness = readiness;
    }

    /** Deals with what has lain unchanged since the last look. */
    @Scheduled(fixedDelayString = "${mizani.watch-every}", initialDelayString = "${mizani.watch-every}")
    void look() {
        Path watched = folder;
        SettledFiles all = files;
        if (watched == null || all == null || !readiness.ready() || gone(watched)) {
            return;
        }
        try {
            for (Settled file : all.look()) {
                if (service.crowded()) {
                    return;
                }
                bringIn(file, all);
            }
        } catch (IOException e) {
            LOG.warn("the watched folder cannot be read", e);
        }
    }

    private boolean gone(Path watched) {
        boolean gone = !Files.isDirectory(watched);
        if (gone && !missing) {
            LOG.warn("the watched folder {} does not exist", watched);
        }
        missing = gone;
        return gone;
    }

    private void bringIn(Settled file, SettledFiles all) {
        String name = FileNames.shown(file.path().getFileName().toString());
        try {
            Optional<FolderImport.Outcome> outcome = imports.bringIn(file);
            if (outcome.isPresent() && SettledFiles.State.of(file.path()).equals(file.state())) {
                Tray tray = outcome.get().tray();
                tray.put(file.path(), outcome.get().answer().getBytes(StandardCharsets.UTF_8));
                LOG.info("{} from the watched folder: {}", name, tray.folderName());
            }
        } catch (NoSuchFileException e) {
            LOG.info("{} has gone from the watched folder", name);
        } catch (IOException | RuntimeException e) {
            all.leave(file);
            LOG.error("{} in the watched folder is left alone until it changes", name, e);
        }
    }
}
