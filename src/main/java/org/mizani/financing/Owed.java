package org.mizani.financing;

import java.util.List;

/**
 * What is on record as owed to one contributor.
 *
 * @param named claims that name it: of each operation and scope those of the latest date
 * @param undivided totals of operations and scopes that name no contributor, so nobody knows its part
 */
public record Owed(List<Claim<Arrears>> named, List<Claim<Arrears>> undivided) {

    public Owed {
        named = List.copyOf(named);
        undivided = List.copyOf(undivided);
    }

    public boolean nothing() {
        return named.isEmpty() && undivided.isEmpty();
    }
}
