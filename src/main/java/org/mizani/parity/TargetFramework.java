package org.mizani.parity;

import java.util.List;
import java.util.Locale;
import org.mizani.operations.Operation;

/**
 * Who set targets, and for whom.
 *
 * @param setBy organisation
 * @param bindsLeads operations with one of these lead organisations are bound; for all others it is a benchmark
 */
public record TargetFramework(
        String code, String nameEn, String nameFr, String setBy, List<String> bindsLeads, String source) {

    /** The framework that screens and reports read figures against unless another one is asked for. */
    public static final String USUAL = "UGPS";

    public TargetFramework {
        bindsLeads = List.copyOf(bindsLeads);
    }

    public String name(Locale locale) {
        return locale.getLanguage().equals("fr") ? nameFr : nameEn;
    }

    /** True when the operation must meet the targets; otherwise they are a benchmark that nobody fails to comply with. */
    public boolean binds(Operation operation) {
        return bindsLeads.stream().anyMatch(operation::ledBy);
    }
}
