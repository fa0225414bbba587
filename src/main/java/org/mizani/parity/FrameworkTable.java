package org.mizani.parity;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.mizani.operations.Operation;
import org.mizani.tables.Table;
import org.mizani.tables.Table.Column;
import org.mizani.tables.Table.ColumnType;
import org.mizani.tables.Table.Row;
import org.mizani.tables.TableCell;
import org.mizani.ui.texts.Texts;

/** Which operations a framework binds and for which it is a benchmark, and who said so. */
public final class FrameworkTable {

    private FrameworkTable() {}

    /** @param rules that stand, the latest first */
    public static Table of(
            TargetFramework framework, List<Operation> operations, List<FrameworkBinding> rules, Locale locale) {
        Texts texts = Texts.in(locale);
        return new Table(
                texts.get("targets.binding.caption", framework.code()),
                List.of(
                        new Column("operation", texts.get("parity.table.operation"), ColumnType.TEXT),
                        new Column("leads", texts.get("targets.binding.leads"), ColumnType.TEXT),
                        new Column("reading", texts.get("targets.binding.reading"), ColumnType.TEXT),
                        new Column("because", texts.get("targets.binding.because"), ColumnType.TEXT),
                        new Column("source", texts.get("targets.source"), ColumnType.TEXT)),
                operations.stream().map(o -> row(framework, o, rules, texts)).toList(),
                null);
    }

    private static Row row(TargetFramework framework, Operation operation, List<FrameworkBinding> rules, Texts texts) {
        Optional<FrameworkBinding> rule = rules.stream()
                .filter(r -> r.operation().equals(operation.code()))
                .findFirst();
        return Row.of(List.of(
                new TableCell.Text(operation.code(), "operations/" + operation.code()),
                TableCell.text(operation.leads().stream().collect(Collectors.joining(", "))),
                TableCell.text(
                        texts.get(framework.binds(operation) ? "targets.binding.binds" : "targets.binding.benchmark")),
                TableCell.text(rule.map(r -> texts.get(
                                "targets.binding.rule", r.by(), TargetChanges.when(r.from(), texts), r.reason()))
                        .orElseGet(() -> texts.get("targets.binding.by-lead"))),
                TableCell.text(rule.map(FrameworkBinding::source).orElseGet(framework::source))));
    }
}
