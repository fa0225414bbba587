package org.mizani.dataimport.profile;

import java.util.Currency;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Which currencies a sign or code beside an amount may mean; "$" and "FCFA" mean several. */
final class CurrencyMarks {

    private static final Set<String> ISO = Currency.getAvailableCurrencies().stream()
            .map(Currency::getCurrencyCode)
            .collect(Collectors.toSet());
    private static final Set<String> DOLLARS = Set.of(
            "USD", "AUD", "BBD", "BMD", "BND", "BSD", "BZD", "CAD", "FJD", "GYD", "HKD", "JMD", "KYD", "LRD", "NAD",
            "NZD", "SBD", "SGD", "SRD", "TTD", "TWD", "XCD", "ZWG", "ARS", "CLP", "COP", "CUP", "DOP", "MXN", "UYU");
    private static final Set<String> POUNDS = Set.of("GBP", "EGP", "FKP", "GIP", "LBP", "SDG", "SHP", "SSP", "SYP");
    private static final Set<String> CFA = Set.of("XOF", "XAF");
    private static final Map<String, Set<String>> SIGNS = Map.ofEntries(
            Map.entry("$", DOLLARS),
            Map.entry("dollar", DOLLARS),
            Map.entry("dollars", DOLLARS),
            Map.entry("us$", Set.of("USD")),
            Map.entry("$us", Set.of("USD")),
            Map.entry("$eu", Set.of("USD")),
            Map.entry("u.s.$", Set.of("USD")),
            Map.entry("usdollars", Set.of("USD")),
            Map.entry("dollarsus", Set.of("USD")),
            Map.entry("c$", Set.of("CAD")),
            Map.entry("a$", Set.of("AUD")),
            Map.entry("€", Set.of("EUR")),
            Map.entry("euro", Set.of("EUR")),
            Map.entry("euros", Set.of("EUR")),
            Map.entry("£", POUNDS),
            Map.entry("£stg", Set.of("GBP")),
            Map.entry("¥", Set.of("JPY", "CNY")),
            Map.entry("₦", Set.of("NGN")),
            Map.entry("₵", Set.of("GHS")),
            Map.entry("fcfa", CFA),
            Map.entry("cfa", CFA),
            Map.entry("ksh", Set.of("KES")),
            Map.entry("tsh", Set.of("TZS")),
            Map.entry("ush", Set.of("UGX")),
            Map.entry("birr", Set.of("ETB")),
            Map.entry("naira", Set.of("NGN")));

    private CurrencyMarks() {}

    /** ISO codes; none when the text is no currency that we know. */
    static Set<String> of(String mark) {
        if (mark.isEmpty()) {
            return Set.of();
        }
        String bare = mark.replace(" ", "");
        String upper = bare.toUpperCase(Locale.ROOT);
        return ISO.contains(upper) ? Set.of(upper) : SIGNS.getOrDefault(bare.toLowerCase(Locale.ROOT), Set.of());
    }
}
