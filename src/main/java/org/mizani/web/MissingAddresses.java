package org.mizani.web;

import java.util.Map;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.HttpRequestHandler;
import org.springframework.web.servlet.handler.SimpleUrlHandlerMapping;

/** Addresses under {@code /api} that nothing answers: a problem, not a page. */
@Configuration
class MissingAddresses {

    /** After the controllers (0), before the pages, which answer every address. */
    private static final int AFTER_CONTROLLERS = 10;

    @Bean
    SimpleUrlHandlerMapping noSuchApiAddress(ProblemWriter problems) {
        HttpRequestHandler missing = (request, response) -> problems.write(
                request, response, ApiProblem.notFound("problem.no-such-address", request.getRequestURI()));
        return new SimpleUrlHandlerMapping(Map.of("/api/**", missing), AFTER_CONTROLLERS);
    }
}
