package org.mizani.operations.registers;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.mizani.dataimport.CodeList;
import org.mizani.operations.registers.Choices.Named;

/** A list whose entries the product knows all. */
final class ClosedList implements CodeList {

    private static final int FEW = 30;

    private final String name;
    private final NameIndex index;
    private final Function<Locale, List<Named>> named;
    private final Lookup lookup;

    /** @param named the entries by the names to show in a language */
    ClosedList(String name, NameIndex index, Function<Locale, List<Named>> named) {
        this.name = name;
        this.index = index;
        this.named = named;
        this.lookup = Lookup.closed(() -> index);
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public Optional<String> named(String text) {
        return lookup.named(text);
    }

    @Override
    public Match match(String text) {
        return lookup.match(text);
    }

    @Override
    public List<String> all() {
        List<String> codes = index.codes();
        return codes.size() <= FEW ? codes : List.of();
    }

    @Override
    public List<Choice> choices(Locale locale) {
        return Choices.of(this, named.apply(locale));
    }

    @Override
    public void create(String code, String created) {
        throw new UnsupportedOperationException("the list " + name + " is closed");
    }
}
