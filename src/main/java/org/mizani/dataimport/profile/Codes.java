package org.mizani.dataimport.profile;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mizani.dataimport.Answers;
import org.mizani.dataimport.CodeList;
import org.mizani.dataimport.CodeList.Match;

/** The code lists as one import uses them: each text is matched once; new entries are remembered until accepted. */
public final class Codes {

    static final String NEW = "new";

    private static final String QUESTION = "code ";

    /** Longer texts are no names. */
    private static final int LONGEST = 300;

    private static final int MOST_REMEMBERED = 10_000;

    private final Map<String, CodeList> lists = new HashMap<>();
    private Answers answers;
    private final Map<String, Map<String, Match>> known = new HashMap<>();
    private final Map<String, Map<String, Optional<String>>> named = new HashMap<>();
    private final Map<String, Integer> news = new HashMap<>();
    private final Map<String, Map<String, String>> created = new LinkedHashMap<>();

    public Codes(Collection<CodeList> lists) {
        this(lists, Answers.NONE);
    }

    /** @param answers of those to questions of {@link #question} is made use */
    public Codes(Collection<CodeList> lists, Answers answers) {
        this.answers = answers;
        lists.forEach(list -> this.lists.put(list.name(), list));
    }

    /** The question which entry of a list a text means; the answer is a code of the list, or {@code new}. */
    static String question(String list, String text) {
        return QUESTION + list + " " + text.strip();
    }

    /** True for a question of {@link #question}. */
    static boolean question(String id) {
        return id.startsWith(QUESTION);
    }

    /** Makes use of what was said about an earlier file too; what was said about this one counts before it. */
    void remember(Answers earlier) {
        named.clear();
        answers = answers.over(earlier);
        known.clear();
    }

    /** All codes of a short list whose entries the product knows all; none of others. */
    List<String> all(String list) {
        return listNamed(list).all();
    }

    /** True when the list is open, so that the text may be a new entry. */
    boolean mayBeNew(String list, String text) {
        return listNamed(list).asNew(text) instanceof Match.New;
    }

    Match match(String list, String text) {
        if (text.length() > LONGEST) {
            return new Match.Unknown();
        }
        return known.computeIfAbsent(list, l -> new HashMap<>()).computeIfAbsent(text, t -> lookUp(list, t));
    }

    /** The entry that a text names exactly, of the list that a column's values come from. */
    Optional<String> named(ProfileColumn column, String text) {
        String list = column.list();
        if (list == null) {
            return Optional.empty();
        }
        Map<String, Optional<String>> before = named.computeIfAbsent(list, l -> new HashMap<>());
        Optional<String> remembered = before.get(text);
        if (remembered != null) {
            return remembered;
        }
        CodeList entries = listNamed(list);
        Optional<String> code =
                answers.to(question(list, text)).flatMap(entries::named).or(() -> entries.named(text));
        if (before.size() < MOST_REMEMBERED) {
            before.put(text, code);
        }
        return code;
    }

    /** Names a new entry; true the first time it is named in this import. */
    boolean firstTime(String list, String code, String name) {
        boolean first =
                created.computeIfAbsent(list, l -> new LinkedHashMap<>()).putIfAbsent(code, name) == null;
        if (first) {
            news.merge(list, 1, Integer::sum);
        }
        return first;
    }

    /** How many new entries of a list this import has named so far. */
    int news(String list) {
        return news.getOrDefault(list, 0);
    }

    /**
     * What adds the entries named since the last call to their registers; to be run inside the import's transaction
     * before anything else is asked there, because from now on the entries are taken to be known.
     */
    public Runnable creation() {
        Map<String, Map<String, String>> entries = new LinkedHashMap<>();
        created.forEach((list, named) -> {
            if (!named.isEmpty()) {
                entries.put(list, new LinkedHashMap<>(named));
            }
        });
        if (entries.isEmpty()) {
            return () -> {};
        }
        created.values().forEach(Map::clear);
        known.clear();
        named.clear();
        return () -> entries.forEach(
                (list, named) -> named.forEach((code, name) -> listNamed(list).create(code, name)));
    }

    private Match lookUp(String list, String text) {
        CodeList entries = listNamed(list);
        return answers.to(question(list, text))
                .map(answer -> answered(entries, text, answer.strip()))
                .orElseGet(() -> entries.match(text));
    }

    /** An answer that is no code of the list says nothing, so the text is asked about again. */
    private static Match answered(CodeList entries, String text, String answer) {
        Match meant = answer.equals(NEW) ? entries.asNew(text) : entries.match(answer);
        boolean clear = meant instanceof Match.Known || meant instanceof Match.New;
        return clear ? meant : entries.match(text);
    }

    private CodeList listNamed(String name) {
        CodeList list = lists.get(name);
        if (list == null) {
            throw new IllegalStateException("a profile names the code list \"" + name + "\", which does not exist");
        }
        return list;
    }
}
