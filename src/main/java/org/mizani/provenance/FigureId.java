package org.mizani.provenance;

/**
 * Public name of one figure, for {@code /figures/{id}/source} and the link behind every number. It begins with the
 * word of the {@link FigureResolver} that can explain it, for example {@code headcount-4711-women} or
 * {@code financing~AUSSOM~...}; only that resolver reads the rest. URL-safe.
 */
public record FigureId(String value) {
    @Override
    public String toString() {
        return value;
    }
}
