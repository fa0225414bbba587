package org.mizani.operations.registers;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/** All names of one register, folded; a name that would mean two entries is refused. */
final class Aliases {

    private final Map<String, String> codes = new HashMap<>();
    private final Set<String> entered = new HashSet<>();

    /** Enters an entry itself; a second line for it is refused. */
    void enter(CodeRow row, String code) {
        if (!entered.add(code)) {
            throw row.broken("code", "there is already a line for " + code);
        }
        add(row, "code", code, code);
    }

    void add(CodeRow row, String column, String name, String code) {
        String folded = Folding.fold(name);
        if (folded.isEmpty()) {
            throw row.broken(column, "\"" + name + "\" has neither letters nor digits");
        }
        String other = codes.putIfAbsent(folded, code);
        if (other != null && !other.equals(code)) {
            throw row.broken(column, "\"" + name + "\" already stands for " + other);
        }
    }

    SortedMap<String, String> byName() {
        return new TreeMap<>(codes);
    }
}
