package org.mizani.bench;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;

/** What the figures of the benchmarks are about. */
final class BenchFacts {

    static final List<String> OPERATIONS = List.of(
            "AMIS", "AMISOM", "ATMIS", "AUSSOM", "MNJTF", "FC-G5S", "SAMIM", "EACRF", "AFISMA", "AMIB", "MISCA",
            "UNAMID", "UNISFA", "MONUSCO", "MINUSMA", "MINURSO", "UNMIL", "UNMISS", "UNOCI", "MINUSCA");

    static final List<String> TYPES =
            List.of("Troops", "Experts on Mission", "Staff Officers", "Formed Police Units", "Individual Police");

    static final List<String> TYPE_CODES =
            List.of("troops", "experts-on-mission", "staff-officers", "formed-police", "individual-police");

    /** A type of each component. */
    static final List<String> COMPONENT_CODES = List.of(
            "troops",
            "observers-and-staff",
            "formed-police",
            "individual-police",
            "justice-corrections",
            "headquarters-uniformed",
            "civilian-international",
            "civilian-national");

    static final List<String> CONTRIBUTORS = List.of(
            "AFG", "AGO", "ALB", "ARE", "ARG", "ARM", "AUS", "AUT", "AZE", "BDI", "BEL", "BEN", "BFA", "BGD", "BGR",
            "BIH", "BLR", "BOL", "BRA", "BTN", "BWA", "CAF", "CAN", "CHE", "CHL", "CHN", "CIV", "CMR", "COD", "COG",
            "COL", "CZE", "DEU", "DJI", "DNK", "DOM", "DZA", "ECU", "EGY", "ESP", "EST", "ETH", "FIN", "FJI", "FRA",
            "GAB", "GBR", "GEO", "GHA", "GIN");

    private BenchFacts() {}

    /** The last day of a month, counted from the first one that is reported. */
    static LocalDate month(int index) {
        return YearMonth.of(2005, 1).plusMonths(index).atEndOfMonth();
    }
}
