package org.mizani.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

class LoginDelaysTest {

    private static final LoginDelays.Attempt EVE = new LoginDelays.Attempt(" Eve ", "192.0.2.1");

    private Instant now = Instant.parse("2026-11-01T00:00:00Z");
    private final LoginDelays delays = new LoginDelays(new Clock() {
        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    });

    @Test
    void the_fifth_failure_waits_and_each_further_one_twice_as_long() {
        fail(4);
        assertThat(delays.left(EVE)).isEmpty();
        fail(1);
        assertThat(delays.left(EVE)).contains(Duration.ofSeconds(1));
        fail(1);
        assertThat(delays.left(EVE)).contains(Duration.ofSeconds(2));
        fail(3);
        assertThat(delays.left(EVE)).contains(Duration.ofSeconds(16));
    }

    @Test
    void nobody_waits_longer_than_a_quarter_of_an_hour() {
        fail(200);
        assertThat(delays.left(EVE)).contains(Duration.ofMinutes(15));
    }

    @Test
    void the_same_name_in_other_letters_waits_too_another_address_does_not() {
        fail(8);
        assertThat(delays.left(new LoginDelays.Attempt("EVE", "192.0.2.1"))).isPresent();
        assertThat(delays.left(new LoginDelays.Attempt("eve", "192.0.2.2"))).isEmpty();
    }

    @Test
    void success_and_an_hour_of_peace_forget_the_failures() {
        fail(6);
        delays.succeeded(EVE);
        assertThat(delays.left(EVE)).isEmpty();
        fail(4);
        now = now.plus(Duration.ofMinutes(61));
        fail(1);
        assertThat(delays.left(EVE)).isEmpty();
    }

    private void fail(int times) {
        for (int i = 0; i < times; i++) {
            delays.failed(EVE);
        }
    }
}
