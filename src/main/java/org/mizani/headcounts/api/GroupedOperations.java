package org.mizani.headcounts.api;

import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mizani.headcounts.Dimension;
import org.mizani.headcounts.HeadcountQueries;
import org.mizani.headcounts.HeadcountQuestion;
import org.mizani.headcounts.HeadcountRow;
import org.mizani.operations.Operation;
import org.mizani.operations.OperationGroup;
import org.mizani.operations.Regions;

/** Joins the rows of operations by their leads or regions. */
final class GroupedOperations {

    private final OperationGroup group;
    private final Map<String, Operation> operations;
    private final Regions regions;

    GroupedOperations(OperationGroup group, Collection<Operation> operations, Regions regions) {
        this.group = group;
        this.operations = operations.stream().collect(Collectors.toMap(Operation::code, Function.identity()));
        this.regions = regions;
    }

    /** @param key of the group */
    record Row(String key, HeadcountRow people) {}

    /** In the order of their keys. */
    List<Row> rows(HeadcountQuestion question, HeadcountQueries headcounts) {
        Dimension[] keys = Stream.concat(question.by().stream(), Stream.of(Dimension.OPERATION))
                .distinct()
                .toArray(Dimension[]::new);
        Map<String, Map<List<@Nullable Object>, HeadcountRow>> groups = new TreeMap<>();
        for (HeadcountRow row : headcounts.rows(question.by(keys))) {
            groups.computeIfAbsent(key(row), k -> new LinkedHashMap<>())
                    .merge(others(row, question), joined(row), GroupedOperations::plus);
        }
        return groups.entrySet().stream()
                .flatMap(g -> g.getValue().values().stream().map(row -> new Row(g.getKey(), row)))
                .toList();
    }

    private String key(HeadcountRow row) {
        Operation operation = operations.get(Objects.requireNonNull(row.operation()));
        return operation == null ? "" : group.key(operation, regions);
    }

    private static List<@Nullable Object> others(HeadcountRow row, HeadcountQuestion question) {
        boolean dated = question.by().contains(Dimension.DATE);
        return Arrays.asList(row.component(), row.type(), row.contributor(), dated ? row.date() : null);
    }

    private static HeadcountRow joined(HeadcountRow row) {
        return new HeadcountRow(
                null,
                row.component(),
                row.type(),
                row.contributor(),
                row.date(),
                row.earliestDate(),
                row.people(),
                null);
    }

    private static HeadcountRow plus(HeadcountRow a, HeadcountRow b) {
        return new HeadcountRow(
                null,
                a.component(),
                a.type(),
                a.contributor(),
                a.date().isAfter(b.date()) ? a.date() : b.date(),
                a.earliestDate().isBefore(b.earliestDate()) ? a.earliestDate() : b.earliestDate(),
                a.people().plus(b.people()),
                null);
    }
}
