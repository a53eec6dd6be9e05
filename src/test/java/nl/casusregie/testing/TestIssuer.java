package nl.casusregie.testing;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.JWSSigner;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;

/** An identity provider in the test itself: it vouches for whoever a test says, with the token that the test makes. */
public final class TestIssuer {

    public static final String CLIENT = "casusregie";
    public static final String ENOUGH = "urn:test:two-factors";

    private static final TestIssuer RUNNING = new TestIssuer();

    private final HttpServer server;
    private final RSAKey key;
    private final Map<String, Grant> codes = new ConcurrentHashMap<>();

    /** What a code is good for: one token, for whoever knows the proof of this challenge. */
    private record Grant(String challenge, String token) {}

    /** Tells the application where the provider of the tests is. */
    public static class Named implements ApplicationContextInitializer<ConfigurableApplicationContext> {

        @Override
        public void initialize(ConfigurableApplicationContext context) {
            TestPropertyValues.of(
                            "casusregie.log-in.issuer=" + RUNNING.address(),
                            "casusregie.log-in.client-secret=test",
                            "casusregie.log-in.acr=" + ENOUGH)
                    .applyTo(context);
        }
    }

    private TestIssuer() {
        try {
            key = new RSAKeyGenerator(2048).keyID("test").generate();
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException | JOSEException impossible) {
            throw new IllegalStateException(impossible);
        }
        server.createContext("/.well-known/openid-configuration", exchange -> answer(exchange, 200, about()));
        server.createContext(
                "/keys",
                exchange ->
                        answer(exchange, 200, new JWKSet(key).toPublicJWKSet().toString()));
        server.createContext("/token", this::token);
        server.start();
    }

    public static TestIssuer running() {
        return RUNNING;
    }

    public String address() {
        return "http://localhost:" + server.getAddress().getPort();
    }

    public RSAKey key() {
        return key;
    }

    /** A token as it should be, changed by the test, and signed as it should be. */
    public String sign(JWTClaimsSet claims) {
        return sign(claims, JWSAlgorithm.PS256, signer(key));
    }

    public String sign(JWTClaimsSet claims, JWSAlgorithm algorithm, JWSSigner signer) {
        SignedJWT token = new SignedJWT(
                new JWSHeader.Builder(algorithm).keyID(key.getKeyID()).build(), claims);
        try {
            token.sign(signer);
        } catch (JOSEException impossible) {
            throw new IllegalStateException(impossible);
        }
        return token.serialize();
    }

    public static JWSSigner signer(RSAKey key) {
        try {
            return new RSASSASigner(key);
        } catch (JOSEException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** Gives a code for this token to whoever can prove to have asked with this challenge. */
    public String code(String challenge, String token) {
        String code = java.util.UUID.randomUUID().toString();
        codes.put(code, new Grant(challenge, token));
        return code;
    }

    private void token(HttpExchange exchange) throws IOException {
        Map<String, String> form = form(new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
        Grant grant = codes.remove(form.getOrDefault("code", ""));
        if (grant == null || !grant.challenge().equals(challengeOf(form.getOrDefault("code_verifier", "")))) {
            answer(exchange, 400, "{\"error\":\"invalid_grant\"}");
        } else {
            answer(
                    exchange,
                    200,
                    "{\"access_token\":\"unused\",\"token_type\":\"Bearer\",\"expires_in\":60,\"id_token\":\""
                            + grant.token() + "\"}");
        }
    }

    private String about() {
        String here = address();
        return """
                {"issuer":"%1$s","authorization_endpoint":"%1$s/authorize","token_endpoint":"%1$s/token",
                "jwks_uri":"%1$s/keys","response_types_supported":["code"],"subject_types_supported":["pairwise"],
                "id_token_signing_alg_values_supported":["PS256"],"code_challenge_methods_supported":["S256"]}"""
                .formatted(here);
    }

    /** The challenge that belongs to a proof (RFC 7636, S256). */
    public static String challengeOf(String verifier) {
        try {
            return Base64.getUrlEncoder()
                    .withoutPadding()
                    .encodeToString(
                            MessageDigest.getInstance("SHA-256").digest(verifier.getBytes(StandardCharsets.US_ASCII)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** The fields of a form or of the part of an address behind the question mark. */
    public static Map<String, String> form(String text) {
        Map<String, String> fields = new HashMap<>();
        Function<String, String> decode = part -> URLDecoder.decode(part, StandardCharsets.UTF_8);
        for (String pair : text.split("&")) {
            String[] parts = pair.split("=", 2);
            fields.put(decode.apply(parts[0]), parts.length == 1 ? "" : decode.apply(parts[1]));
        }
        return fields;
    }

    private static void answer(HttpExchange exchange, int status, String body) {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().add("Content-Type", "application/json");
        try (exchange) {
            exchange.sendResponseHeaders(status, bytes.length);
            exchange.getResponseBody().write(bytes);
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }
}
