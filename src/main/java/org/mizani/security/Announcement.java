package org.mizani.security;

import java.util.Optional;
import org.mizani.web.ReadyEvent;
import org.springframework.boot.context.event.ApplicationStartedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/**
 * Tells the person at the console where Mizani is and, once, how to sign in: written to the console itself, because a
 * password must not stand in a log.
 */
@Component
class Announcement {

    private final FirstAdministrator administrator;
    private final Environment environment;

    Announcement(FirstAdministrator administrator, Environment environment) {
        this.administrator = administrator;
        this.environment = environment;
    }

    @EventListener(ApplicationStartedEvent.class)
    void started() {
        administrator.createAsChosen();
    }

    /** Only now, so that nobody misses a password because the start was broken off before it was shown. */
    @EventListener(ReadyEvent.class)
    void ready() {
        Optional<String> password = administrator.createAtRandom();
        String port = environment.getProperty("local.server.port");
        if (port != null) {
            System.out.println("Mizani is running at " + address(port)
                    + password.map(p -> " - sign in as " + FirstAdministrator.NAME + " with the password " + p
                                    + " (shown only this once)")
                            .orElse(""));
            System.out.flush();
        }
    }

    private String address(String port) {
        String host = environment.getProperty("server.address", "127.0.0.1");
        boolean everywhere = host.equals("0.0.0.0") || host.equals("::");
        return "http://" + (everywhere ? "localhost" : host) + ":" + port;
    }
}
