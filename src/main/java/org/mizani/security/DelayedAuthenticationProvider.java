package org.mizani.security;

import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.WebAuthenticationDetails;

/** Checks passwords, unless the account has to wait at that address. */
class DelayedAuthenticationProvider implements AuthenticationProvider {

    private final AuthenticationProvider passwords;
    private final LoginDelays delays;

    DelayedAuthenticationProvider(AuthenticationProvider passwords, LoginDelays delays) {
        this.passwords = passwords;
        this.delays = delays;
    }

    @Override
    public @Nullable Authentication authenticate(Authentication request) {
        LoginDelays.Attempt attempt = new LoginDelays.Attempt(request.getName(), address(request));
        delays.left(attempt).ifPresent(left -> {
            throw new TooManyAttemptsException(left);
        });
        try {
            Authentication result = passwords.authenticate(request);
            delays.succeeded(attempt);
            return result;
        } catch (BadCredentialsException e) {
            delays.failed(attempt);
            throw e;
        }
    }

    @Override
    public boolean supports(Class<?> authentication) {
        return passwords.supports(authentication);
    }

    private static String address(Authentication request) {
        return request.getDetails() instanceof WebAuthenticationDetails details ? details.getRemoteAddress() : "";
    }
}
