package org.mizani.dataimport.profile;

import java.util.List;
import java.util.stream.Stream;

/**
 * A column that adds up others: a check, never a figure.
 *
 * @param of the fields that it adds up
 */
public record ProfileTotal(String heading, List<String> aliases, List<String> of) {

    public ProfileTotal {
        aliases = List.copyOf(aliases);
        of = List.copyOf(of);
    }

    Stream<String> names() {
        return Stream.concat(Stream.of(heading), aliases.stream());
    }
}
