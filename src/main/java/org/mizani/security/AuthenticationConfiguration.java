package org.mizani.security;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.access.hierarchicalroles.RoleHierarchy;
import org.springframework.security.access.hierarchicalroles.RoleHierarchyAuthoritiesMapper;
import org.springframework.security.access.hierarchicalroles.RoleHierarchyImpl;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.dao.DaoAuthenticationProvider;
import org.springframework.security.config.annotation.method.configuration.EnableMethodSecurity;
import org.springframework.security.core.session.SessionRegistry;
import org.springframework.security.core.session.SessionRegistryImpl;
import org.springframework.security.core.userdetails.User;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.session.HttpSessionEventPublisher;

/** How accounts are recognised. */
@Configuration
@EnableMethodSecurity
class AuthenticationConfiguration {

    @Bean
    PasswordEncoder passwords() {
        return Argon2PasswordEncoder.defaultsForSpringSecurity_v5_8();
    }

    @Bean
    static RoleHierarchy roles() {
        return RoleHierarchyImpl.withDefaultRolePrefix()
                .role(Role.ADMIN.code())
                .implies(Role.EDITOR.code())
                .role(Role.EDITOR.code())
                .implies(Role.VIEWER.code())
                .build();
    }

    /**
     * Unknown and deactivated accounts get the same answer as a wrong password, after the same work. Accounts carry the
     * roles that theirs implies, because pages ask for roles by name.
     */
    @Bean
    AuthenticationProvider authentication(
            AccountQueries accounts, PasswordEncoder passwords, RoleHierarchy roles, LoginDelays delays) {
        UserDetailsService users = name -> accounts.credentials(Account.folded(name))
                .map(c -> User.withUsername(c.name())
                        .password(c.passwordHash())
                        .roles(c.role().code())
                        .build())
                .orElseThrow(() -> new UsernameNotFoundException("no such active account"));
        DaoAuthenticationProvider provider = new DaoAuthenticationProvider(users);
        provider.setPasswordEncoder(passwords);
        provider.setAuthoritiesMapper(new RoleHierarchyAuthoritiesMapper(roles));
        return new DelayedAuthenticationProvider(provider, delays);
    }

    @Bean
    SessionRegistry sessions() {
        return new SessionRegistryImpl();
    }

    @Bean
    HttpSessionEventPublisher sessionEvents() {
        return new HttpSessionEventPublisher();
    }
}
