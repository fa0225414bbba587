package org.mizani.parity.explorer;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mizani.metrics.KnownAt;
import org.mizani.operations.Component;
import org.mizani.operations.PersonnelType;
import org.mizani.parity.TargetFramework;

/**
 * A question about the share of women; all of it stands in the address.
 *
 * @param framework code of the framework that rows are read against
 * @param by what the rows are
 * @param operations codes, empty for all
 * @param components empty for all
 * @param type null for all
 * @param contributors ISO 3166-1 alpha-3, empty for all
 * @param region M49 code of the sub-region of a host country, null for all
 * @param from the earlier date to compare with, and the first month of what is shown over time; null for no comparison
 * @param to operations are read at their latest report on or before this day, null for today
 * @param asOf figures as they were known at the end of this day, null for now
 */
public record Exploration(
        String framework,
        Breakdown by,
        List<String> operations,
        List<Component> components,
        @Nullable PersonnelType type,
        List<String> contributors,
        @Nullable String region,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        @Nullable LocalDate asOf) {

    /** All operations by component, at their latest reports, against the usual framework. */
    public static final Exploration USUAL = new Exploration(
            TargetFramework.USUAL, Breakdown.USUAL, List.of(), List.of(), null, List.of(), null, null, null, null);

    public Exploration {
        operations = List.copyOf(operations);
        components = List.copyOf(components);
        contributors = List.copyOf(contributors);
    }

    public Exploration withFramework(String chosen) {
        return new Exploration(chosen, by, operations, components, type, contributors, region, from, to, asOf);
    }

    public Exploration withBy(Breakdown chosen) {
        return new Exploration(framework, chosen, operations, components, type, contributors, region, from, to, asOf);
    }

    public Exploration withOperations(Collection<String> chosen) {
        return new Exploration(
                framework, by, List.copyOf(chosen), components, type, contributors, region, from, to, asOf);
    }

    public Exploration withComponents(Collection<Component> chosen) {
        return new Exploration(
                framework, by, operations, List.copyOf(chosen), type, contributors, region, from, to, asOf);
    }

    public Exploration withType(@Nullable PersonnelType chosen) {
        return new Exploration(framework, by, operations, components, chosen, contributors, region, from, to, asOf);
    }

    public Exploration withContributors(Collection<String> chosen) {
        return new Exploration(
                framework, by, operations, components, type, List.copyOf(chosen), region, from, to, asOf);
    }

    public Exploration withRegion(@Nullable String chosen) {
        return new Exploration(framework, by, operations, components, type, contributors, chosen, from, to, asOf);
    }

    public Exploration withFrom(@Nullable LocalDate chosen) {
        return new Exploration(framework, by, operations, components, type, contributors, region, chosen, to, asOf);
    }

    public Exploration withTo(@Nullable LocalDate chosen) {
        return new Exploration(framework, by, operations, components, type, contributors, region, from, chosen, asOf);
    }

    public Exploration withAsOf(@Nullable LocalDate chosen) {
        return new Exploration(framework, by, operations, components, type, contributors, region, from, to, chosen);
    }

    /** What was known at the end of the day chosen, or now. */
    public KnownAt knownAt() {
        return asOf == null ? KnownAt.NOW : KnownAt.endOf(asOf);
    }

    /**
     * True when each row is about one component alone; then each component is read at its own latest report, otherwise each
     * operation at its.
     */
    boolean componentsApart() {
        return by == Breakdown.COMPONENT || by == Breakdown.TYPE || onlyComponent() != null;
    }

    /** The component that the whole question is about, null when it is about several. */
    @Nullable
    Component onlyComponent() {
        if (type != null) {
            return type.component();
        }
        return components.size() == 1 ? components.getFirst() : null;
    }

    /** True when people must be read by contributor. */
    boolean namesContributors() {
        return by == Breakdown.CONTRIBUTOR || !contributors.isEmpty();
    }

    /** What is read of the reports of an operation, before types and contributors are picked. */
    List<Component> readComponents() {
        return type == null ? components : List.of(type.component());
    }

    boolean includes(PersonnelType one) {
        return type == null || type == one;
    }
}
