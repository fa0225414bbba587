package org.mizani.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.mizani.web.ApiProblem;
import org.mizani.web.ProblemWriter;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.SecurityFilterChain;

/** The HTTP interface: name and password with each request, no session, no cookie. */
@Configuration
class ApiSecurity {

    private final ProblemWriter problems;

    ApiSecurity(ProblemWriter problems) {
        this.problems = problems;
    }

    @Bean
    @Order(1)
    SecurityFilterChain api(HttpSecurity http) {
        return http.securityMatcher("/api/**", "/actuator/**")
                .csrf(AbstractHttpConfigurer::disable)
                .requestCache(AbstractHttpConfigurer::disable)
                .sessionManagement(s -> s.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .authorizeHttpRequests(r -> r.requestMatchers("/api/v1/health", "/actuator/health")
                        .permitAll()
                        .requestMatchers("/api/v1/report-schedules", "/api/v1/report-schedules/**")
                        .hasRole(Role.EDITOR.code())
                        .requestMatchers(HttpMethod.GET, "/api/**")
                        .authenticated()
                        .requestMatchers("/api/v1/report-batches", "/api/v1/report-batches/*")
                        .authenticated()
                        .requestMatchers("/api/**")
                        .hasRole(Role.EDITOR.code())
                        .anyRequest()
                        .authenticated())
                .httpBasic(b -> b.authenticationEntryPoint(this::unauthenticated))
                .exceptionHandling(e -> e.authenticationEntryPoint(this::unauthenticated)
                        .accessDeniedHandler((request, response, denied) -> problems.write(
                                request, response, new ApiProblem(HttpStatus.FORBIDDEN, "problem.forbidden"))))
                .headers(h -> SecurityHeaders.common(h)
                        .contentSecurityPolicy(c -> c.policyDirectives(SecurityHeaders.NOTHING_RUNS)))
                .build();
    }

    private void unauthenticated(HttpServletRequest request, HttpServletResponse response, AuthenticationException why)
            throws IOException {
        if (why instanceof TooManyAttemptsException wait) {
            response.setHeader(HttpHeaders.RETRY_AFTER, Long.toString(wait.secondsLeft()));
            problems.write(
                    request,
                    response,
                    new ApiProblem(HttpStatus.TOO_MANY_REQUESTS, "problem.too-many-attempts", wait.secondsLeft()));
        } else {
            response.setHeader(HttpHeaders.WWW_AUTHENTICATE, "Basic realm=\"Mizani\", charset=\"UTF-8\"");
            problems.write(request, response, new ApiProblem(HttpStatus.UNAUTHORIZED, "problem.unauthenticated"));
        }
    }
}
