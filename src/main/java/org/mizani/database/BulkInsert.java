package org.mizani.database;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.SQLDialect;
import org.jooq.Table;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;

/**
 * Many rows of one table in the transaction of the thread: by {@code COPY} into PostgreSQL, by one prepared batch into H2,
 * because jOOQ's own batches were the larger part of storing (src/docs/benchmarks.md).
 *
 * @param columns those that rows give values for, in the order of the values
 */
public record BulkInsert(Table<?> table, List<? extends Field<?>> columns) {

    /** @param rows texts, numbers, dates, instants with their offset, yes and no; null for none */
    public void insert(DSLContext db, List<@Nullable Object[]> rows) {
        if (rows.isEmpty()) {
            return;
        }
        db.connection(connection -> {
            if (db.family() == SQLDialect.POSTGRES) {
                copy(connection, rows);
            } else {
                batch(connection, rows);
            }
        });
    }

    private void copy(Connection connection, List<@Nullable Object[]> rows) throws SQLException {
        CopyText text = new CopyText();
        rows.forEach(text::row);
        try {
            connection
                    .unwrap(PGConnection.class)
                    .getCopyAPI()
                    .copyIn("copy " + target() + " from stdin", new StringReader(text.toString()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void batch(Connection connection, List<@Nullable Object[]> rows) throws SQLException {
        String places = String.join(", ", Collections.nCopies(columns.size(), "?"));
        try (PreparedStatement insert =
                connection.prepareStatement("insert into " + target() + " values (" + places + ")")) {
            for (@Nullable Object[] row : rows) {
                for (int i = 0; i < row.length; i++) {
                    insert.setObject(i + 1, row[i]);
                }
                insert.addBatch();
            }
            insert.executeBatch();
        }
    }

    private String target() {
        return table.getName() + columns.stream().map(Field::getName).collect(Collectors.joining(", ", " (", ")"));
    }
}
