package org.mizani.provenance;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The uploaded files as they were, byte for byte; what keeps them plugs this in. */
public interface OriginalFiles {

    /** The neighbourhood of a cell in the file of an import, read from the file itself; empty when it is not to be had. */
    Optional<Excerpt> excerpt(ImportId id, SourceCell cell);

    /**
     * A few rows of a sheet.
     *
     * @param raw what stands in the cell of the file, as text
     * @param corrected what it was read as instead, null when it was read as it stands
     * @param columns column letters
     * @param lines the headings first when they are known, then the rows around the cell
     */
    record Excerpt(String raw, @Nullable Corrected corrected, List<String> columns, List<Line> lines) {
        public Excerpt {
            columns = List.copyOf(columns);
            lines = List.copyOf(lines);
        }
    }

    /**
     * A correction that a person laid over a cell before the file was accepted.
     *
     * @param value null for a blank
     */
    record Corrected(@Nullable String value, String by, Instant at) {}

    /**
     * @param number row number as the spreadsheet shows it
     * @param meant true for the row of the cell
     */
    record Line(int number, boolean heading, boolean meant, List<String> cells) {
        public Line {
            cells = List.copyOf(cells);
        }
    }

    /** Letters of the cell's column, null when the whole sheet is meant. */
    static @Nullable String column(SourceCell cell) {
        return cell.cell() == null ? null : cell.cell().replaceAll("\\d", "");
    }
}
