package org.mizani.provenance;

/** Number of an import, as shown on its receipt. */
public record ImportId(long value) {
    @Override
    public String toString() {
        return Long.toString(value);
    }
}
