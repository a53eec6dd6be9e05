package nl.casusregie.shell.door;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import nl.casusregie.access.SignedInUser;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.AuthenticationServiceException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.client.OAuth2AuthorizedClient;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizedClientRepository;
import org.springframework.security.oauth2.client.web.OAuth2LoginAuthenticationFilter;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.web.authentication.WebAuthenticationDetailsSource;

/** Takes people back from the identity provider, and makes them the same principal as every other log-in. */
class OpenIdCallback extends OAuth2LoginAuthenticationFilter {

    private final String issuer;

    OpenIdCallback(ClientRegistrationRepository registrations, String issuer) {
        super(registrations, new NoTokens(), DEFAULT_FILTER_PROCESSES_URI);
        this.issuer = issuer;
    }

    @Override
    public Authentication attemptAuthentication(HttpServletRequest request, HttpServletResponse response) {
        String answeredBy = request.getParameter("iss");
        if (answeredBy != null && !answeredBy.equals(issuer)) {
            // RFC 9207: the answer of another provider, mixed into ours.
            throw new OAuth2AuthenticationException("other_issuer");
        }
        Authentication vouched = super.attemptAuthentication(request, response);
        if (!(vouched.getPrincipal() instanceof VouchedFor person)) {
            throw new AuthenticationServiceException("nobody was vouched for");
        }
        SignedInUser user = person.user();
        OpenIdStepUp.keep(request.getSession(), user, person.getIdToken().getAuthenticatedAt());
        UsernamePasswordAuthenticationToken done =
                UsernamePasswordAuthenticationToken.authenticated(user, null, user.getAuthorities());
        done.setDetails(new WebAuthenticationDetailsSource().buildDetails(request));
        return done;
    }

    /** The product asks nothing of the provider after the log-in, so it keeps no token. */
    private static final class NoTokens implements OAuth2AuthorizedClientRepository {

        @Override
        @SuppressWarnings("NullAway")
        public <T extends OAuth2AuthorizedClient> @Nullable T loadAuthorizedClient(
                String registration, Authentication person, HttpServletRequest request) {
            return null;
        }

        @Override
        public void saveAuthorizedClient(
                OAuth2AuthorizedClient client,
                Authentication person,
                HttpServletRequest request,
                HttpServletResponse response) {}

        @Override
        public void removeAuthorizedClient(
                String registration, Authentication person, HttpServletRequest request, HttpServletResponse response) {}
    }
}
