package org.mizani.financing;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.mizani.metrics.KnownAt;
import org.springframework.stereotype.Repository;

/**
 * The claims of operations, read once and kept until something else is known or memory runs short. What is kept is never
 * older than what is on record: every question first asks for the version.
 */
@Repository
class KeptClaims {

    private static final long MOST_OPERATIONS = 10_000;

    /** Claims as they were known on other days; more are read anew. */
    private static final long MOST_OF_THEN = 50_000;

    private record Key(String operation, KnownAt knownAt) {}

    private record Kept(List<Object> version, OperationClaims claims) {}

    private final MoneyVersionQueries version;
    private final ClaimQueries claims;
    private final ExchangeRateQueries rates;
    private final Cache<Key, Kept> ofNow =
            Caffeine.newBuilder().softValues().maximumSize(MOST_OPERATIONS).build();
    private final Cache<Key, Kept> ofThen = Caffeine.newBuilder()
            .maximumWeight(MOST_OF_THEN)
            .weigher((Key key, Kept read) -> 1 + read.claims.size())
            .build();

    KeptClaims(MoneyVersionQueries version, ClaimQueries claims, ExchangeRateQueries rates) {
        this.version = version;
        this.claims = claims;
        this.rates = rates;
    }

    OperationClaims of(String operation, KnownAt knownAt) {
        return of(version.now(), new Key(operation, knownAt));
    }

    /** By operation, in their order. */
    Map<String, OperationClaims> of(Collection<String> operations, KnownAt knownAt) {
        List<Object> now = version.now();
        Map<String, OperationClaims> found = new LinkedHashMap<>();
        operations.forEach(operation -> found.put(operation, of(now, new Key(operation, knownAt))));
        return found;
    }

    /** Who asks for what is being read waits for that reading alone. */
    private OperationClaims of(List<Object> now, Key asked) {
        Cache<Key, Kept> kept = asked.knownAt.instant() == null ? ofNow : ofThen;
        return kept.asMap()
                .compute(asked, (key, old) -> old != null && old.version.equals(now) ? old : new Kept(now, read(key)))
                .claims;
    }

    private OperationClaims read(Key key) {
        return new OperationClaims(
                key.operation,
                key.knownAt,
                claims.about(key.operation, key.knownAt),
                (open, currency) -> rates.converting(open, currency, key.knownAt));
    }
}
