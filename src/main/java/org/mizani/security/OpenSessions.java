package org.mizani.security;

import org.springframework.security.core.session.SessionRegistry;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.stereotype.Component;

/** The browser sessions of accounts. */
@Component
class OpenSessions {

    private final SessionRegistry registry;

    OpenSessions(SessionRegistry registry) {
        this.registry = registry;
    }

    /** Signs the account out everywhere: each of its sessions ends with its next request. */
    void end(String name) {
        registry.getAllPrincipals().stream()
                .filter(p -> p instanceof UserDetails user && user.getUsername().equals(name))
                .flatMap(p -> registry.getAllSessions(p, false).stream())
                .forEach(session -> session.expireNow());
    }
}
