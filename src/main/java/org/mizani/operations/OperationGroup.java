package org.mizani.operations;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What operations may be put together by. An operation of two leads, or in two sub-regions, forms a group of its own
 * with others like it, so that nobody is counted twice.
 */
public enum OperationGroup {
    /** Lead organisations. */
    LEAD,
    /** Sub-region of the host countries, see {@link Regions}. */
    REGION;

    /** The word in addresses and files. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<OperationGroup> byCode(String code) {
        return Stream.of(values()).filter(g -> g.code().equals(code)).findFirst();
    }

    /** Codes of the leads or sub-regions joined by a blank; empty where none is on record. */
    public String key(Operation operation, Regions regions) {
        List<String> words = switch (this) {
            case LEAD -> operation.leads().stream().sorted().toList();
            case REGION -> regions.of(operation);
        };
        return String.join(" ", words);
    }
}
