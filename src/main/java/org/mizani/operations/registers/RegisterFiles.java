package org.mizani.operations.registers;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mizani.operations.Operation;
import org.mizani.operations.OtherNames;
import org.mizani.ui.texts.Texts;

/** Reads the tables of the folder {@code data-import/codes} that make up the registers, and checks them. */
final class RegisterFiles {

    private final CodeFile operations;
    private final CodeFile ceilings;
    private final CodeFile countries;
    private final CodeFile partners;
    private final SortedMap<String, Aliases> aliases = new TreeMap<>();

    private RegisterFiles(CodeFile operations, CodeFile ceilings, CodeFile countries, CodeFile partners) {
        this.operations = operations;
        this.ceilings = ceilings;
        this.countries = countries;
        this.partners = partners;
    }

    static Registers shipped() {
        return read(
                CodeFile.shipped(
                        "operations.csv",
                        "code",
                        "name_en",
                        "name_fr",
                        "leads",
                        "hosts",
                        "started_on",
                        "ended_on",
                        "successor",
                        "listed",
                        "source",
                        "aliases"),
                CodeFile.shipped(
                        "ceilings.csv",
                        "operation",
                        "component_scope",
                        "in_force_from",
                        "strength",
                        "document",
                        "status",
                        "superseded_by"),
                shippedCountries(),
                CodeFile.shipped("partners.csv", "code", "name_en", "name_fr", "kind", "aliases"));
    }

    private static CodeFile shippedCountries() {
        return CodeFile.shipped(
                "countries.csv", "code", "m49", "m49_region", "name_en", "name_fr", "au_member", "aliases");
    }

    /** The sub-region of each country by the UN standard M49, where it has one. */
    static Map<String, String> shippedRegions() {
        Map<String, String> regions = new TreeMap<>();
        for (CodeRow row : shippedCountries().rows()) {
            String region = m49(row, "m49_region");
            if (region != null) {
                regions.put(row.required("code"), region);
            }
        }
        return regions;
    }

    static Registers read(CodeFile operations, CodeFile ceilings, CodeFile countries, CodeFile partners) {
        return new RegisterFiles(operations, ceilings, countries, partners).registers();
    }

    private Registers registers() {
        List<Registers.Country> states =
                countries.rows().stream().map(this::country).toList();
        Map<String, List<CodeRow>> listed = operations.rows().stream()
                .collect(Collectors.groupingBy(row -> row.oneOf("listed", "yes", "when-named", "sum")));
        List<Operation> present = operations(listed.getOrDefault("yes", List.of()));
        List<Operation> sums = operations(listed.getOrDefault("sum", List.of()));
        List<Registers.PastOperation> past = new ArrayList<>();
        for (CodeRow row : listed.getOrDefault("when-named", List.of())) {
            Operation operation = operation(row);
            past.add(new Registers.PastOperation(operation, names("past-operation", row, operation.code())));
        }
        List<Registers.Step> steps = ceilings.rows().stream().map(this::step).toList();
        List<Registers.Partner> payers = Stream.concat(
                        states.stream()
                                .filter(c -> !c.code().equals(Registers.ALL))
                                .map(c -> new Registers.Partner(c.code(), c.nameEn(), c.nameFr(), "state")),
                        partners.rows().stream().map(this::partner))
                .toList();
        SortedMap<String, SortedMap<String, String>> byRegister = new TreeMap<>();
        aliases.forEach((register, names) -> byRegister.put(register, names.byName()));
        byRegister.remove("past-operation");
        return new Registers(present, sums, past, steps, states, payers, byRegister);
    }

    private Registers.Country country(CodeRow row) {
        String code = row.required("code");
        String m49 = m49(row, "m49");
        names(Registers.CONTRIBUTOR, row, code);
        if (!code.equals(Registers.ALL)) {
            names(Registers.PARTNER, row, code);
        }
        if (m49 != null) {
            aliases(Registers.CONTRIBUTOR).add(row, "m49", m49, code);
        }
        return new Registers.Country(code, m49, row.required("name_en"), row.required("name_fr"), row.yes("au_member"));
    }

    private static @Nullable String m49(CodeRow row, String column) {
        String number = row.text(column);
        if (number != null && !number.matches("\\d{3}")) {
            throw row.broken(column, "\"" + number + "\" is not a number of three digits");
        }
        return number;
    }

    private Registers.Partner partner(CodeRow row) {
        String code = row.required("code");
        names(Registers.PARTNER, row, code);
        return new Registers.Partner(
                code,
                row.required("name_en"),
                row.text("name_fr"),
                row.oneOf("kind", "un", "au", "eu", "rec", "organisation", "private"));
    }

    private List<Operation> operations(List<CodeRow> rows) {
        List<Operation> found = new ArrayList<>();
        for (CodeRow row : rows) {
            Operation operation = operation(row);
            names(Registers.OPERATION, row, operation.code());
            found.add(operation);
        }
        return found;
    }

    private Operation operation(CodeRow row) {
        String successor = row.text("successor");
        if (successor != null && operations.rows().stream().noneMatch(r -> successor.equals(r.text("code")))) {
            throw row.broken("successor", "there is no operation " + successor);
        }
        List<String> hosts = words(row, "hosts");
        for (String host : hosts) {
            if (countries.rows().stream().noneMatch(r -> host.equals(r.text("code")))) {
                throw row.broken("hosts", "there is no country " + host);
            }
        }
        return new Operation(
                row.required("code"),
                row.required("name_en"),
                row.text("name_fr"),
                List.of(row.required("leads").split(" +")),
                hosts,
                row.date("started_on"),
                row.date("ended_on"),
                successor,
                row.text("source"));
    }

    private Registers.Step step(CodeRow row) {
        String operation = row.required("operation");
        if (operations.rows().stream()
                .noneMatch(r -> operation.equals(r.text("code")) && "yes".equals(r.text("listed")))) {
            throw row.broken("operation", "there is no operation " + operation);
        }
        return new Registers.Step(
                operation,
                row.oneOf("component_scope", "uniformed", "police", "civilian", "all"),
                row.requiredDate("in_force_from"),
                row.requiredCount("strength"),
                row.required("document"),
                row.oneOf("status", "verified", "unverified", "secondary"),
                row.text("superseded_by"));
    }

    private List<String> names(String register, CodeRow row, String code) {
        Aliases known = aliases(register);
        known.enter(row, code);
        List<String> names = new ArrayList<>();
        for (String column : List.of("name_en", "name_fr", "aliases")) {
            for (String name : column.equals("aliases") ? row.list(column) : single(row.text(column))) {
                known.add(row, column, name, code);
                names.add(name);
            }
        }
        for (Locale language : Texts.LANGUAGES) {
            OtherNames.named(code, language).ifPresent(name -> {
                known.add(row, "name in " + language.getLanguage(), name, code);
                names.add(name);
            });
        }
        return names;
    }

    private Aliases aliases(String register) {
        return aliases.computeIfAbsent(register, r -> new Aliases());
    }

    private static List<String> single(@Nullable String name) {
        return name == null ? List.of() : List.of(name);
    }

    private static List<String> words(CodeRow row, String column) {
        String words = row.text(column);
        return words == null ? List.of() : List.of(words.split(" +"));
    }
}
