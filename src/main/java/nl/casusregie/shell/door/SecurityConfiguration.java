package nl.casusregie.shell.door;

import com.vaadin.flow.spring.security.VaadinSecurityConfigurer;
import nl.casusregie.access.AccountUsers;
import nl.casusregie.access.RealTime;
import nl.casusregie.shell.ui.LoginView;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.config.ObjectPostProcessor;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configuration.EnableWebSecurity;
import org.springframework.security.crypto.factory.PasswordEncoderFactories;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.context.SecurityContextHolderFilter;
import org.springframework.security.web.header.HeaderWriterFilter;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;

/**
 * Who gets in: everything asks for a signed-in person, except the log-in page, static files and the health check.
 *
 * <p>The seam for single sign-on: people come from the access module's {@code UserDetailsService}. With OpenID Connect the
 * log-in view is replaced by {@code oauth2LoginPage(...)} here, and an {@code OidcUserService} that answers the same
 * {@code SignedInUser} takes its place; nothing else in the application knows how somebody signed in.
 */
@Configuration
@EnableWebSecurity
class SecurityConfiguration {

    /** Vaadin's client evaluates code it gets from the server, so its scripts cannot do without these two exceptions. */
    private static final String CONTENT_POLICY = "default-src 'self'; script-src 'self' 'unsafe-inline' 'unsafe-eval'; "
            + "style-src 'self' 'unsafe-inline'; img-src 'self' data: blob:; font-src 'self' data:; connect-src 'self'; "
            + "object-src 'none'; base-uri 'self'; form-action 'self'; frame-ancestors 'none'";

    @Bean
    SecurityFilterChain screens(HttpSecurity http, Stays stays, RealTime time) throws Exception {
        http.authorizeHttpRequests(requests -> requests.requestMatchers(
                        "/casusregie*.css", "/lumo/**", "/viewer/**", "/icons/**", "/favicon*", "/actuator/health/**")
                .permitAll());
        http.headers(headers -> headers.addObjectPostProcessor(headersFirst()));
        http.headers(headers -> headers.frameOptions(frame -> frame.deny())
                .referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.NO_REFERRER))
                .contentSecurityPolicy(policy -> policy.policyDirectives(CONTENT_POLICY))
                .permissionsPolicyHeader(policy -> policy.policy("camera=(), microphone=(), geolocation=()")));
        http.addFilterAfter(new StayFilter(stays, time), SecurityContextHolderFilter.class);
        http.formLogin(form -> form.failureHandler((request, response, refused) -> response.sendRedirect(
                request.getContextPath() + (refused instanceof LockedException ? "/login?wait" : "/login?error"))));
        http.with(VaadinSecurityConfigurer.vaadin(), vaadin -> vaadin.loginView(LoginView.class, "/login")
                // An unknown address must reach the friendly page, not a bare refusal.
                .anyRequest(request -> request.authenticated()));
        return http.build();
    }

    /** Vaadin's pages are reached by a forward, which commits the answer before headers would be written afterwards. */
    private static ObjectPostProcessor<HeaderWriterFilter> headersFirst() {
        return new ObjectPostProcessor<>() {
            @Override
            public <O extends HeaderWriterFilter> O postProcess(O filter) {
                filter.setShouldWriteHeadersEagerly(true);
                return filter;
            }
        };
    }

    @Bean
    AuthenticationProvider passwordLogIn(AccountUsers users, PasswordEncoder encoder, LogInDelay delay) {
        return new PasswordLogIn(users, encoder, delay);
    }

    @Bean
    PasswordEncoder passwordEncoder() {
        return PasswordEncoderFactories.createDelegatingPasswordEncoder();
    }
}
