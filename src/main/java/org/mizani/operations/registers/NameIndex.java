package org.mizani.operations.registers;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mizani.dataimport.CodeList.Match;

/** The entries of a register by all their names, folded. */
final class NameIndex {

    /**
     * @param name the name to show
     * @param others further names; the code itself need not be among them
     */
    record Entry(String code, String name, List<String> others) {}

    private record Named(NameShape shape, Entry entry) {}

    private final Map<String, Entry> byName = new HashMap<>();
    private final List<Named> shapes;

    NameIndex(Iterable<Entry> entries) {
        for (Entry entry : entries) {
            byName.put(Folding.fold(entry.code()), entry);
        }
        for (Entry entry : entries) {
            byName.putIfAbsent(Folding.fold(entry.name()), entry);
            entry.others().forEach(other -> byName.putIfAbsent(Folding.fold(other), entry));
        }
        byName.remove("");
        shapes = byName.entrySet().stream()
                .map(named -> new Named(new NameShape(named.getKey()), named.getValue()))
                .toList();
    }

    /** All codes, in alphabetical order. */
    List<String> codes() {
        return byName.values().stream().map(Entry::code).distinct().sorted().toList();
    }

    Optional<String> code(String folded) {
        return Optional.ofNullable(byName.get(folded)).map(Entry::code);
    }

    Optional<String> name(String folded) {
        return Optional.ofNullable(byName.get(folded)).map(Entry::name);
    }

    /** The entry with the name nearest to a text that names none, when it is near enough. */
    Optional<Match.Near> near(String folded, Nearness nearness) {
        NameShape text = new NameShape(folded);
        Entry nearest = null;
        double best = 0;
        for (Named named : shapes) {
            double score = nearness.score(text, named.shape());
            if (score > best || (score == best && score > 0 && before(named.entry(), nearest))) {
                best = score;
                nearest = named.entry();
            }
        }
        return Optional.ofNullable(nearest).map(e -> new Match.Near(e.code(), e.name()));
    }

    /** The only entry that a long text can be a slip of, when no other entry's name is like it. */
    Optional<Match.Alike> alike(String folded) {
        Entry found = null;
        for (Map.Entry<String, Entry> named : byName.entrySet()) {
            Entry entry = named.getValue();
            if (Slip.of(folded, named.getKey())) {
                if (found != null && !found.code().equals(entry.code())) {
                    return Optional.empty();
                }
                found = entry;
            }
        }
        Entry only = found;
        return only == null || byName.entrySet().stream().anyMatch(named -> rival(named, only, folded))
                ? Optional.empty()
                : Optional.of(new Match.Alike(only.code(), only.name()));
    }

    private static boolean rival(Map.Entry<String, Entry> named, Entry found, String folded) {
        return !named.getValue().code().equals(found.code()) && Slip.rivals(folded, named.getKey());
    }

    private static boolean before(Entry entry, @Nullable Entry other) {
        return other == null || entry.code().compareTo(other.code()) < 0;
    }
}
