package org.mizani.dataimport.profile;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.mizani.dataimport.CodeList;
import org.mizani.dataimport.CodeList.Match;

/** The code lists as one import uses them: each text is matched once; new entries are remembered until accepted. */
public final class Codes {

    /** Longer texts are no names. */
    private static final int LONGEST = 300;

    private final Map<String, CodeList> lists = new HashMap<>();
    private final Map<String, Map<String, Match>> known = new HashMap<>();
    private final Map<String, Map<String, String>> created = new LinkedHashMap<>();

    public Codes(Collection<CodeList> lists) {
        lists.forEach(list -> this.lists.put(list.name(), list));
    }

    Match match(String list, String text) {
        if (text.length() > LONGEST) {
            return new Match.Unknown();
        }
        return known.computeIfAbsent(list, l -> new HashMap<>()).computeIfAbsent(text, t -> lookUp(list, t));
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
