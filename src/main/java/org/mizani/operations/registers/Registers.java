package org.mizani.operations.registers;

import java.time.LocalDate;
import java.util.List;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;
import org.mizani.operations.Operation;

/**
 * The registers as they ship.
 *
 * @param sums what stands for several operations together, and is no operation
 * @param pastOperations operations that enter the register when a file first names them
 * @param aliases register to folded name to code
 */
record Registers(
        List<Operation> operations,
        List<Operation> sums,
        List<PastOperation> pastOperations,
        List<Step> ceilings,
        List<Country> countries,
        List<Partner> partners,
        SortedMap<String, SortedMap<String, String>> aliases) {

    static final String OPERATION = "operation";
    static final String CONTRIBUTOR = "contributor";
    static final String PARTNER = "partner";

    /** The contributor of totals that their source does not break down. */
    static final String ALL = "ALL";

    record PastOperation(Operation operation, List<String> names) {}

    /** A ceiling without its number. */
    record Step(
            String operation,
            String scope,
            LocalDate inForceFrom,
            int strength,
            String document,
            String status,
            @Nullable String supersededBy) {}

    /** A country by ISO 3166-1 alpha-3; Kosovo has no M49 code. */
    record Country(String code, @Nullable String m49, String nameEn, String nameFr, boolean auMember) {}

    record Partner(String code, String nameEn, @Nullable String nameFr, String kind) {}
}
