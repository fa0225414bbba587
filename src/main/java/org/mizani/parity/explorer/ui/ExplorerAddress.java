package org.mizani.parity.explorer.ui;

import com.vaadin.flow.router.QueryParameters;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mizani.operations.Component;
import org.mizani.operations.PersonnelType;
import org.mizani.parity.TargetFramework;
import org.mizani.parity.explorer.Breakdown;
import org.mizani.parity.explorer.Exploration;
import org.mizani.ui.AddressWords;

/** An {@link Exploration} as it stands in the address; words that mean nothing are left out rather than guessed. */
final class ExplorerAddress {

    private ExplorerAddress() {}

    static Exploration of(QueryParameters address) {
        AddressWords days = new AddressWords(address);
        return new Exploration(
                address.getSingleParameter("framework").orElse(TargetFramework.USUAL),
                address.getSingleParameter("by").flatMap(Breakdown::byCode).orElse(Breakdown.USUAL),
                words(address, "operation"),
                words(address, "component").stream()
                        .flatMap(c -> Component.byCode(c).stream())
                        .toList(),
                address.getSingleParameter("type")
                        .flatMap(PersonnelType::byCode)
                        .orElse(null),
                words(address, "contributor"),
                address.getSingleParameter("region").filter(r -> !r.isBlank()).orElse(null),
                days.date("from"),
                days.date("to"),
                days.date("asOf"));
    }

    static QueryParameters of(Exploration question) {
        Map<String, List<String>> given = new LinkedHashMap<>();
        if (!question.framework().equals(TargetFramework.USUAL)) {
            given.put("framework", List.of(question.framework()));
        }
        if (question.by() != Breakdown.USUAL) {
            given.put("by", List.of(question.by().code()));
        }
        put(given, "operation", question.operations());
        put(
                given,
                "component",
                question.components().stream().map(Component::code).toList());
        put(
                given,
                "type",
                one(Optional.ofNullable(question.type())
                        .map(PersonnelType::code)
                        .orElse(null)));
        put(given, "contributor", question.contributors());
        put(given, "region", one(question.region()));
        put(given, "from", one(question.from()));
        put(given, "to", one(question.to()));
        put(given, "asOf", one(question.asOf()));
        return new QueryParameters(given);
    }

    private static List<String> words(QueryParameters address, String name) {
        return address.getParameters(name).stream()
                .map(String::strip)
                .filter(w -> !w.isEmpty())
                .distinct()
                .toList();
    }

    private static List<String> one(@Nullable Object value) {
        return value == null ? List.of() : List.of(value.toString());
    }

    private static void put(Map<String, List<String>> given, String name, List<String> values) {
        if (!values.isEmpty()) {
            given.put(name, values);
        }
    }
}
