package org.mizani.provenance;

/** A value that remembers the cell it was read from. */
public record Sourced<T>(T value, SourceCell cell) {}
