package org.mizani;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.mizani.operations.Component;
import org.mizani.operations.PersonnelType;
import org.mizani.provenance.ImportId;

/** All that was claimed, withdrawn and preferred of one operation; answers by the rules in the most naive way. */
final class ClaimMemory {

    /** {@code what} is a type of people or a kind of money, {@code who} a contributor or a partner. */
    record Key(String what, String who, LocalDate date) {
        boolean people() {
            return PersonnelType.byCode(what).isPresent();
        }
    }

    record Figures(Integer women, Integer men, Integer notReported, BigDecimal amount) {
        boolean blank() {
            return women == null && men == null && notReported == null && amount == null;
        }
    }

    static final class Claim {
        final Key key;
        final Figures figures;
        final ImportId importId;
        final Instant from;
        Instant to;

        /** @param figures null for a withdrawal */
        Claim(Key key, Figures figures, ImportId importId, Instant from) {
            this.key = key;
            this.figures = figures;
            this.importId = importId;
            this.from = from;
        }

        boolean openAt(Instant then) {
            return !from.isAfter(then) && (to == null || to.isAfter(then));
        }
    }

    static final class Preferred {
        final Claim claim;
        final Instant from;
        Instant to;

        Preferred(Claim claim, Instant from) {
            this.claim = claim;
            this.from = from;
        }
    }

    final List<Claim> claims = new ArrayList<>();
    final List<Preferred> preferred = new ArrayList<>();

    void add(ImportId id, Map<Key, Figures> stated, boolean complete, Instant at) {
        List<Claim> withdrawn = complete ? missing(stated.keySet(), id, at) : List.of();
        stated.forEach((key, figures) -> claims.add(new Claim(key, figures, id, at)));
        claims.addAll(withdrawn);
    }

    private List<Claim> missing(Set<Key> stated, ImportId id, Instant at) {
        return facts().stream()
                .filter(key -> !stated.contains(key) && covered(key, stated))
                .filter(key -> {
                    Claim counting = counting(key, at);
                    return counting != null && !counting.figures.blank();
                })
                .map(key -> new Claim(key, null, id, at))
                .toList();
    }

    private static boolean covered(Key key, Set<Key> stated) {
        if (key.people()) {
            return stated.stream().anyMatch(s -> s.people() && s.date.equals(key.date));
        }
        List<LocalDate> days = stated.stream()
                .filter(s -> s.what.equals(key.what))
                .map(Key::date)
                .sorted()
                .toList();
        return !days.isEmpty() && !key.date.isBefore(days.getFirst()) && !key.date.isAfter(days.getLast());
    }

    void undo(ImportId id, Instant at) {
        claims.stream().filter(c -> c.importId.equals(id)).forEach(c -> c.to = at);
    }

    void prefer(Claim claim, Instant at) {
        takeBack(claim.key, at);
        preferred.add(new Preferred(claim, at));
    }

    void takeBack(Key key, Instant at) {
        preferred.stream().filter(p -> p.claim.key.equals(key) && p.to == null).forEach(p -> p.to = at);
    }

    boolean prefersNow(Key key) {
        return preferred.stream().anyMatch(p -> p.claim.key.equals(key) && p.to == null && p.claim.to == null);
    }

    private Set<Key> facts() {
        Set<Key> facts = new LinkedHashSet<>();
        claims.forEach(c -> facts.add(c.key));
        return facts;
    }

    /** Null when nothing is known of the fact, or it is withdrawn. */
    private Claim counting(Key key, Instant then) {
        for (Preferred p : preferred) {
            boolean inForce = !p.from.isAfter(then) && (p.to == null || p.to.isAfter(then));
            if (inForce && p.claim.key.equals(key) && p.claim.openAt(then)) {
                return p.claim;
            }
        }
        Claim counting = null;
        for (Claim claim : claims) {
            if (claim.key.equals(key) && claim.openAt(then)) {
                if (claim.figures == null) {
                    counting = null;
                } else if (counting == null || counting.figures.blank() || !claim.figures.blank()) {
                    counting = claim;
                }
            }
        }
        return counting;
    }

    private Collection<Claim> counting(Instant then) {
        return facts().stream()
                .map(key -> counting(key, then))
                .filter(Objects::nonNull)
                .toList();
    }

    /** People by type and date, of rows that state anything: women, men, not reported, pairs, blanks. */
    Map<String, String> people(Instant then, boolean byContributor) {
        List<Claim> all = counting(then).stream().filter(c -> c.key.people()).toList();
        Map<String, List<Claim>> groups = new TreeMap<>();
        all.stream()
                .filter(c -> all.stream().noneMatch(other -> replaces(other, c)))
                .forEach(c -> groups.computeIfAbsent(
                                c.key.what + " " + c.key.date + (byContributor ? " " + c.key.who : ""),
                                g -> new ArrayList<>())
                        .add(c));
        Map<String, String> rows = new TreeMap<>();
        groups.forEach((place, of) -> {
            if (of.stream().anyMatch(c -> !c.figures.blank())) {
                rows.put(place, row(of));
            }
        });
        return rows;
    }

    private static boolean replaces(Claim other, Claim c) {
        if (other.figures.blank() || !other.key.date.equals(c.key.date)) {
            return false;
        }
        PersonnelType type = PersonnelType.byCode(c.key.what).orElseThrow();
        PersonnelType otherType = PersonnelType.byCode(other.key.what).orElseThrow();
        boolean all = c.key.who.equals("ALL");
        boolean breaksDown = all && otherType == type && !other.key.who.equals("ALL");
        boolean statesApart = type == PersonnelType.OBSERVERS_AND_STAFF
                && other.key.who.equals(c.key.who)
                && otherType != type
                && otherType.component() == type.component();
        boolean tellsApart = type == PersonnelType.UNIFORMED
                && otherType.component().deployedUniformed()
                && otherType.component() != Component.UNIFORMED
                && (all || other.key.who.equals(c.key.who) || other.key.who.equals("ALL"));
        return breaksDown || statesApart || tellsApart;
    }

    private static String row(List<Claim> claims) {
        List<Claim> paired = claims.stream()
                .filter(c -> c.figures.women != null && c.figures.men != null)
                .toList();
        return String.join(
                " ",
                sum(claims, Figures::women),
                sum(claims, Figures::men),
                sum(claims, Figures::notReported),
                paired.isEmpty() ? "0" : sum(paired, Figures::women),
                Integer.toString(claims.size() - paired.size()));
    }

    private static String sum(List<Claim> claims, Function<Figures, Integer> count) {
        List<Integer> stated = claims.stream()
                .map(c -> count.apply(c.figures))
                .filter(Objects::nonNull)
                .toList();
        return stated.isEmpty()
                ? "-"
                : Integer.toString(stated.stream().mapToInt(Integer::intValue).sum());
    }

    /** Money by its kind, added up. */
    Map<String, BigDecimal> money(Instant then) {
        Map<String, BigDecimal> money = new TreeMap<>();
        counting(then).stream()
                .filter(c -> !c.key.people())
                .forEach(c -> money.merge(c.key.what, c.figures.amount, BigDecimal::add));
        return money;
    }

    /** Every instant at which anything changed. */
    Set<Instant> instants() {
        Set<Instant> instants = new HashSet<>();
        claims.forEach(c -> Stream.of(c.from, c.to).filter(Objects::nonNull).forEach(instants::add));
        preferred.forEach(p -> Stream.of(p.from, p.to).filter(Objects::nonNull).forEach(instants::add));
        return instants;
    }
}
