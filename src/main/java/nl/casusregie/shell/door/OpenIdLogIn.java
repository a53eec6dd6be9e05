package nl.casusregie.shell.door;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import nl.casusregie.access.ExternalIdentities;
import nl.casusregie.access.ExternalIdentity;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.authentication.AuthenticationEventPublisher;
import org.springframework.security.authentication.ProviderManager;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.oauth2.client.endpoint.RestClientAuthorizationCodeTokenResponseClient;
import org.springframework.security.oauth2.client.oidc.authentication.OidcAuthorizationCodeAuthenticationProvider;
import org.springframework.security.oauth2.client.oidc.userinfo.OidcUserRequest;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.registration.ClientRegistrations;
import org.springframework.security.oauth2.client.registration.InMemoryClientRegistrationRepository;
import org.springframework.security.oauth2.client.registration.SupplierClientRegistrationRepository;
import org.springframework.security.oauth2.client.web.DefaultOAuth2AuthorizationRequestResolver;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizationRequestRedirectFilter;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizationRequestResolver;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationRequest;
import org.springframework.security.oauth2.core.oidc.OidcIdToken;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.security.web.authentication.SavedRequestAwareAuthenticationSuccessHandler;
import org.springframework.security.web.authentication.SimpleUrlAuthenticationFailureHandler;
import org.springframework.security.web.authentication.UsernamePasswordAuthenticationFilter;
import org.springframework.security.web.authentication.session.ChangeSessionIdAuthenticationStrategy;
import org.springframework.security.web.authentication.session.CompositeSessionAuthenticationStrategy;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.security.web.csrf.CsrfAuthenticationStrategy;
import org.springframework.security.web.csrf.HttpSessionCsrfTokenRepository;
import org.springframework.stereotype.Component;

/**
 * Log-in through the organisation's own identity provider, after the Dutch government profile of OpenID Connect: the
 * authorization code flow only, with a proof key (S256), a state and a nonce, asking for the level of assurance. It ends
 * in the same principal as every other log-in, and keeps no token: the product has no use for one.
 */
@Component
@ConditionalOnProperty("casusregie.log-in.issuer")
class OpenIdLogIn {

    static final String REGISTRATION = "casusregie";

    /** Where a log-in starts. */
    static final String START =
            OAuth2AuthorizationRequestRedirectFilter.DEFAULT_AUTHORIZATION_REQUEST_BASE_URI + "/" + REGISTRATION;

    private final OpenIdSettings settings;
    private final ExternalIdentities identities;
    private final ClientRegistrationRepository registrations;
    private final AuthenticationEventPublisher outcomes;
    private final ApplicationEventPublisher events;

    OpenIdLogIn(
            OpenIdSettings settings,
            ExternalIdentities identities,
            AuthenticationEventPublisher outcomes,
            ApplicationEventPublisher events) {
        this.settings = settings;
        this.identities = identities;
        this.outcomes = outcomes;
        this.events = events;
        // Asked when somebody first signs in: the product starts although the provider is away.
        this.registrations =
                new SupplierClientRegistrationRepository(() -> new InMemoryClientRegistrationRepository(register()));
    }

    private ClientRegistration register() {
        return ClientRegistrations.fromIssuerLocation(settings.issuer())
                .registrationId(REGISTRATION)
                .clientId(settings.clientId())
                .clientSecret(settings.clientSecret())
                .redirectUri(settings.returnAddress())
                .scope("openid", "email")
                .clientSettings(ClientRegistration.ClientSettings.builder()
                        .requireProofKey(true)
                        .build())
                .build();
    }

    void addTo(HttpSecurity http) {
        DefaultOAuth2AuthorizationRequestResolver requests =
                new DefaultOAuth2AuthorizationRequestResolver(registrations);
        requests.setAuthorizationRequestCustomizer(request -> request.additionalParameters(
                parameters -> parameters.put("acr_values", String.join(" ", settings.acr()))));
        http.addFilterBefore(
                new OAuth2AuthorizationRequestRedirectFilter(alsoAgain(requests)),
                UsernamePasswordAuthenticationFilter.class);
        http.addFilterBefore(callback(), UsernamePasswordAuthenticationFilter.class);
    }

    private static OAuth2AuthorizationRequestResolver alsoAgain(DefaultOAuth2AuthorizationRequestResolver requests) {
        return new OAuth2AuthorizationRequestResolver() {
            @Override
            public @Nullable OAuth2AuthorizationRequest resolve(HttpServletRequest request) {
                return OpenIdStepUp.again(requests, request);
            }

            @Override
            public @Nullable OAuth2AuthorizationRequest resolve(HttpServletRequest request, String registration) {
                return requests.resolve(request, registration);
            }
        };
    }

    private OpenIdCallback callback() {
        OidcAuthorizationCodeAuthenticationProvider provider = new OidcAuthorizationCodeAuthenticationProvider(
                new RestClientAuthorizationCodeTokenResponseClient(), this::find);
        provider.setJwtDecoderFactory(OpenIdTokens.decoders(settings));
        ProviderManager manager = new ProviderManager(provider);
        manager.setAuthenticationEventPublisher(outcomes);
        OpenIdCallback callback = new OpenIdCallback(registrations, settings.issuer());
        callback.setAuthenticationManager(manager);
        callback.setApplicationEventPublisher(events);
        callback.setSecurityContextRepository(new HttpSessionSecurityContextRepository());
        callback.setSessionAuthenticationStrategy(new CompositeSessionAuthenticationStrategy(List.of(
                new ChangeSessionIdAuthenticationStrategy(),
                new CsrfAuthenticationStrategy(new HttpSessionCsrfTokenRepository()))));
        callback.setAuthenticationSuccessHandler(new SavedRequestAwareAuthenticationSuccessHandler());
        callback.setAuthenticationFailureHandler(new SimpleUrlAuthenticationFailureHandler("/login?refused"));
        return callback;
    }

    private OidcUser find(OidcUserRequest request) {
        OidcIdToken token = request.getIdToken();
        String subject = token.getSubject();
        String email = token.getEmail();
        if (subject == null) {
            throw new OAuth2AuthenticationException("nobody");
        }
        boolean verified = Boolean.TRUE.equals(token.getEmailVerified());
        ExternalIdentity identity =
                new ExternalIdentity(settings.issuer(), subject, verified && email != null ? email : "");
        return identities
                .signIn(identity)
                .map(user -> (OidcUser) new VouchedFor(token, user))
                .orElseThrow(() -> new OAuth2AuthenticationException("unknown_person"));
    }
}
