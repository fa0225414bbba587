package org.mizani.dataimport;

/**
 * An uploaded file, kept byte for byte.
 *
 * @param fileName as the user named it, without path
 * @param sha256 fingerprint, 64 lower-case hex digits
 * @param bytes size
 */
public record Upload(String fileName, String sha256, long bytes) {}
