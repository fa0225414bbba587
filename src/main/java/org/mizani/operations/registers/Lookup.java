package org.mizani.operations.registers;

import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.mizani.dataimport.CodeList.Match;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Matches texts against a register that it keeps in memory until told to forget it; for many threads. */
final class Lookup {

    private static final int MOST_REMEMBERED = 20_000;

    private final Supplier<NameIndex> register;
    private final BiFunction<NameIndex, String, Optional<Match>> besides;
    private final Nearness nearness;
    private final Function<String, Match> otherwise;
    private final AtomicLong changes = new AtomicLong();
    private volatile @Nullable State state;

    /**
     * @param register reads the register
     * @param besides what a folded text that is no entry means all the same, before nearly alike entries are looked for
     * @param otherwise what a text, as written, means that is no entry and nearly none
     */
    Lookup(
            Supplier<NameIndex> register,
            BiFunction<NameIndex, String, Optional<Match>> besides,
            Nearness nearness,
            Function<String, Match> otherwise) {
        this.register = register;
        this.besides = besides;
        this.nearness = nearness;
        this.otherwise = otherwise;
    }

    /** For a closed list. */
    static Lookup closed(Supplier<NameIndex> register) {
        return closed(register, (index, folded) -> Optional.empty());
    }

    static Lookup closed(Supplier<NameIndex> register, BiFunction<NameIndex, String, Optional<Match>> besides) {
        return new Lookup(register, besides, Nearness.SUGGESTS, text -> new Match.Unknown());
    }

    Match match(String text) {
        State now = state();
        Match remembered = now.matches.get(text);
        if (remembered != null) {
            return remembered;
        }
        Match found = find(now.index, text);
        if (now.matches.size() < MOST_REMEMBERED) {
            now.matches.put(text, found);
        }
        return found;
    }

    /** The entry of exactly this name. */
    Optional<String> named(String text) {
        String folded = Folding.fold(text);
        return folded.isEmpty() ? Optional.empty() : state().index.code(folded);
    }

    /** The name of an entry by its code; the code itself where there is no such entry. */
    String nameOf(String code) {
        return state().index.name(Folding.fold(code)).orElse(code);
    }

    /** The register has changed; the next match reads it again. */
    void forget() {
        changes.incrementAndGet();
    }

    /** The register changes in the running transaction: nothing read during it is kept. */
    void forgetAfterTransaction() {
        forget();
        if (TransactionSynchronizationManager.isSynchronizationActive()) {
            TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
                @Override
                public void afterCompletion(int status) {
                    forget();
                }
            });
        }
    }

    private Match find(NameIndex index, String text) {
        String folded = Folding.fold(text);
        if (folded.isEmpty()) {
            return new Match.Unknown();
        }
        return index.code(folded)
                .<Match>map(Match.Known::new)
                .or(() -> besides.apply(index, folded))
                .or(() -> index.alike(folded))
                .or(() -> index.near(folded, nearness))
                .orElseGet(() -> otherwise.apply(text));
    }

    private State state() {
        State now = state;
        long change = changes.get();
        if (now == null || now.change != change) {
            now = new State(change, register.get(), new ConcurrentHashMap<>());
            state = now;
        }
        return now;
    }

    private record State(long change, NameIndex index, ConcurrentMap<String, Match> matches) {}
}
