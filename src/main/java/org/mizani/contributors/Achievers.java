package org.mizani.contributors;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.mizani.operations.Component;
import org.mizani.parity.ParityStatus;

/**
 * Contributors that meet or exceed the target of a component, as the UN publishes them, by the size of their
 * deployment.
 *
 * @param component with a target
 * @param contributors how many send anybody in that component whose women and men are reported
 * @param meeting those that meet it, largest deployment first
 */
public record Achievers(Component component, int contributors, List<Achiever> meeting) {

    public Achievers {
        meeting = List.copyOf(meeting);
    }

    /** @param size of all uniformed people that the contributor deploys, not of the component alone */
    public record Achiever(SizeClass size, Score score) {}

    /** Each component that a target applies to. */
    public static List<Achievers> of(Ranking ranking) {
        List<Scorecard> cards = ranking.cards();
        return Arrays.stream(Component.values())
                .map(component -> of(component, cards))
                .filter(a -> a.contributors > 0)
                .toList();
    }

    private static Achievers of(Component component, List<Scorecard> cards) {
        List<Scorecard> measured = cards.stream()
                .filter(card -> card.of(component).filter(Achievers::measured).isPresent())
                .toList();
        List<Achiever> meeting = measured.stream()
                .flatMap(card -> card.size().stream()
                        .flatMap(size -> card.of(component).stream().map(score -> new Achiever(size, score))))
                .filter(a -> a.score().status() == ParityStatus.MET)
                .sorted(Comparator.comparing(Achiever::size)
                        .thenComparing(Achievers::counted, Comparator.reverseOrder())
                        .thenComparing(a -> a.score().contributor()))
                .toList();
        return new Achievers(component, measured.size(), meeting);
    }

    private static boolean measured(Score score) {
        return score.target() != null && score.status() != ParityStatus.NOT_REPORTED;
    }

    private static BigDecimal counted(Achiever achiever) {
        return BigDecimal.valueOf(achiever.score().people().paired().whole());
    }
}
