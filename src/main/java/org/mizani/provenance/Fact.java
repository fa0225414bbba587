package org.mizani.provenance;

/**
 * What claims are about: those of one fact state the same figure, and one of them counts.
 *
 * @param kind first word of the claims' figures, for example {@code headcount}
 * @param words names the fact among all of its kind, for programs
 */
public record Fact(String kind, String operation, String words) {}
