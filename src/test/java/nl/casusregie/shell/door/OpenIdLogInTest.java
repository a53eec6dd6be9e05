package nl.casusregie.shell.door;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.PlainJWT;
import java.net.URI;
import java.net.http.HttpResponse;
import java.time.Instant;
import java.util.Date;
import java.util.Map;
import java.util.function.UnaryOperator;
import nl.casusregie.access.AccountAdministration;
import nl.casusregie.access.AccountRow;
import nl.casusregie.access.Actors;
import nl.casusregie.access.NewAccount;
import nl.casusregie.testing.RunningServer;
import nl.casusregie.testing.SignedIn;
import nl.casusregie.testing.TestIssuer;
import nl.casusregie.testing.Visitor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Log-in through an identity provider: the good answer gets in, fourteen bad ones do not (trust.md 1.6). */
@RunningServer
class OpenIdLogInTest {

    private static final String SOMEBODY = "t.visser";
    private static final String EMAIL = "t.visser@example.org";

    private final TestIssuer issuer = TestIssuer.running();

    @LocalServerPort
    private int port;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private AccountAdministration administration;

    @Autowired
    private SignedIn signedIn;

    private Visitor visitor;
    private Map<String, String> asked;

    @BeforeEach
    void somebodyStartsALogIn() {
        visitor = new Visitor(port);
        asked = start(visitor);
    }

    @AfterEach
    void nobodyIsKnown() {
        jdbc.sql("delete from external_identity").update();
    }

    @Test
    @DisplayName("AC-S20: the good answer gets in, as the same person that a password would let in")
    void theGoodAnswerGetsIn() {
        visitor.open("/casussen");
        asked = start(visitor);
        String before = visitor.session();
        HttpResponse<String> answer = comeBack(token(claims -> claims));

        assertThat(answer.headers().firstValue("location").orElse("")).contains("/casussen");
        assertThat(visitor.session()).isNotEqualTo(before);
        assertThat(visitor.isIn()).isTrue();
    }

    @Test
    @DisplayName("AC-S20: the request asks for a code, with proof key S256, state, nonce, level and our own address")
    void theRequestIsAsTheProfileAsks() {
        assertThat(asked)
                .containsEntry("response_type", "code")
                .containsEntry("code_challenge_method", "S256")
                .containsEntry("acr_values", TestIssuer.ENOUGH)
                .containsKeys("state", "nonce", "code_challenge")
                .hasEntrySatisfying("scope", scope -> assertThat(scope).contains("openid"));
    }

    @Test
    @DisplayName("AC-Z9: to show once more who one is, the provider is asked for a new log-in, and says when that was")
    void showingOnceMoreWhoOneIs() {
        comeBack(token(claims -> claims));
        asked = start(visitor, "?again");
        assertThat(asked)
                .containsEntry("prompt", "login")
                .containsEntry("max_age", "0")
                .containsEntry("code_challenge_method", "S256")
                .containsEntry("acr_values", TestIssuer.ENOUGH)
                .containsKeys("state", "nonce");

        comeBack(token(claims -> claims.claim("auth_time", inSeconds(0).getTime() / 1000)));
        assertThat(visitor.isIn()).isTrue();
    }

    @Test
    @DisplayName("AC-S20: after the first time only issuer and subject count, not the e-mail address")
    void afterTheFirstTimeTheSubjectCounts() {
        comeBack(token(claims -> claims));
        again();
        comeBack(token(claims -> claims.claim("email", "anders@example.org")));
        assertThat(visitor.isIn()).isTrue();

        again();
        comeBack(token(claims -> claims.subject("somebody-else")));
        assertThat(visitor.isIn()).isFalse();
    }

    @Test
    @DisplayName("AC-S20: an address that the provider has not verified opens nothing")
    void anUnverifiedAddressOpensNothing() {
        comeBack(token(claims -> claims.claim("email_verified", false)));
        assertRefused();
    }

    @Test
    void somebodyUnknownOrDisabledIsRefused() {
        comeBack(token(claims -> claims.claim("email", "niemand@example.org")));
        assertRefused();

        again();
        enable(false);
        try {
            comeBack(token(claims -> claims));
            assertRefused();
        } finally {
            enable(true);
        }
    }

    @Test
    @DisplayName("AC-S20 1: wrong nonce")
    void wrongNonce() {
        comeBack(token(claims -> claims.claim("nonce", "invented")));
        assertRefused();
    }

    @Test
    @DisplayName("AC-S20 2: wrong state")
    void wrongState() {
        comeBack(issuer.code(asked.get("code_challenge"), token(claims -> claims)), "invented", "");
        assertRefused();
    }

    @Test
    @DisplayName("AC-S20 3: a code that was used before")
    void replayedCode() {
        String code = issuer.code(asked.get("code_challenge"), token(claims -> claims));
        comeBack(code, asked.get("state"), "");
        String state = asked.get("state");
        again();
        comeBack(code, state, "");
        comeBack(code, asked.get("state"), "");
        assertRefused();
    }

    @Test
    @DisplayName("AC-S20 4: a token without signature")
    void noSignature() {
        comeBack(new PlainJWT(claims().build()).serialize());
        assertRefused();
    }

    @Test
    @DisplayName("AC-S20 5: a token signed with our public key as if it were a secret")
    void publicKeyAsSecret() throws JOSEException {
        comeBack(issuer.sign(
                claims().build(),
                JWSAlgorithm.HS256,
                new MACSigner(issuer.key().toRSAPublicKey().getEncoded())));
        assertRefused();
    }

    @Test
    @DisplayName("AC-S20 6: a token for another product")
    void otherAudience() {
        comeBack(token(claims -> claims.audience("another")));
        assertRefused();
    }

    @Test
    @DisplayName("AC-S20 7: another issuer with the same subject")
    void otherIssuer() {
        comeBack(token(claims -> claims.issuer("https://kwaad.example")));
        assertRefused();
    }

    @Test
    @DisplayName("AC-S20 8: an old token")
    void expired() {
        comeBack(token(claims -> claims.issueTime(inSeconds(-400)).expirationTime(inSeconds(-120))));
        assertRefused();
    }

    @Test
    @DisplayName("AC-S20 9: a token from the future")
    void fromTheFuture() {
        comeBack(token(claims -> claims.issueTime(inSeconds(120)).expirationTime(inSeconds(300))));
        assertRefused();
    }

    @Test
    @DisplayName("AC-S20 10: a level of assurance that is too low")
    void lowLevel() {
        comeBack(token(claims -> claims.claim("acr", "urn:test:password")));
        assertRefused();
    }

    @Test
    @DisplayName("AC-S20 11: no level of assurance; how somebody signed in (amr) does not make up for it")
    void noLevel() {
        comeBack(token(claims -> claims.claim("acr", null).claim("amr", TestIssuer.ENOUGH)));
        assertRefused();
    }

    @Test
    @DisplayName("AC-S20 12: a code that was asked for with a plain proof key")
    void plainProofKey() {
        comeBack(issuer.code("plain-challenge", token(claims -> claims)), asked.get("state"), "");
        assertRefused();
    }

    @Test
    @DisplayName("AC-S20 13: an answer that another provider gave")
    void mixedUpIssuer() {
        String code = issuer.code(asked.get("code_challenge"), token(claims -> claims));
        comeBack(code, asked.get("state"), "&iss=https%3A%2F%2Fkwaad.example");
        assertRefused();
    }

    @Test
    @DisplayName("AC-S20 14: nobody is sent back to another host, whatever host a request names")
    void otherHost() {
        HttpResponse<String> answer =
                new Visitor(port).send(visitor.request(OpenIdLogIn.START).header("X-Forwarded-Host", "kwaad.example"));

        assertThat(answer.headers().firstValue("location").orElse(""))
                .contains("redirect_uri=http://localhost:8080/login/oauth2/code/casusregie")
                .doesNotContain("kwaad");
    }

    @Test
    @DisplayName("AC-S20: also refused: a stranger's key, a token that lives long, a BSN as the name of somebody")
    void moreBadTokens() throws JOSEException {
        comeBack(issuer.sign(
                claims().build(), JWSAlgorithm.PS256, TestIssuer.signer(new RSAKeyGenerator(2048).generate())));
        assertRefused();
        again();
        comeBack(token(claims -> claims.expirationTime(inSeconds(3600))));
        assertRefused();
        again();
        comeBack(token(claims -> claims.subject("111222333")));
        assertRefused();
        again();
        comeBack(issuer.sign(claims().build(), JWSAlgorithm.RS256, TestIssuer.signer(issuer.key())));
        assertRefused();
    }

    private void assertRefused() {
        assertThat(visitor.isIn()).isFalse();
        assertThat(jdbc.sql("select count(*) from external_identity")
                        .query(Long.class)
                        .single())
                .isLessThanOrEqualTo(1);
    }

    /** Goes to the provider as the log-in page does; what it is asked there. */
    private static Map<String, String> start(Visitor visitor) {
        return start(visitor, "");
    }

    private static Map<String, String> start(Visitor visitor, String more) {
        HttpResponse<String> answer = visitor.get(OpenIdLogIn.START + more);
        String location = answer.headers().firstValue("location").orElseThrow();
        return TestIssuer.form(URI.create(location).getRawQuery());
    }

    private void again() {
        visitor = new Visitor(port);
        asked = start(visitor);
    }

    private HttpResponse<String> comeBack(String token) {
        return comeBack(issuer.code(asked.get("code_challenge"), token), asked.get("state"), "");
    }

    private HttpResponse<String> comeBack(String code, String state, String more) {
        return visitor.open("/login/oauth2/code/casusregie?code=" + code + "&state="
                + java.net.URLEncoder.encode(state, java.nio.charset.StandardCharsets.UTF_8) + more);
    }

    private String token(UnaryOperator<JWTClaimsSet.Builder> change) {
        return issuer.sign(change.apply(claims()).build());
    }

    private JWTClaimsSet.Builder claims() {
        return new JWTClaimsSet.Builder()
                .issuer(issuer.address())
                .subject("pairwise-" + SOMEBODY)
                .audience(TestIssuer.CLIENT)
                .issueTime(inSeconds(0))
                .expirationTime(inSeconds(240))
                .claim("nonce", asked.get("nonce"))
                .claim("acr", TestIssuer.ENOUGH)
                .claim("email", EMAIL)
                .claim("email_verified", true);
    }

    /** The token library tells the time by the machine. */
    private static Date inSeconds(long seconds) {
        return Date.from(Instant.ofEpochMilli(System.currentTimeMillis()).plusSeconds(seconds));
    }

    private void enable(boolean enabled) {
        AccountRow row = signedIn.as(SignedIn.ADMINISTRATOR, () -> administration.page(SOMEBODY, 0, 1))
                .getFirst();
        NewAccount details = new NewAccount(row.name(), row.jobTitle(), row.email(), row.organisation(), row.grants());
        Actors.asSystem(() -> administration.changeAccount(row.id(), details, enabled))
                .value();
    }
}
