package org.mizani.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ReadinessTest {

    private final List<Object> events = new ArrayList<>();
    private final Readiness readiness = new Readiness(events::add);

    @Test
    void a_started_application_is_ready() {
        assertThat(readiness.ready()).isFalse();
        readiness.started();
        assertThat(readiness.ready()).isTrue();
    }

    @Test
    void whoever_holds_it_makes_it_ready_and_it_is_told_once() {
        readiness.hold();
        readiness.started();
        assertThat(readiness.ready()).isFalse();
        readiness.markReady();
        readiness.markReady();
        assertThat(readiness.ready()).isTrue();
        assertThat(events).containsExactly(new ReadyEvent());
    }
}
