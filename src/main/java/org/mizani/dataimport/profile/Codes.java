package org.mizani.dataimport.profile;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.mizani.dataimport.CodeList;
import org.mizani.dataimport.CodeList.Match;

/** The code lists as one import uses them: each text is matched once; new entries are remembered until accepted. */
public final class Codes {

    private final Map<String, CodeList> lists = new HashMap<>();
    private final Map<String, Map<String, Match>> known = new HashMap<>();
    private final Map<String, Map<String, String>> created = new LinkedHashMap<>();

    public Codes(Collection<CodeList> lists) {
        lists.forEach(list -> this.lists.put(list.name(), list));
    }

    Match match(String list, String text) {
        return known.computeIfAbsent(list, l -> new HashMap<>()).computeIfAbsent(text, t -> lookUp(list, t));
    }

    /** The entry that a text names exactly, of the list that a column's values come from. */
    Optional<String> named(ProfileColumn column, String text) {
        return column.list() == null ? Optional.empty() : listNamed(column.list()).named(text);
    }

    /** Names a new entry; true the first time it is named in this import. */
    boolean firstTime(String list, String code, String name) {
        return created.computeIfAbsent(list, l -> new LinkedHashMap<>()).putIfAbsent(code, name) == null;
    }

    /** Adds the entries named since the last call to their registers; inside the import's transaction. */
    public void createNew() {
        created.forEach((list, entries) ->
                entries.forEach((code, name) -> listNamed(list).create(code, name)));
        created.values().forEach(Map::clear);
        known.clear();
    }

    private Match lookUp(String list, String text) {
        return listNamed(list).match(text);
    }

    private CodeList listNamed(String name) {
        CodeList list = lists.get(name);
        if (list == null) {
            throw new IllegalStateException("a profile names the code list \"" + name + "\", which does not exist");
        }
        return list;
    }
}
