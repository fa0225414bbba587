package org.mizani.parity;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.mizani.operations.Operation;
import org.mizani.operations.OtherNames;

/**
 * Who set targets, and for whom.
 *
 * @param setBy organisation
 * @param bindsLeads operations with one of these lead organisations are bound; for all others it is a benchmark
 * @param ruled by the code of an operation, whether it is bound, where a person said so whatever its leads are
 */
public record TargetFramework(
        String code,
        String nameEn,
        String nameFr,
        String setBy,
        List<String> bindsLeads,
        String source,
        Map<String, Boolean> ruled) {

    /** The framework that screens and reports read figures against unless another one is asked for. */
    public static final String USUAL = "UGPS";

    public TargetFramework {
        bindsLeads = List.copyOf(bindsLeads);
        ruled = Map.copyOf(ruled);
    }

    /** A framework of which nobody said otherwise whom it binds. */
    public TargetFramework(
            String code, String nameEn, String nameFr, String setBy, List<String> bindsLeads, String source) {
        this(code, nameEn, nameFr, setBy, bindsLeads, source, Map.of());
    }

    public String name(Locale locale) {
        return locale.getLanguage().equals("fr")
                ? nameFr
                : OtherNames.of(code, locale).orElse(nameEn);
    }

    /** True when the operation must meet the targets; otherwise they are a benchmark that nobody fails to comply with. */
    public boolean binds(Operation operation) {
        return ruled.getOrDefault(operation.code(), bindsByLead(operation));
    }

    /** What the lead organisations say, whatever a person said since. */
    public boolean bindsByLead(Operation operation) {
        return bindsLeads.stream().anyMatch(operation::ledBy);
    }
}
