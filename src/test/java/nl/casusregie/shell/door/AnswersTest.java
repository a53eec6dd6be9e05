package nl.casusregie.shell.door;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.casusregie.testing.RunningServer;
import nl.casusregie.testing.SignedIn;
import nl.casusregie.testing.Visitor;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What every answer carries, and what no answer tells. */
@RunningServer
class AnswersTest {

    private static final Pattern INTERNALS = Pattern.compile(
            "\\bat (nl|org|com|java|jakarta)\\.|Exception|org\\.(spring|apache|camunda|hibernate|postgres)|java\\.lang"
                    + "|(?i:tomcat|hibernate|stack ?trace)|SELECT |select .* from |Whitelabel");

    @LocalServerPort
    private int port;

    /** A way to ask. */
    record Asked(String what, HttpRequest.Builder request) {

        @Override
        public String toString() {
            return what;
        }
    }

    static Stream<String> kindsOfAnswer() {
        return Stream.of(
                "GET /login",
                "GET /",
                "GET /casusregie.css",
                "GET /icons/casusregie.svg",
                "GET /VAADIN/build/nothing.js",
                "GET /actuator/health",
                "GET /engine-rest/engine",
                "PUT /login",
                "TRACE /login",
                "GET /a//b",
                "POST /logout",
                "POST /login",
                "GET /error",
                "POST /?v-r=uidl",
                "POST /?v-r=heartbeat");
    }

    @ParameterizedTest
    @MethodSource("kindsOfAnswer")
    @DisplayName("AC-S13: every answer carries the nine headers")
    void everyAnswerCarriesTheHeaders(String asked) {
        String[] parts = asked.split(" ");
        Visitor visitor = new Visitor(port);
        HttpResponse<String> answer =
                visitor.send(visitor.request(parts[1]).method(parts[0], HttpRequest.BodyPublishers.noBody()));

        assertCarriesTheHeaders(answer);
    }

    @Test
    @DisplayName("AC-S13: pages behind the door too, and an answer that is too large to take")
    void pagesBehindTheDoorCarryThemToo() {
        Visitor visitor = new Visitor(port);
        visitor.signIn(SignedIn.LEAD);

        assertCarriesTheHeaders(visitor.open("/"));
        assertCarriesTheHeaders(visitor.open("/nergens"));
        assertCarriesTheHeaders(
                visitor.post("/login", "application/x-www-form-urlencoded", "username=" + "x".repeat(3_000_000)));
    }

    private static void assertCarriesTheHeaders(HttpResponse<String> answer) {
        assertThat(answer.headers().map()).containsKeys("cache-control", "permissions-policy");
        assertThat(header(answer, "strict-transport-security")).isEqualTo("max-age=31536000; includeSubDomains");
        assertThat(header(answer, "content-security-policy"))
                .contains("object-src 'none'", "frame-ancestors 'none'", "form-action 'self'", "base-uri 'self'");
        assertThat(header(answer, "x-content-type-options")).isEqualTo("nosniff");
        assertThat(header(answer, "referrer-policy")).isEqualTo("no-referrer");
        assertThat(header(answer, "cross-origin-opener-policy")).isEqualTo("same-origin");
        assertThat(header(answer, "cross-origin-resource-policy")).isEqualTo("same-origin");
        assertThat(header(answer, "x-frame-options")).isEqualTo("DENY");
        assertThat(answer.headers().map()).doesNotContainKeys("server", "x-powered-by");
    }

    @Test
    @DisplayName("AC-S14: only scripts with the number of this very answer run, and inline ones do not")
    void scriptsNeedTheNumberOfTheAnswer() {
        HttpResponse<String> first = new Visitor(port).open("/login");
        HttpResponse<String> second = new Visitor(port).open("/login");
        String scripts = directive(first, "script-src");

        assertThat(scripts)
                .contains("'nonce-")
                .doesNotContain("unsafe-inline")
                .isNotEqualTo(directive(second, "script-src"));
        String number = scripts.replaceAll(".*'nonce-([^']+)'.*", "$1");
        assertThat(first.body().split("<script", -1)).hasSizeGreaterThan(1);
        assertThat(Pattern.compile("<script[^>]*>").matcher(first.body()).results())
                .allSatisfy(tag -> assertThat(tag.group()).contains("nonce=\"" + number + "\""));
        assertThat(directive(new Visitor(port).get("/casusregie.css"), "script-src"))
                .isEqualTo("script-src 'self'");
    }

    static Stream<Asked> provoked() {
        String json = "application/json";
        return Stream.of(
                asked("GET", "/nergens", null, ""),
                asked("GET", "/casus/geen-nummer", null, ""),
                asked("GET", "/casus/00000000-0000-0000-0000-000000000000", null, ""),
                asked("GET", "/taak/%27%20or%201=1--", null, ""),
                asked("GET", "/VAADIN/../application.yml", null, ""),
                asked("GET", "/VAADIN/build/%2e%2e/%2e%2e/application.yml", null, ""),
                asked("GET", "/WEB-INF/web.xml", null, ""),
                asked("GET", "/META-INF/MANIFEST.MF", null, ""),
                asked("GET", "/a;b=c/d", null, ""),
                asked("GET", "/a%00b", null, ""),
                asked("GET", "/error", null, ""),
                asked("GET", "/?v-r=uidl", null, ""),
                asked("PUT", "/login", json, "{}"),
                asked("DELETE", "/", json, ""),
                asked("POST", "/?v-r=uidl&v-uiId=0", json, "{"),
                asked("POST", "/?v-r=uidl&v-uiId=x", json, "{\"rpc\":[{\"type\":\"nonsense\"}]}"),
                asked("POST", "/?v-r=heartbeat&v-uiId=99", json, ""),
                asked("POST", "/login", "multipart/form-data; boundary=x", "--x\r\nbroken"),
                asked("POST", "/login", "application/x-www-form-urlencoded", "username=%zz&password=%"),
                asked("POST", "/VAADIN/push?v-r=push&v-pushId=1", json, "7|{bad"),
                asked("GET", "/actuator/heapdump", null, ""),
                asked("GET", "/login?error=<script>alert(1)</script>", null, ""));
    }

    @ParameterizedTest
    @MethodSource("provoked")
    @DisplayName("AC-S12: an error that is provoked tells nothing of how the product is made")
    void errorsTellNothing(Asked asked) {
        for (boolean in : new boolean[] {false, true}) {
            Visitor visitor = new Visitor(port);
            if (in) {
                visitor.signIn(SignedIn.LEAD);
            }
            HttpRequest made = asked.request().build();
            HttpRequest.Builder here = visitor.request(made.uri().toString().replace("http://casusregie", ""))
                    .method(made.method(), made.bodyPublisher().orElse(HttpRequest.BodyPublishers.noBody()));
            made.headers().map().forEach((name, values) -> values.forEach(value -> here.header(name, value)));
            HttpResponse<String> answer = visitor.send(here);

            assertThat(answer.body()).as("%s, in: %s", asked, in).doesNotContainPattern(INTERNALS);
            assertThat(answer.statusCode()).isNotEqualTo(500);
        }
    }

    @Test
    void anErrorOutsideTheScreensSaysWhatToDoNow() {
        Visitor visitor = new Visitor(port);
        HttpResponse<String> answer =
                visitor.send(visitor.request("/camunda/app").header("Accept-Language", "nl"));

        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.body()).contains("Deze pagina bestaat niet", "href=\"/\"");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/actuator",
                "/actuator/env",
                "/actuator/heapdump",
                "/actuator/threaddump",
                "/actuator/beans",
                "/actuator/configprops",
                "/actuator/mappings",
                "/actuator/loggers",
                "/actuator/shutdown",
                "/actuator/logfile",
                "/actuator/sessions",
                "/actuator/metrics",
                "/actuator/modulith"
            })
    @DisplayName("AC-S11: only the health check answers on the public port, whoever asks")
    void onlyHealthAnswers(String path) {
        Visitor user = new Visitor(port);
        user.signIn(SignedIn.LEAD);
        Visitor administrator = new Visitor(port);
        administrator.signIn(SignedIn.ADMINISTRATOR);

        assertThat(new Visitor(port).get(path).statusCode()).isEqualTo(404);
        assertThat(user.get(path).statusCode()).isEqualTo(404);
        assertThat(administrator.get(path).statusCode()).isEqualTo(404);
        assertThat(new Visitor(port).get("/actuator/health").body())
                .contains("\"status\":\"UP\"")
                .doesNotContain("components", "details");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/engine-rest/engine",
                "/engine-rest/task",
                "/rest/engine",
                "/rest/process-definition",
                "/camunda",
                "/camunda/app/cockpit/default/",
                "/camunda/app/tasklist/default/",
                "/camunda/app/admin/default/",
                "/camunda/api/admin/setup/default/user/create",
                "/camunda/api/engine/engine/default/task",
                "/engine/default",
                "/app/welcome/default/"
            })
    @DisplayName(
            "AC-S2: the addresses of the engine's own REST interface and screens do not exist, and make no session")
    void theEngineHasNoAddress(String path) {
        Visitor visitor = new Visitor(port);
        assertThat(visitor.open(path).statusCode()).isEqualTo(404);
        assertThat(visitor.post(path, "application/json", "{}").statusCode()).isEqualTo(404);
        assertThat(visitor.session()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/VAADIN", "/VAADIN/", "//VAADIN", "/VAADIN;x", "/vaadin", "/%56AADIN"})
    @DisplayName("AC-S18: no way of writing the reserved address gets a screen without signing in")
    void theReservedAddressGivesNoScreen(String path) {
        for (String request : List.of(path, path + "?v-r=init&location=", path + "?v-r=uidl&v-uiId=0")) {
            HttpResponse<String> answer = new Visitor(port).open(request);
            assertGivesNoScreen(request, answer);
            assertThat(answer.body()).as(request).doesNotContain("appConfig", "Vaadin-Security-Key", "v-uiId");
        }
    }

    private static void assertGivesNoScreen(String request, HttpResponse<String> answer) {
        if (answer.statusCode() == 200) {
            // Vaadin's way to say that there is no such session, or nothing at all.
            assertThat(answer.body()).as(request).matches("|.*(\"sessionExpired\":true|\"changes\":\\{}).*");
        } else {
            assertThat(answer.statusCode()).as(request).isIn(302, 400, 403, 404);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/VAADIN/dev-bundle/config/stats.json",
                "/VAADIN/@vite/client",
                "/VAADIN/generated/index.ts",
                "/VAADIN/dev-tools",
                "/@vite/client",
                "/vaadin/dev",
                "/VAADIN/devserver",
                "/copilot",
                "/VAADIN/push?v-r=push&debug_window",
                "/?v-r=debug",
                "/?v-r=hilla-devtools",
                "/VAADIN/build/vaadin-devserver"
            })
    @DisplayName("AC-S27: nothing of the development mode is there")
    void thereIsNoDevelopmentMode(String path) {
        HttpResponse<String> answer = new Visitor(port).get(path);
        assertGivesNoScreen(path, answer);
        assertThat(new Visitor(port).open("/login").body()).doesNotContain("vaadin-dev-tools", "devToolsConf");
    }

    @Test
    @DisplayName("AC-S15: the cookie of the session is for this host only, over TLS only, out of reach of scripts")
    void theCookieOfTheSession() {
        List<String> set = new Visitor(port).open("/login").headers().allValues("set-cookie");

        assertThat(set).singleElement().satisfies(cookie -> assertThat(cookie)
                .startsWith("__Host-casusregie=")
                .contains("Path=/", "Secure", "HttpOnly", "SameSite=Lax")
                .doesNotContain("Domain"));
    }

    private static Asked asked(String method, String path, String type, String body) {
        HttpRequest.Builder request = HttpRequest.newBuilder(java.net.URI.create(
                        "http://casusregie" + path.replace("<", "%3C").replace(">", "%3E")))
                .method(method, HttpRequest.BodyPublishers.ofString(body));
        if (type != null) {
            request.header("Content-Type", type);
        }
        return new Asked(method + " " + path, request);
    }

    private static String header(HttpResponse<String> answer, String name) {
        return answer.headers().firstValue(name).orElse("");
    }

    private static String directive(HttpResponse<String> answer, String name) {
        return Stream.of(header(answer, "content-security-policy").split("; "))
                .filter(each -> each.startsWith(name))
                .findFirst()
                .orElse("");
    }
}
