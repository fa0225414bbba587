package org.mizani.operations.registers;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mizani.dataimport.CodeList;
import org.mizani.operations.PersonnelType;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The closed lists that profiles may name. */
@Configuration
class WordLists {

    private static final Map<String, Currency> JDK_CURRENCIES = Currency.getAvailableCurrencies().stream()
            .collect(Collectors.toUnmodifiableMap(Currency::getCurrencyCode, Function.identity()));

    @Bean
    CodeList personnelTypes() {
        return words(
                "personnel-type",
                "personnel-types.csv",
                Stream.of(PersonnelType.values()).map(PersonnelType::code).toArray(String[]::new));
    }

    @Bean
    CodeList scopes() {
        return words(
                "scope",
                "scopes.csv",
                "stipends",
                "mission-budget",
                "logistics-package",
                "bilateral-in-kind",
                "all-in");
    }

    @Bean
    CodeList channels() {
        return words(
                "channel",
                "channels.csv",
                "bilateral",
                "au-peace-fund",
                "au-assessed",
                "un-assessed",
                "un-trust-fund",
                "eu",
                "rec");
    }

    @Bean
    CodeList fundingKinds() {
        return words(
                "funding-kind",
                "funding-kinds.csv",
                "requirement",
                "pledge",
                "commitment",
                "receipt",
                "expenditure",
                "arrears",
                "assessed",
                "assessed-paid",
                "cash-on-hand");
    }

    @Bean
    CodeList paymentForms() {
        return words("payment-form", "payment-forms.csv", "cash", "in-kind");
    }

    @Bean
    CodeList currencies() {
        return currencies(CodeFile.shipped("currencies.csv", "code", "numeric", "minor_units", "name", "aliases"));
    }

    private static CodeList words(String list, String file, String... codes) {
        return WordFile.shipped(list, file, List.of(codes));
    }

    private static CodeList currencies(CodeFile file) {
        Aliases aliases = new Aliases();
        List<NameIndex.Entry> entries = new ArrayList<>();
        for (CodeRow row : file.rows()) {
            String code = row.required("code");
            aliases.enter(row, code);
            aliases.add(row, "name", row.required("name"), code);
            row.list("aliases").forEach(alias -> aliases.add(row, "aliases", alias, code));
            entries.add(new NameIndex.Entry(code, row.required("name"), row.list("aliases")));
        }
        return new ClosedList(
                "currency",
                new NameIndex(entries),
                locale -> file.rows().stream()
                        .map(row -> currency(row, locale))
                        .sorted(Comparator.comparing(Choices.Named::code))
                        .toList());
    }

    /** The code is what people write; the name stands beside it. */
    private static Choices.Named currency(CodeRow row, Locale locale) {
        String code = row.required("code");
        String known = JDK_CURRENCIES.containsKey(code)
                ? JDK_CURRENCIES.get(code).getDisplayName(locale)
                : row.required("name");
        return new Choices.Named(code, List.of(code), known);
    }
}
