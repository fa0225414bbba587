package org.mizani.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mizani.jooq.Tables.OPERATION;

import java.util.List;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;

class BulkInsertTest {

    private static final BulkInsert OPERATIONS = new BulkInsert(
            OPERATION,
            List.of(OPERATION.CODE, OPERATION.NAME_EN, OPERATION.NAME_FR, OPERATION.LEADS, OPERATION.SHIPPED));

    @OnBothDatabases
    void texts_come_back_as_they_went_in(DSLContext db) {
        List<String> texts = List.of(
                "plain", "a\ttab", "two\nlines\r\n", "back\\slash \\N \\.", "\\.", "quoted \" ' , ;", "é غ 𝄞", " ");
        OPERATIONS.insert(
                db,
                texts.stream()
                        .map(text -> new @Nullable Object[] {"BULK-" + texts.indexOf(text), text, null, "AU", true})
                        .toList());

        assertThat(db.select(OPERATION.NAME_EN)
                        .from(OPERATION)
                        .where(OPERATION.CODE.startsWith("BULK-"))
                        .orderBy(OPERATION.CODE)
                        .fetch(OPERATION.NAME_EN))
                .isEqualTo(texts);
        assertThat(db.fetchCount(
                        OPERATION,
                        OPERATION.CODE.startsWith("BULK-"),
                        OPERATION.NAME_FR.isNull(),
                        OPERATION.SHIPPED.isTrue()))
                .isEqualTo(texts.size());
    }
}
