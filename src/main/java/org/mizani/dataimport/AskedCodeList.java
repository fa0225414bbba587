package org.mizani.dataimport;

import java.util.List;
import java.util.Optional;

/** A code list that is read from the database by the owner of the transaction, whichever thread asks. */
record AskedCodeList(CodeList list, WorkAhead ahead) implements CodeList {

    @Override
    public String name() {
        return list.name();
    }

    @Override
    public Match match(String text) {
        return ahead.ask(() -> list.match(text));
    }

    @Override
    public Optional<String> named(String text) {
        return ahead.ask(() -> list.named(text));
    }

    @Override
    public List<String> all() {
        return ahead.ask(list::all);
    }

    @Override
    public Match asNew(String text) {
        return ahead.ask(() -> list.asNew(text));
    }

    @Override
    public void create(String code, String name) {
        list.create(code, name);
    }
}
