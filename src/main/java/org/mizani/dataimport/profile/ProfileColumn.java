package org.mizani.dataimport.profile;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A column of a profile.
 *
 * @param field name by which the subject's reader asks for it
 * @param heading as the template writes it; null for a field that no sheet has and rules fill
 * @param aliases other headings, in any language
 * @param tags HXL tags that mean this field where the heading is unknown, for example {@code #date+start}
 * @param list which {@link org.mizani.dataimport.CodeList} reads its values, for type {@code code} alone
 * @param required whether the heading must be there; {@code filled} whether each row must fill it
 * @param sameAs the field of which the column is a second name: it is compared with it and never kept; null for others
 * @param inHeadings whether headings may state its values: a type or a month above the figures
 * @param inTitles whether a title, the name of the sheet or that of the file may state its value for a whole table
 * @param register whether the sheet is a list of such entries, so that new ones need no warning
 */
public record ProfileColumn(
        String field,
        @Nullable String heading,
        List<String> aliases,
        List<String> tags,
        ColumnType type,
        @Nullable String list,
        boolean required,
        boolean filled,
        boolean register,
        @Nullable String sameAs,
        boolean inHeadings,
        boolean inTitles) {

    public ProfileColumn {
        aliases = List.copyOf(aliases);
        tags = List.copyOf(tags);
    }

    Stream<String> names() {
        return Stream.concat(Stream.ofNullable(heading), aliases.stream());
    }

    /** A column that says the same in other words, such as a country beside its code. */
    ProfileColumn secondName() {
        return new ProfileColumn(
                field + "-name", heading, aliases, tags, type, list, false, false, false, field, false, false);
    }

    /** True for what is counted or paid; the other columns say of whom, when and by whom. */
    boolean measure() {
        return type == ColumnType.COUNT || type == ColumnType.MONEY;
    }

    /** The heading, else the field, to name the column to people. */
    public String title() {
        return heading == null ? field : heading;
    }

    /** What the cells of a column hold. */
    public enum ColumnType {
        TEXT,
        CODE,
        /** People: whole numbers, 0 or more. */
        COUNT,
        /** Exact amounts. */
        MONEY,
        /** Exact numbers that are neither people nor money. */
        NUMBER,
        DATE,
        /** A financial year, 2018/19 or 2019: the fields {@code from} and {@code to}. */
        YEAR,
        YES_NO
    }
}
