package nl.casusregie.shell.door;

import com.vaadin.flow.server.VaadinSession;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.time.Instant;
import java.util.Optional;
import nl.casusregie.access.SignedInUser;
import nl.casusregie.access.StepUp;
import nl.casusregie.access.StepUpProof;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Primary;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizationRequestResolver;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationRequest;
import org.springframework.stereotype.Component;

/**
 * Showing once more who one is, at the identity provider: it is asked to let the person log in again, and its own word of when
 * they did ({@code auth_time}) is the proof (trust.md 5.3). A provider that says nothing of it proves nothing.
 */
@Component
@Primary
@ConditionalOnProperty("casusregie.log-in.issuer")
class OpenIdStepUp implements StepUp {

    private static final String AGAIN = "again";
    private static final String PROOF = OpenIdStepUp.class.getName();

    @Override
    public boolean asksPassword() {
        return false;
    }

    @Override
    public String address() {
        return OpenIdLogIn.START + "?" + AGAIN;
    }

    @Override
    public Optional<StepUpProof> prove(String password) {
        return Optional.empty();
    }

    @Override
    public Optional<StepUpProof> recent() {
        return Optional.ofNullable(VaadinSession.getCurrent())
                .map(session -> session.getSession().getAttribute(PROOF))
                .map(StepUpProof.class::cast);
    }

    /** Asks the provider not to rely on a log-in of before, when the request came from {@link #address()}. */
    static @Nullable OAuth2AuthorizationRequest again(
            OAuth2AuthorizationRequestResolver requests, HttpServletRequest request) {
        OAuth2AuthorizationRequest asked = requests.resolve(request);
        return asked == null || request.getParameter(AGAIN) == null
                ? asked
                : OAuth2AuthorizationRequest.from(asked)
                        .additionalParameters(parameters -> {
                            parameters.put("prompt", "login");
                            parameters.put("max_age", "0");
                        })
                        .build();
    }

    /** Remembers for the session when its person logged in, as the provider says. */
    static void keep(HttpSession session, SignedInUser user, @Nullable Instant loggedIn) {
        if (loggedIn == null) {
            session.removeAttribute(PROOF);
        } else {
            session.setAttribute(PROOF, new StepUpProof(user.actor().id(), loggedIn));
        }
    }
}
