package org.mizani.balance;

import java.util.List;
import org.mizani.parity.TargetFramework;

/**
 * The two sides of all operations, or of all contributors in them.
 *
 * @param lines of which at least one side, or what is owed, is known
 * @param silent operations of which nothing is known of either side
 */
public record Balance(
        BalanceQuestion question, TargetFramework framework, List<BalanceLine> lines, List<String> silent) {

    public Balance {
        lines = List.copyOf(lines);
        silent = List.copyOf(silent);
    }

    /** Lines with both sides. */
    public List<BalanceLine> drawn() {
        return lines.stream().filter(BalanceLine::both).toList();
    }

    /** Lines with one side missing. */
    public List<BalanceLine> incomplete() {
        return lines.stream().filter(line -> !line.both()).toList();
    }
}
