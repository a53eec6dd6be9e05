package nl.casusregie.shell.door;

import com.vaadin.flow.spring.security.VaadinSecurityConfigurer;
import nl.casusregie.access.AccountUsers;
import nl.casusregie.access.RealTime;
import nl.casusregie.shell.ui.LoginView;
import org.springframework.beans.factory.ObjectProvider;
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
 * <p>People come in through their organisation's identity provider ({@link OpenIdLogIn}) or, in the demo, with a password
 * ({@link PasswordDoor}); both end in the same principal, and nothing else knows how somebody signed in.
 */
@Configuration
@EnableWebSecurity
class SecurityConfiguration {

    @Bean
    SecurityFilterChain screens(HttpSecurity http, Stays stays, RealTime time, ObjectProvider<OpenIdLogIn> openId)
            throws Exception {
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
        openId.ifAvailable(logIn -> logIn.addTo(http));
        http.with(VaadinSecurityConfigurer.vaadin(), vaadin -> vaadin.loginView(LoginView.class, "/login")
                // An unknown address must reach the friendly page, not a bare refusal.
                .anyRequest(request -> request.authenticated()));
        return http.build();
    }

    @Bean
    AuthenticationProvider passwordLogIn(
            AccountUsers users, PasswordEncoder encoder, LogInDelay delay, PasswordDoor.Open open) {
        return new PasswordLogIn(PasswordDoor.only(open, users), encoder, delay);
    }

    @Bean
    PasswordEncoder passwordEncoder() {
        return PasswordEncoderFactories.createDelegatingPasswordEncoder();
    }
}
