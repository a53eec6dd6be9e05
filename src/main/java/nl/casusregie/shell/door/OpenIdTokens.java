package nl.casusregie.shell.door;

import java.time.Duration;
import java.time.Instant;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.client.oidc.authentication.OidcIdTokenDecoderFactory;
import org.springframework.security.oauth2.client.oidc.authentication.OidcIdTokenValidator;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.core.DelegatingOAuth2TokenValidator;
import org.springframework.security.oauth2.core.OAuth2Error;
import org.springframework.security.oauth2.core.OAuth2TokenValidator;
import org.springframework.security.oauth2.core.OAuth2TokenValidatorResult;
import org.springframework.security.oauth2.jose.jws.SignatureAlgorithm;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtDecoderFactory;

/**
 * What an ID token has to be, beyond what OpenID Connect asks: signed with the one algorithm that was agreed, from our
 * issuer, short-lived, of a high enough level of assurance, and about somebody by a name that is not their BSN (Dutch
 * government profile; trust.md 1.6, AC-S20).
 */
final class OpenIdTokens {

    private static final Duration LONGEST_LIFE = Duration.ofMinutes(5);
    private static final Duration CLOCKS_DIFFER = Duration.ofSeconds(30);

    private OpenIdTokens() {}

    static JwtDecoderFactory<ClientRegistration> decoders(OpenIdSettings settings) {
        SignatureAlgorithm algorithm = SignatureAlgorithm.from(settings.algorithm());
        if (algorithm == null) {
            throw new IllegalStateException(
                    "casusregie.log-in.algorithm has to be RS256 or stronger, with a public key");
        }
        OidcIdTokenDecoderFactory decoders = new OidcIdTokenDecoderFactory();
        decoders.setJwsAlgorithmResolver(registration -> algorithm);
        decoders.setJwtValidatorFactory(registration -> rules(registration, settings));
        return decoders;
    }

    private static OAuth2TokenValidator<Jwt> rules(ClientRegistration registration, OpenIdSettings settings) {
        OidcIdTokenValidator standard = new OidcIdTokenValidator(registration);
        standard.setClockSkew(CLOCKS_DIFFER);
        return new DelegatingOAuth2TokenValidator<>(
                standard,
                rule("issuer", token -> settings.issuer().equals(token.getClaimAsString("iss"))),
                rule("acr", token -> settings.acr().contains(orEmpty(token.getClaimAsString("acr")))),
                rule("lifetime", OpenIdTokens::isShortLived),
                rule("subject", token -> !isBsn(orEmpty(token.getSubject()))));
    }

    private static OAuth2TokenValidator<Jwt> rule(String name, Predicate<Jwt> holds) {
        OAuth2TokenValidatorResult refused =
                OAuth2TokenValidatorResult.failure(new OAuth2Error("invalid_id_token", name, null));
        return token -> holds.test(token) ? OAuth2TokenValidatorResult.success() : refused;
    }

    private static boolean isShortLived(Jwt token) {
        Instant issued = token.getIssuedAt();
        Instant expires = token.getExpiresAt();
        return issued != null && expires != null && !expires.isAfter(issued.plus(LONGEST_LIFE));
    }

    /** Nine digits that pass the eleven test (Wet algemene bepalingen burgerservicenummer). */
    static boolean isBsn(String text) {
        if (!text.matches("\\d{9}")) {
            return false;
        }
        int sum = -(text.charAt(8) - '0');
        for (int i = 0; i < 8; i++) {
            sum += (9 - i) * (text.charAt(i) - '0');
        }
        return sum % 11 == 0;
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }
}
