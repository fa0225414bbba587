package org.mizani.operations.registers;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Stream;
import org.apache.commons.text.similarity.JaroWinklerSimilarity;
import org.junit.jupiter.api.Test;

/** What is told from the shapes of two names is true of every pair of names. */
class NameShapeTest {

    private static final JaroWinklerSimilarity WINKLER = new JaroWinklerSimilarity();
    private static final Random RANDOM = new Random(1);

    private final List<String> names = Stream.of("en", "fr", "ar")
            .map(Locale::forLanguageTag)
            .flatMap(language -> Stream.of(Locale.getISOCountries())
                    .map(country -> Locale.of("", country).getDisplayCountry(language)))
            .map(Folding::fold)
            .distinct()
            .toList();

    @Test
    void no_pair_is_more_alike_than_its_shapes_tell() {
        List<NameShape> shapes = names.stream().map(NameShape::new).toList();
        long alike = 0;
        for (NameShape one : shapes) {
            for (NameShape other : shapes) {
                double similarity = WINKLER.apply(one.text(), other.text());
                if (similarity > one.mostSimilarity(other)) {
                    assertThat(similarity).as("%s and %s", one, other).isLessThanOrEqualTo(one.mostSimilarity(other));
                }
                alike += one.mostSimilarity(other) >= 0.85 ? 1 : 0;
            }
        }
        assertThat(shapes).hasSizeGreaterThan(600);
        assertThat((double) alike / shapes.size() / shapes.size())
                .as("part of all pairs that are compared letter by letter")
                .isBetween(1.0 / shapes.size(), 0.2);
    }

    @Test
    void slips_of_the_keyboard_are_never_fewer_than_the_shapes_tell() {
        for (String name : names) {
            String slipped = name;
            for (int slips = 0; slips < 4; slips++) {
                slipped = slip(slipped);
                assertThat(new NameShape(name).leastTypos(new NameShape(slipped)))
                        .as("%s and %s", name, slipped)
                        .isLessThanOrEqualTo(Typos.between(name, slipped))
                        .isLessThanOrEqualTo(slips + 1);
            }
        }
    }

    private static String slip(String name) {
        int at = RANDOM.nextInt(name.length());
        return switch (RANDOM.nextInt(3)) {
            case 0 -> name.substring(0, at) + 'x' + name.substring(at);
            case 1 -> name.substring(0, at) + 'x' + name.substring(at + 1);
            default -> name.length() > 3 ? name.substring(0, at) + name.substring(at + 1) : name;
        };
    }
}
