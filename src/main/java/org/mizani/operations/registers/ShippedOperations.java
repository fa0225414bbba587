package org.mizani.operations.registers;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.mizani.operations.Operation;

/** The operations of the register as it ships, those of the past included, by all their names. */
final class ShippedOperations {

    private final SortedMap<String, Operation> byCode = new TreeMap<>();
    private final Map<String, Operation> byName = new HashMap<>();

    ShippedOperations(Registers registers) {
        registers.operations().forEach(o -> add(o, List.of(o.nameEn())));
        registers.pastOperations().forEach(p -> add(p.operation(), p.names()));
        registers
                .aliases()
                .getOrDefault(Registers.OPERATION, new TreeMap<>())
                .forEach((name, code) -> Optional.ofNullable(byCode.get(code)).ifPresent(o -> byName.put(name, o)));
    }

    private void add(Operation operation, List<String> names) {
        byCode.put(operation.code(), operation);
        byName.put(Folding.fold(operation.code()), operation);
        names.forEach(name -> byName.putIfAbsent(Folding.fold(name), operation));
    }

    Optional<Operation> named(String text) {
        return Optional.ofNullable(byName.get(Folding.fold(text)));
    }

    Collection<Operation> all() {
        return byCode.values();
    }

    /** The operations that the register keeps apart under a common acronym: UNEF-I and UNEF-II for UNEF. */
    List<String> partsOf(String acronym) {
        String start = Folding.fold(acronym) + " ";
        return byCode.keySet().stream()
                .filter(code -> Folding.fold(code).startsWith(start))
                .toList();
    }
}
