package org.mizani.web;

import java.util.concurrent.atomic.AtomicBoolean;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Whether Mizani can be used yet. It is ready once the application has started, unless somebody who still has work to
 * do {@linkplain #hold() holds} it. Then the first {@link ReadyEvent} is published.
 */
@Component
public class Readiness {

    private final ApplicationEventPublisher events;
    private final AtomicBoolean announced = new AtomicBoolean();
    private volatile boolean held;
    private volatile boolean ready;

    Readiness(ApplicationEventPublisher events) {
        this.events = events;
    }

    /** Keeps Mizani unready until {@link #markReady()}; to be called while the application starts. */
    public void hold() {
        held = true;
    }

    /** Ends the wait; calling it again has no effect. */
    public void markReady() {
        if (announced.compareAndSet(false, true)) {
            events.publishEvent(new ReadyEvent());
            ready = true;
        }
    }

    public boolean ready() {
        return ready;
    }

    @EventListener(ApplicationReadyEvent.class)
    void started() {
        if (!held) {
            markReady();
        }
    }
}
