package org.mizani.security;

import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolderStrategy;
import org.springframework.stereotype.Component;

/** Who asks, in a page or over the HTTP interface; known only in the thread that answers the request. */
@Component
public class CurrentUser {

    private final SecurityContextHolderStrategy contexts;

    /** @param contexts where the filters of this application leave who has signed in */
    CurrentUser(SecurityContextHolderStrategy contexts) {
        this.contexts = contexts;
    }

    /** The name of the account; {@code system} when Mizani itself is at work. */
    public String name() {
        return authentication().map(Authentication::getName).orElse("system");
    }

    /** The account's role, empty when nobody has signed in. */
    public Optional<Role> role() {
        return Stream.of(Role.ADMIN, Role.EDITOR, Role.VIEWER).filter(this::has).findFirst();
    }

    /** True when the account may do what this role may. */
    public boolean has(Role role) {
        return authentication()
                .filter(a ->
                        a.getAuthorities().stream().anyMatch(g -> ("ROLE_" + role.code()).equals(g.getAuthority())))
                .isPresent();
    }

    private Optional<Authentication> authentication() {
        return Optional.ofNullable(contexts.getContext().getAuthentication())
                .filter(a -> a.isAuthenticated() && !(a instanceof AnonymousAuthenticationToken));
    }
}
