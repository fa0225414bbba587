package org.mizani.dataimport.workbook;

import java.util.Enumeration;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/**
 * Looks over a zip's directory before anything is unpacked: how many files, how large, how dense, how named. The sizes
 * are what the directory declares; {@link GuardedStream} holds every file that is read to them, so a lie gains nothing.
 */
final class ZipScan {

    private static final int LONGEST_NAME = 500;

    private final Limits limits;

    ZipScan(Limits limits) {
        this.limits = limits;
    }

    /** The files by {@link #key}. @throws UnreadableFileException at the first thing that no honest workbook has */
    Map<String, ZipEntry> scan(ZipFile zip) throws UnreadableFileException {
        if (zip.size() > limits.entries()) {
            throw Problems.refused("zip-too-many-entries", Integer.toString(limits.entries()));
        }
        Map<String, ZipEntry> entries = new LinkedHashMap<>();
        long total = 0;
        for (Enumeration<? extends ZipEntry> all = zip.entries(); all.hasMoreElements(); ) {
            ZipEntry entry = all.nextElement();
            checkName(entry.getName());
            checkSize(entry);
            total += entry.getSize();
            if (entries.put(key(entry.getName()), entry) != null) {
                throw Problems.refused("zip-duplicate-name", FileNames.visible(entry.getName()));
            }
        }
        if (total > limits.totalBytes()) {
            throw Problems.refused("zip-too-large", megabytes(limits.totalBytes()));
        }
        return entries;
    }

    static String key(String name) {
        return name.toLowerCase(Locale.ROOT);
    }

    private static void checkName(String name) throws UnreadableFileException {
        boolean tricky = name.isEmpty()
                || name.length() > LONGEST_NAME
                || name.startsWith("/")
                || name.contains("\\")
                || name.contains(":")
                || ("/" + name + "/").contains("/../")
                || name.chars().anyMatch(Character::isISOControl);
        if (tricky) {
            throw Problems.refused("zip-suspicious-name", FileNames.visible(name));
        }
    }

    private void checkSize(ZipEntry entry) throws UnreadableFileException {
        long size = entry.getSize();
        if (size < 0 || size > limits.entryBytes()) {
            throw Problems.refused("zip-too-large", megabytes(limits.entryBytes()));
        }
        if (size > limits.ratioFloor() && size / limits.ratio() > entry.getCompressedSize()) {
            throw Problems.refused("zip-bomb", FileNames.visible(entry.getName()), Integer.toString(limits.ratio()));
        }
    }

    private static String megabytes(long bytes) {
        return Long.toString(bytes >> 20);
    }
}
