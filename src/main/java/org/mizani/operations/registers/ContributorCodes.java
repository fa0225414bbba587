package org.mizani.operations.registers;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mizani.dataimport.CodeList;
import org.springframework.stereotype.Component;

/** Countries by ISO 3166-1 alpha-3 or alpha-2, M49 with or without leading zeros, names and aliases; closed. */
@Component
class ContributorCodes implements CodeList {

    private static final Pattern M49 = Pattern.compile("([0-9]{1,3})(?:\\.0+)?");
    private static final int DIGITS = 3;

    private final RegisterQueries registers;
    private final Lookup lookup;

    ContributorCodes(RegisterQueries registers, RegisterLoader loaded) {
        this.registers = registers;
        this.lookup = Lookup.closed(registers::contributors, OfficialNames::match);
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
        String bare = text.strip();
        return switch (lookup.match(m49(bare))) {
            case Match.Known known -> known;
            case Match other ->
                Alpha2.alpha3(bare).map(code -> alpha2(bare, code)).orElse(other);
        };
    }

    @Override
    public List<Choice> choices(Locale locale) {
        return Choices.of(this, Choices.byName(registers.contributorEntries(), locale));
    }

    @Override
    public void create(String code, String created) {
        throw new UnsupportedOperationException("the list of contributors is closed");
    }

    private Match alpha2(String text, String code) {
        return lookup.match(code) instanceof Match.Known known
                ? Alpha2.unsure(text) ? new Match.Near(code, lookup.nameOf(code)) : known
                : new Match.Unknown();
    }

    private static String m49(String text) {
        if (text.isEmpty() || text.charAt(0) > '9') {
            return text;
        }
        Matcher number = M49.matcher(text);
        return number.matches() ? "0".repeat(DIGITS - number.group(1).length()) + number.group(1) : text;
    }
}
