package org.mizani.provenance;

import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Tells the life of figures, and lets people say which claim of a fact counts. */
@Component
public class Preferences {

    private final Figures figures;
    private final LifeQueries lives;
    private final PreferenceStore store;
    private final ClaimTurns turns;

    Preferences(Figures figures, LifeQueries lives, PreferenceStore store, ClaimTurns turns) {
        this.figures = figures;
        this.lives = lives;
        this.store = store;
        this.turns = turns;
    }

    /** Everything that was ever claimed about the fact of a figure; empty when the figure is no claim. */
    public Optional<FigureLife> life(FigureId id, Locale locale) {
        return figures.claims(id, locale).map(lives::life);
    }

    /**
     * From now on this claim counts, whatever is newer; until it is taken back, another preferred, or its import undone.
     *
     * @throws IllegalArgumentException when the figure is no claim
     * @throws IllegalStateException when the claim's import is undone, or it gives no figure
     */
    public void prefer(FigureId id, String reason, String user) {
        turns.take(at -> {
            FactClaims claims = claims(id);
            FactClaims.Stated claim = claims.claims().stream()
                    .filter(c -> c.figure().equals(id))
                    .findFirst()
                    .orElseThrow(() -> new IllegalArgumentException("no claim " + id));
            if (claim.to() != null || claim.blank()) {
                throw new IllegalStateException("claim " + id + " says nothing");
            }
            store.prefer(claims.fact(), claim.id(), claim.importId(), reason, user, at);
            figures.refresh(id, at);
        });
    }

    /**
     * From now on the newest claim counts again.
     *
     * @throws IllegalArgumentException when the figure is no claim
     * @throws IllegalStateException when no claim of its fact is preferred
     */
    public void takeBack(FigureId id, @Nullable String reason, String user) {
        turns.take(at -> {
            if (!store.end(claims(id).fact(), user, reason, at)) {
                throw new IllegalStateException("no claim about the fact of " + id + " is preferred");
            }
            figures.refresh(id, at);
        });
    }

    private FactClaims claims(FigureId id) {
        return figures.claims(id, Locale.ENGLISH).orElseThrow(() -> new IllegalArgumentException("no claim " + id));
    }
}
