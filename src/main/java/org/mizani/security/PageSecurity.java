package org.mizani.security;

import com.vaadin.flow.spring.security.VaadinSecurityConfigurer;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.ServletException;
import java.io.IOException;
import java.util.Objects;
import org.mizani.security.ui.LoginView;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;
import org.springframework.security.authorization.AuthenticatedAuthorizationManager;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.authorization.AuthorizationManager;
import org.springframework.security.authorization.AuthorizationManagers;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.core.session.SessionRegistry;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.RequestAuthorizationContext;
import org.springframework.security.web.session.SessionInformationExpiredEvent;

/** The pages: a login form and a session; everything that is not named here is refused. */
@Configuration
class PageSecurity {

    private static final int ANY_NUMBER = -1;

    @Bean
    @Order(2)
    SecurityFilterChain pages(HttpSecurity http, SessionRegistry sessions) {
        http.authorizeHttpRequests(r -> r.dispatcherTypeMatchers(DispatcherType.ERROR, DispatcherType.FORWARD)
                        .permitAll()
                        .requestMatchers(HttpMethod.GET, "/mizani/**", "/favicon.*")
                        .permitAll())
                .sessionManagement(s -> s.sessionConcurrency(c -> c.maximumSessions(ANY_NUMBER)
                        .sessionRegistry(sessions)
                        .expiredSessionStrategy(PageSecurity::goOnSignedOut)))
                .headers(h -> SecurityHeaders.common(h)
                        .contentSecurityPolicy(c -> c.policyDirectives(SecurityHeaders.NOTHING_RUNS))
                        // Files say themselves how long they may be kept, pages that they may not: see PagePolicy.
                        .cacheControl(HeadersConfigurer.CacheControlConfig::disable)
                        .withObjectPostProcessor(SecurityHeaders.beforeTheAnswer()))
                .with(
                        VaadinSecurityConfigurer.vaadin(),
                        v -> v.loginView(LoginView.class).anyRequest(url -> url.access(signedInReaders())))
                .formLogin(f -> f.failureHandler((request, response, failure) ->
                        response.sendRedirect(request.getContextPath() + "/login?" + why(failure))));
        return http.build();
    }

    /** Somebody who has signed in gets the page that says that there is no such page; all else is refused. */
    private static AuthorizationManager<RequestAuthorizationContext> signedInReaders() {
        return AuthorizationManagers.allOf(
                AuthenticatedAuthorizationManager.authenticated(),
                (user, context) -> new AuthorizationDecision(
                        HttpMethod.GET.matches(context.getRequest().getMethod())));
    }

    private static String why(AuthenticationException failure) {
        return failure instanceof TooManyAttemptsException wait ? "wait=" + wait.secondsLeft() : "error";
    }

    /** The session is already closed; the request goes on as nobody's, so that pages and their scripts notice alike. */
    private static void goOnSignedOut(SessionInformationExpiredEvent event) throws IOException, ServletException {
        Objects.requireNonNull(event.getFilterChain()).doFilter(event.getRequest(), event.getResponse());
    }
}
