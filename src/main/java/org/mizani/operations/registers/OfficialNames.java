package org.mizani.operations.registers;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mizani.dataimport.CodeList.Match;

/** Knows states by their official names: the Federal Republic of Nigeria is Nigeria. */
final class OfficialNames {

    private static final Pattern PREFIX =
            Pattern.compile("(?:the )?(?:(?:people s |socialist |federal |islamic |arab |united |democratic |oriental"
                    + " |plurinational |bolivarian |co operative |hashemite"
                    + " )*(?:republic|kingdom|state|union|commonwealth|sultanate|principality) of (?:the"
                    + " )?|(?:republique|royaume|etat|union)(?: federale| islamique| arabe| populaire)* (?:des |du |de la"
                    + " |de l |de |d )|(?:republica|reino|estado|uniao|union)(?: federal| islamica| arabe)* (?:dos |do"
                    + " |del |da |de la |de )|jamhuri ya (?:muungano wa |watu wa )?|ufalme wa |(?:جمهوريه |مملكه |دوله"
                    + " )(?:الاتحاديه )?)(.+)");
    /** Whose official name tells it from another state. */
    private static final Set<String> NOT_THESE =
            Set.of("china", "chine", "korea", "coree", "corea", "coreia", "congo", "kongo");

    private OfficialNames() {}

    /** @param folded a name that is no entry's */
    static Optional<Match> match(NameIndex index, String folded) {
        Matcher name = PREFIX.matcher(folded);
        return name.matches() && !NOT_THESE.contains(name.group(1))
                ? index.code(name.group(1)).map(Match.Known::new)
                : Optional.empty();
    }
}
