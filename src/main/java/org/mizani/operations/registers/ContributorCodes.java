package org.mizani.operations.registers;

import java.util.Optional;
import org.mizani.dataimport.CodeList;
import org.springframework.stereotype.Component;

/** Countries by ISO 3166-1 alpha-3, M49 with or without leading zeros, names and aliases; closed. */
@Component
class ContributorCodes implements CodeList {

    private final Lookup lookup;

    ContributorCodes(RegisterQueries registers, RegisterLoader loaded) {
        this.lookup = Lookup.closed(registers::contributors);
    }

    @Override
    public String name() {
        return Registers.CONTRIBUTOR;
    }

    @Override
    public Optional<String> named(String text) {
        return lookup.named(text);
    }

    @Override
    public Match match(String text) {
        return lookup.match(m49(text));
    }

    @Override
    public void create(String code, String created) {
        throw new UnsupportedOperationException("the list of contributors is closed");
    }

    private static String m49(String text) {
        boolean number = !text.isEmpty() && text.length() < 3 && text.chars().allMatch(c -> c >= '0' && c <= '9');
        return number ? "0".repeat(3 - text.length()) + text : text;
    }
}
