package org.mizani.security;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * How long somebody who keeps failing to sign in has to wait: per account and network address, so that nobody can lock
 * out anybody else. Kept in memory, for the {@value #MOST_REMEMBERED} most recent pairs.
 */
@Component
class LoginDelays {

    private static final int FREE_FAILURES = 4;
    private static final Duration LONGEST = Duration.ofMinutes(15);
    private static final Duration REMEMBERED = Duration.ofHours(1);
    private static final int MOST_REMEMBERED = 10_000;

    private final Clock clock;
    private final Map<Attempt, Failures> failures = new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Attempt, Failures> eldest) {
            return size() > MOST_REMEMBERED;
        }
    };

    LoginDelays(Clock clock) {
        this.clock = clock;
    }

    /** @param account as typed, also when there is no such account */
    record Attempt(String account, String address) {
        Attempt {
            String folded = Account.folded(account);
            account = folded.substring(0, Math.min(folded.length(), 100));
        }
    }

    private record Failures(int count, Instant last, Instant until) {}

    /** The time left until the next attempt is looked at; empty when it may come now. */
    synchronized Optional<Duration> left(Attempt attempt) {
        Instant now = clock.instant();
        return Optional.ofNullable(failures.get(attempt))
                .map(Failures::until)
                .filter(until -> until.isAfter(now))
                .map(until -> Duration.between(now, until));
    }

    synchronized void failed(Attempt attempt) {
        Instant now = clock.instant();
        Failures before = failures.get(attempt);
        int count = before == null || before.last().plus(REMEMBERED).isBefore(now) ? 1 : before.count() + 1;
        failures.put(attempt, new Failures(count, now, now.plus(delay(count))));
    }

    synchronized void succeeded(Attempt attempt) {
        failures.remove(attempt);
    }

    /** 1, 2, 4, ... seconds from the fifth failure on. */
    private static Duration delay(int failures) {
        if (failures <= FREE_FAILURES) {
            return Duration.ZERO;
        }
        Duration delay = Duration.ofSeconds(1L << Math.min(failures - FREE_FAILURES - 1, 20));
        return delay.compareTo(LONGEST) < 0 ? delay : LONGEST;
    }
}
