package org.mizani.parity;

import java.util.List;
import java.util.Locale;
import org.mizani.provenance.RegisterChange;
import org.mizani.tables.Table;
import org.mizani.tables.Table.Column;
import org.mizani.tables.Table.ColumnType;
import org.mizani.tables.Table.Row;
import org.mizani.tables.TableCell;
import org.mizani.ui.texts.Texts;

/** What happened to a target: old and new, who, when and why. */
public final class TargetHistoryTable {

    private TargetHistoryTable() {}

    /** @param events the latest first */
    public static Table of(TargetKey key, List<TargetEvent> events, Locale locale) {
        Texts texts = Texts.in(locale);
        return new Table(
                texts.get("targets.history.caption", name(key, texts)),
                List.of("at", "what", "before", "after", "by", "reason", "source").stream()
                        .map(c -> new Column(c, texts.get("source.changes." + c), ColumnType.TEXT))
                        .toList(),
                events.stream().map(e -> row(TargetChanges.of(e, texts))).toList(),
                events.isEmpty() ? texts.get("targets.history.none") : null);
    }

    /** For headings, for example "UGPS, Troops, 2025". */
    public static String name(TargetKey key, Texts texts) {
        return String.join(
                ", ", key.framework(), texts.get("component." + key.component().code()), Integer.toString(key.year()));
    }

    private static Row row(RegisterChange change) {
        return Row.of(List.of(
                TableCell.text(change.at()),
                TableCell.text(change.what()),
                TableCell.text(change.before()),
                TableCell.text(change.after()),
                TableCell.text(change.by()),
                TableCell.text(change.reason()),
                TableCell.text(change.source())));
    }
}
