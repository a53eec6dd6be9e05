package nl.casusregie.shell.door;

import com.vaadin.flow.spring.security.VaadinSecurityConfigurer;
import nl.casusregie.access.AccountUsers;
import nl.casusregie.access.RealTime;
import nl.casusregie.shell.ui.LoginView;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configuration.EnableWebSecurity;
import org.springframework.security.crypto.factory.PasswordEncoderFactories;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.context.SecurityContextHolderFilter;

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

    @Bean
    SecurityFilterChain screens(HttpSecurity http, Stays stays, RealTime time) throws Exception {
        http.authorizeHttpRequests(requests -> requests.requestMatchers(
                        "/casusregie*.css",
                        "/lumo/**",
                        "/viewer/**",
                        "/icons/**",
                        "/favicon*",
                        "/actuator/health/**",
                        "/error")
                .permitAll());
        // EveryAnswer writes them, also where this chain does not come.
        http.headers(headers -> headers.disable());
        http.addFilterAfter(new StayFilter(stays, time), SecurityContextHolderFilter.class);
        // Named here too, or Spring would make a log-in page of its own.
        http.formLogin(form -> form.loginPage("/login")
                .failureHandler((request, response, refused) -> response.sendRedirect(request.getContextPath()
                        + (refused instanceof LockedException ? "/login?wait" : "/login?error"))));
        http.with(VaadinSecurityConfigurer.vaadin(), vaadin -> vaadin.loginView(LoginView.class, "/login")
                // An unknown address must reach the friendly page, not a bare refusal.
                .anyRequest(request -> request.authenticated()));
        return http.build();
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
