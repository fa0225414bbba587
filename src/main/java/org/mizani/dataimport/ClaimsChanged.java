package org.mizani.dataimport;

/**
 * An import has been accepted or undone; published inside its transaction, for those who keep in memory what the
 * claims say.
 */
public record ClaimsChanged() {}
