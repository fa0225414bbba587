package org.mizani.parity.api;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.mizani.operations.Operation;
import org.mizani.parity.FrameworkBinding;
import org.mizani.parity.TargetFramework;

/**
 * Who set targets, and which operations must meet them.
 *
 * @param bindsLeads operations with one of these lead organisations are bound unless a rule says otherwise
 */
record FrameworkJson(
        String code, String name, String setBy, List<String> bindsLeads, String source, List<Reading> operations) {

    /**
     * @param binding false where it is a benchmark
     * @param byLead what the lead organisations say
     * @param rule null where they decide
     */
    record Reading(
            String operation,
            boolean binding,
            boolean byLead,
            @Nullable Rule rule) {}

    record Rule(boolean binding, String source, String reason, String who, Instant since) {}

    /** @param rules that stand, the latest first */
    static FrameworkJson of(
            TargetFramework framework, List<Operation> operations, List<FrameworkBinding> rules, Locale locale) {
        return new FrameworkJson(
                framework.code(),
                framework.name(locale),
                framework.setBy(),
                framework.bindsLeads(),
                framework.source(),
                operations.stream().map(o -> reading(framework, o, rules)).toList());
    }

    private static Reading reading(TargetFramework framework, Operation operation, List<FrameworkBinding> rules) {
        Rule rule = rules.stream()
                .filter(r -> r.operation().equals(operation.code()))
                .findFirst()
                .map(r -> new Rule(r.binding(), r.source(), r.reason(), r.by(), r.from()))
                .orElse(null);
        return new Reading(operation.code(), framework.binds(operation), framework.bindsByLead(operation), rule);
    }
}
