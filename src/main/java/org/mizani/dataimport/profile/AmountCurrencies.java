package org.mizani.dataimport.profile;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.mizani.dataimport.Finding;
import org.mizani.dataimport.Findings;
import org.mizani.dataimport.Severity;

/** Holds currencies written beside amounts against the currency of their row, and gives it to a row that has none. */
final class AmountCurrencies {

    private static final String CURRENCY = "currency";

    private record Beside(String title, String text, String address, Set<String> currencies, String mark) {}

    private final String sheet;
    private final Findings findings;
    private final List<Beside> amounts = new ArrayList<>();

    AmountCurrencies(String sheet, Findings findings) {
        this.sheet = sheet;
        this.findings = findings;
    }

    void add(ProfileColumn column, Reading.Amount amount, String text, String address) {
        amounts.add(new Beside(column.title(), text, address, amount.currencies(), amount.mark()));
    }

    /** False when an amount added since the last call is in another currency than the row, which is reported. */
    boolean agree(Map<String, Object> values) {
        if (amounts.isEmpty()) {
            return true;
        }
        boolean sound = true;
        for (Beside amount : amounts) {
            sound &= agrees(amount, values);
        }
        amounts.clear();
        return sound;
    }

    private boolean agrees(Beside amount, Map<String, Object> values) {
        if (values.get(CURRENCY) instanceof String code) {
            if (!amount.currencies().contains(code)) {
                report("currency-disagrees", amount, List.of(amount.title(), amount.mark(), code));
                return false;
            }
            return true;
        }
        if (amount.currencies().size() > 1) {
            report("currency-unclear", amount, List.of(amount.title(), amount.mark()));
            return false;
        }
        values.put(CURRENCY, amount.currencies().iterator().next());
        return true;
    }

    private void report(String code, Beside amount, List<String> arguments) {
        findings.add(new Finding(Severity.BLOCKS, code, sheet, amount.address(), amount.text(), arguments));
    }
}
