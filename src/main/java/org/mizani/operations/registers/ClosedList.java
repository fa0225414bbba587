package org.mizani.operations.registers;

import java.util.Optional;
import org.mizani.dataimport.CodeList;

/** A list whose entries the product knows all. */
final class ClosedList implements CodeList {

    private final String name;
    private final Lookup lookup;

    ClosedList(String name, NameIndex index) {
        this.name = name;
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
    public void create(String code, String created) {
        throw new UnsupportedOperationException("the list " + name + " is closed");
    }
}
