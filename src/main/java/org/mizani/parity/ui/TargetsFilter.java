package org.mizani.parity.ui;

import com.vaadin.flow.router.QueryParameters;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mizani.metrics.KnownAt;
import org.mizani.operations.Component;
import org.mizani.parity.TargetKey;
import org.mizani.parity.TargetRevision;
import org.mizani.parity.TargetStatus;
import org.mizani.ui.Links;

/**
 * What the reader of the page of targets has chosen; all of it stands in the address.
 *
 * @param framework code, null for all
 * @param component null for all
 * @param status null for all
 * @param asOf targets as they were known at the end of this day, null for now
 * @param target code of the target that is open, or {@link #NEW}; null for none
 * @param binding code of the framework whose operations are open, null for none
 */
record TargetsFilter(
        @Nullable String framework,
        @Nullable Component component,
        @Nullable TargetStatus status,
        @Nullable LocalDate asOf,
        @Nullable String target,
        @Nullable String binding) {

    static final String ROUTE = "registers/targets";
    static final String NEW = "new";

    static TargetsFilter of(QueryParameters parameters) {
        return new TargetsFilter(
                word(parameters, "framework"),
                parameters
                        .getSingleParameter("component")
                        .flatMap(Component::byCode)
                        .orElse(null),
                parameters
                        .getSingleParameter("status")
                        .flatMap(TargetStatus::parse)
                        .orElse(null),
                date(word(parameters, "asOf")),
                word(parameters, "target"),
                word(parameters, "binding"));
    }

    Map<String, String> words() {
        Map<String, String> given = new LinkedHashMap<>();
        put(given, "framework", framework);
        put(given, "component", component == null ? null : component.code());
        put(given, "status", status == null ? null : status.code());
        put(given, "asOf", asOf == null ? null : asOf.toString());
        put(given, "target", target);
        put(given, "binding", binding);
        return given;
    }

    String address() {
        return Links.href(ROUTE, words());
    }

    void go() {
        Links.open(ROUTE, words());
    }

    TargetsFilter withFramework(@Nullable String chosen) {
        return new TargetsFilter(chosen, component, status, asOf, target, binding);
    }

    TargetsFilter withComponent(@Nullable Component chosen) {
        return new TargetsFilter(framework, chosen, status, asOf, target, binding);
    }

    TargetsFilter withStatus(@Nullable TargetStatus chosen) {
        return new TargetsFilter(framework, component, chosen, asOf, target, binding);
    }

    TargetsFilter withAsOf(@Nullable LocalDate chosen) {
        return new TargetsFilter(framework, component, status, chosen, target, binding);
    }

    /** Opens a target, and closes what else was open. */
    TargetsFilter withTarget(@Nullable String chosen) {
        return new TargetsFilter(framework, component, status, asOf, chosen, null);
    }

    /** Opens the operations of a framework, and closes what else was open. */
    TargetsFilter withBinding(@Nullable String chosen) {
        return new TargetsFilter(framework, component, status, asOf, null, chosen);
    }

    KnownAt knownAt() {
        return asOf == null ? KnownAt.NOW : KnownAt.endOf(asOf);
    }

    boolean shows(TargetRevision revision) {
        TargetKey key = revision.key();
        return (framework == null || framework.equals(key.framework()))
                && (component == null || component == key.component())
                && (status == null || status == revision.value().status());
    }

    private static @Nullable String word(QueryParameters parameters, String name) {
        return parameters
                .getSingleParameter(name)
                .filter(word -> !word.isBlank())
                .orElse(null);
    }

    private static @Nullable LocalDate date(@Nullable String text) {
        try {
            return text == null ? null : LocalDate.parse(text);
        } catch (DateTimeException e) {
            return null;
        }
    }

    private static void put(Map<String, String> given, String name, @Nullable String value) {
        if (value != null) {
            given.put(name, value);
        }
    }
}
