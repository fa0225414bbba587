package org.mizani.dataimport.profile;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A column of a profile.
 *
 * @param field name by which the subject's reader asks for it
 * @param heading as the template writes it
 * @param aliases other headings, in any language
 * @param list which {@link org.mizani.dataimport.CodeList} reads its values, for type {@code code} alone
 * @param required whether the heading must be there; {@code filled} whether each row must fill it
 */
public record ProfileColumn(
        String field,
        String heading,
        List<String> aliases,
        ColumnType type,
        @Nullable String list,
        boolean required,
        boolean filled) {

    public ProfileColumn {
        aliases = List.copyOf(aliases);
    }

    Stream<String> names() {
        return Stream.concat(Stream.of(heading), aliases.stream());
    }

    /** What the cells of a column hold. */
    public enum ColumnType {
        TEXT,
        CODE,
        /** People: whole numbers, 0 or more. */
        COUNT,
        /** Exact amounts. */
        MONEY,
        DATE
    }
}
