package org.mizani.financing;

import java.time.LocalDate;
import java.util.List;

/**
 * What one operation owes one contributor.
 *
 * @param contributor {@value Arrears#ALL} for a total not broken down
 * @param asOf date of the operation's latest statement
 * @param rates the exchange rates at which it was converted
 */
public record OwedLine(String operation, String contributor, LocalDate asOf, OwedSum owed, List<ExchangeRate> rates) {

    public OwedLine {
        rates = List.copyOf(rates);
    }

    /** False for a total that names no contributor. */
    public boolean named() {
        return !contributor.equals(Arrears.ALL);
    }
}
