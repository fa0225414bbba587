package org.mizani.parity.explorer;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mizani.headcounts.HeadcountSum;
import org.mizani.headcounts.People;
import org.mizani.headcounts.Slice;
import org.mizani.operations.Component;
import org.mizani.operations.Operation;
import org.mizani.operations.OperationGroup;
import org.mizani.operations.PersonnelType;
import org.mizani.operations.Regions;
import org.mizani.parity.Target;
import org.mizani.parity.TargetFramework;
import org.mizani.parity.TargetSteps;

/** Puts slices together to the rows that a question asks for. */
final class RowMaker {

    private static final TargetSteps NONE = new TargetSteps(List.of());

    private final Exploration question;
    private final Map<String, Operation> operations;
    private final TargetFramework framework;
    private final Map<Component, TargetSteps> targets;
    private final Regions regions;

    RowMaker(
            Exploration question,
            Map<String, Operation> operations,
            TargetFramework framework,
            Map<Component, TargetSteps> targets,
            Regions regions) {
        this.question = question;
        this.operations = operations;
        this.framework = framework;
        this.targets = targets;
        this.regions = regions;
    }

    /** The same rows for another question. */
    RowMaker asking(Exploration other) {
        return new RowMaker(other, operations, framework, targets, regions);
    }

    /** Components and types in their usual order, months by date, all others by the number of people. */
    List<ExploredRow> rows(List<Slice> slices) {
        Map<String, List<Slice>> groups = new LinkedHashMap<>();
        slices.forEach(
                s -> groups.computeIfAbsent(key(s), k -> new ArrayList<>()).add(s));
        return groups.entrySet().stream()
                .map(e -> row(e.getKey(), e.getValue()))
                .sorted(order())
                .toList();
    }

    /** All rows together. */
    ExploredRow total(List<Slice> slices) {
        return overall("", slices);
    }

    /** Observers and staff officers together, as their target reads them. */
    ExploredRow together(List<Slice> slices) {
        Component both = Component.OBSERVERS_AND_STAFF;
        return row(both.code(), slices, both, new HeadcountSum.OneComponent(both));
    }

    String key(Slice slice) {
        return switch (question.by()) {
            case COMPONENT -> slice.component().code();
            case TYPE -> slice.type().code();
            case OPERATION -> slice.operation();
            case LEAD -> group(OperationGroup.LEAD, slice);
            case REGION -> group(OperationGroup.REGION, slice);
            case CONTRIBUTOR -> Objects.requireNonNull(slice.contributor());
            case DATE -> YearMonth.from(slice.date()).toString();
        };
    }

    /** The targets of a row, without steps when none applies. */
    TargetSteps targets(ExploredRow row) {
        Component component = row.component();
        return component == null ? NONE : targets.getOrDefault(component, NONE);
    }

    private String group(OperationGroup group, Slice slice) {
        Operation operation = operations.get(slice.operation());
        return operation == null ? "" : group.key(operation, regions);
    }

    ExploredRow row(String key, List<Slice> slices) {
        return switch (question.by()) {
            case COMPONENT -> {
                Component component = Component.byCode(key).orElseThrow();
                boolean whole = question.type() == null || !split(question.type());
                yield row(
                        key,
                        slices,
                        whole ? component : null,
                        question.type() == null ? new HeadcountSum.OneComponent(component) : part(question.type()));
            }
            case TYPE -> {
                PersonnelType type = PersonnelType.byCode(key).orElseThrow();
                yield row(key, slices, split(type) ? null : type.component(), part(type));
            }
            case OPERATION, LEAD, REGION, CONTRIBUTOR, DATE -> overall(key, slices);
        };
    }

    /** A row of whatever the question is about. */
    private ExploredRow overall(String key, List<Slice> slices) {
        PersonnelType type = question.type();
        Component only = type != null && split(type) ? null : question.onlyComponent();
        return row(key, slices, only, type == null ? part(question.onlyComponent()) : part(type));
    }

    /** True for the two types that have one target together. */
    static boolean split(PersonnelType type) {
        return type == PersonnelType.EXPERTS_ON_MISSION || type == PersonnelType.STAFF_OFFICERS;
    }

    private static HeadcountSum.Part part(PersonnelType type) {
        return new HeadcountSum.OneType(type);
    }

    private HeadcountSum.@Nullable Part part(@Nullable Component only) {
        if (only != null) {
            return new HeadcountSum.OneComponent(only);
        }
        return question.components().isEmpty() ? new HeadcountSum.Everybody() : null;
    }

    private ExploredRow row(
            String key, List<Slice> slices, @Nullable Component component, HeadcountSum.@Nullable Part part) {
        People people = ExploredRow.sum(slices);
        TargetSteps steps = component == null ? NONE : targets.getOrDefault(component, NONE);
        Optional<Target> first =
                slices.stream().map(Slice::date).min(LocalDate::compareTo).flatMap(d -> steps.in(d.getYear()));
        Optional<Target> last =
                slices.stream().map(Slice::date).max(LocalDate::compareTo).flatMap(d -> steps.in(d.getYear()));
        boolean binding = !slices.isEmpty()
                && slices.stream().map(Slice::operation).distinct().allMatch(this::binds);
        return new ExploredRow(
                key, slices, people, component, last.orElse(null), !first.equals(last), binding, question, part);
    }

    private boolean binds(String code) {
        Operation operation = operations.get(code);
        return operation != null && framework.binds(operation);
    }

    private Comparator<ExploredRow> order() {
        return switch (question.by()) {
            case COMPONENT ->
                Comparator.comparing(r -> Component.byCode(r.key()).orElseThrow());
            case TYPE -> Comparator.comparing(r -> PersonnelType.byCode(r.key()).orElseThrow());
            case DATE -> Comparator.comparing(ExploredRow::key);
            case OPERATION, LEAD, REGION, CONTRIBUTOR ->
                Comparator.comparingLong((ExploredRow r) -> -r.paired().whole()).thenComparing(ExploredRow::key);
        };
    }
}
