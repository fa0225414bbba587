package org.mizani.operations;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

/**
 * Dates and ceilings of some operations, to hold figures against.
 *
 * @param operations by code
 * @param uniformed ceilings of uniformed people by code
 */
public record OperationRegister(Map<String, Operation> operations, Map<String, Ceilings> uniformed) {

    public OperationRegister {
        operations = Map.copyOf(operations);
        uniformed = Map.copyOf(uniformed);
    }

    public Optional<Operation> operation(String code) {
        return Optional.ofNullable(operations.get(code));
    }

    /** The step in force on a day; none is after the operation's end. */
    public Optional<Ceiling> ceilingOn(String code, LocalDate day) {
        boolean ended =
                operation(code).map(Operation::endedOn).filter(day::isAfter).isPresent();
        return ended
                ? Optional.empty()
                : Optional.ofNullable(uniformed.get(code)).flatMap(c -> c.on(day));
    }
}
