package org.mizani.reports;

import java.util.Collection;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.ObjectReader;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.exc.MismatchedInputException;

/** Reads the code of a section and refuses one that nobody writes, on its line. */
final class SectionCodes extends ValueDeserializer<String> {

    private static final String KNOWN = SectionCodes.class.getName();

    /** @param known codes of the sections that there are */
    static ObjectReader knowing(ObjectReader reader, Collection<String> known) {
        return reader.withAttribute(KNOWN, known);
    }

    @Override
    public String deserialize(JsonParser parser, DeserializationContext context) {
        String code = parser.getValueAsString("");
        Collection<?> known = (Collection<?>) Objects.requireNonNull(attribute(context));
        if (!known.contains(code)) {
            throw MismatchedInputException.from(
                    parser,
                    String.class,
                    "there is no section " + code + "; sections are "
                            + String.join(
                                    ", ",
                                    known.stream()
                                            .map(Object::toString)
                                            .sorted()
                                            .toList()));
        }
        return code;
    }

    private static @Nullable Object attribute(DeserializationContext context) {
        return context.getAttribute(KNOWN);
    }
}
