package org.mizani.operations.registers;

import java.util.List;
import java.util.Optional;
import org.mizani.dataimport.CodeList;

/** A list whose entries the product knows all. */
final class ClosedList implements CodeList {

    private static final int FEW = 30;

    private final String name;
    private final NameIndex index;
    private final Lookup lookup;

    ClosedList(String name, NameIndex index) {
        this.name = name;
        this.index = index;
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
    public void create(String code, String created) {
        throw new UnsupportedOperationException("the list " + name + " is closed");
    }
}
