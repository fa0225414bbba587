package org.mizani.dataimport;

import org.mizani.provenance.Fact;

/**
 * A fact on record that a file, declared complete, does not state.
 *
 * @param claim number of the claim that counts so far
 */
public record Withdrawal(Fact fact, long claim, Change.Withdrawn change) {}
