package nl.casusregie.shell.door;

import static org.assertj.core.api.Assertions.assertThat;

import com.jayway.jsonpath.DocumentContext;
import com.jayway.jsonpath.JsonPath;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The identity provider of the compose file gives what the product asks for; it is not started here. */
class KeycloakRealmTest {

    @Test
    void theRealmGivesWhatTheProductAsksFor() throws Exception {
        DocumentContext realm = JsonPath.parse(Files.readString(Path.of("src/docker/keycloak/casusregie-realm.json")));
        String client = "$.clients[0].";

        assertThat(realm.<String>read(client + "clientId")).isEqualTo("casusregie");
        assertThat(realm.<Boolean>read(client + "publicClient")).isFalse();
        assertThat(realm.<Boolean>read(client + "standardFlowEnabled")).isTrue();
        assertThat(realm.<Boolean>read(client + "implicitFlowEnabled")).isFalse();
        assertThat(realm.<Boolean>read(client + "directAccessGrantsEnabled")).isFalse();
        assertThat(realm.<String>read(client + "attributes['pkce.code.challenge.method']"))
                .isEqualTo("S256");
        assertThat(realm.<String>read(client + "attributes['id.token.signed.response.alg']"))
                .isEqualTo("PS256");
        assertThat(realm.<List<String>>read(client + "redirectUris"))
                .containsExactly("http://localhost:8080/login/oauth2/code/" + OpenIdLogIn.REGISTRATION);
        assertThat(realm.<List<String>>read(client + "protocolMappers[*].protocolMapper"))
                .contains("oidc-sha256-pairwise-sub-mapper");
        assertThat(realm.<Integer>read("$.accessTokenLifespan")).isLessThanOrEqualTo(300);
        assertThat(realm.<String>read("$.attributes['acr.loa.map']")).contains("two-factors");
        List<String> subflows = realm.read("$.authenticationFlows[*].authenticationExecutions[*].flowAlias");
        List<String> flows = realm.read("$.authenticationFlows[*].alias");
        assertThat(flows).containsAll(subflows).contains(realm.<String>read("$.browserFlow"));
    }

    @Test
    void noSecretIsInTheRealmOrTheComposeFile() throws Exception {
        String realm = Files.readString(Path.of("src/docker/keycloak/casusregie-realm.json"));
        String compose = Files.readString(Path.of("docker-compose.yml"));

        assertThat(JsonPath.<List<String>>read(realm, "$..secret")).allMatch(secret -> secret.startsWith("${"));
        assertThat(JsonPath.<List<String>>read(realm, "$..credentials[*].value"))
                .allMatch(secret -> secret.startsWith("${"));
        assertThat(compose.lines().filter(line -> line.matches(".*(PASSWORD|SECRET)\\w*: .*")))
                .isNotEmpty()
                .allMatch(line -> line.contains(":?"));
    }
}
