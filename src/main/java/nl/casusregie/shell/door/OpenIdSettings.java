package nl.casusregie.shell.door;

import java.util.List;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;

/** Who vouches for people, and what has to be true of what it says; only where an issuer is named. */
@Component
@ConditionalOnProperty("casusregie.log-in.issuer")
class OpenIdSettings {

    private final String issuer;
    private final String clientId;
    private final String clientSecret;
    private final List<String> acr;
    private final String algorithm;
    private final String baseAddress;

    OpenIdSettings(
            @Value("${casusregie.log-in.issuer}") String issuer,
            @Value("${casusregie.log-in.client-id:casusregie}") String clientId,
            @Value("${casusregie.log-in.client-secret}") String clientSecret,
            @Value("${casusregie.log-in.acr}") List<String> acr,
            @Value("${casusregie.log-in.algorithm:PS256}") String algorithm,
            @Value("${casusregie.base-address:http://localhost:8080}") String baseAddress) {
        this.issuer = issuer;
        this.clientId = clientId;
        this.clientSecret = clientSecret;
        this.acr = acr;
        this.algorithm = algorithm;
        this.baseAddress = baseAddress;
    }

    String issuer() {
        return issuer;
    }

    String clientId() {
        return clientId;
    }

    String clientSecret() {
        return clientSecret;
    }

    /** The levels of assurance that are enough, as the provider names them: at least two factors. */
    List<String> acr() {
        return acr;
    }

    String algorithm() {
        return algorithm;
    }

    /** Where the provider sends people back to: our own address, whatever host a request names. */
    String returnAddress() {
        return baseAddress + "/login/oauth2/code/{registrationId}";
    }
}
