package nl.casusregie.shell.door;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.WebSocket;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.casusregie.testing.RunningServer;
import nl.casusregie.testing.SignedIn;
import nl.casusregie.testing.Visitor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Requests that another site makes somebody's browser send, with their cookie, change nothing. */
@RunningServer
class ForgedRequestsTest {

    private static final String FORM = "application/x-www-form-urlencoded";
    private static final String UIDL = "/?v-r=uidl&v-uiId=0";
    private static final Pattern KEY = Pattern.compile("\"Vaadin-Security-Key\"\\s*:\\s*\"([^\"]+)\"");

    @LocalServerPort
    private int port;

    @Autowired
    private JdbcClient jdbc;

    private Visitor victim;
    private String key;

    @BeforeEach
    void somebodyHasAPageOpen() {
        victim = new Visitor(port);
        victim.signIn(SignedIn.LEAD);
        key = open(victim);
    }

    @Test
    @DisplayName("AC-S19: the screen answers to its own key only")
    void theScreenAnswersToItsOwnKeyOnly() {
        Visitor other = new Visitor(port);
        other.signIn(SignedIn.POLICE);
        String keyOfAnother = open(other);
        assertThat(key).isNotEmpty().isNotEqualTo(keyOfAnother);

        assertNothingHappens(victim.post(UIDL, "application/json", call("")));
        assertNothingHappens(victim.post(UIDL, "application/json", call("\"csrfToken\":\"\",")));
        assertNothingHappens(victim.post(UIDL, "application/json", call("\"csrfToken\":\"" + keyOfAnother + "\",")));
        assertNothingHappens(victim.post(UIDL, "text/plain", call("")));
        assertNothingHappens(victim.get(UIDL));
    }

    @Test
    @DisplayName("AC-S19: what comes from another site is turned away, even with the right key")
    void otherSitesAreTurnedAway() {
        String right = call("\"csrfToken\":\"" + key + "\",");
        assertThat(from("Origin", "https://kwaad.example", UIDL, "application/json", right))
                .isEqualTo(403);
        assertThat(from("Sec-Fetch-Site", "cross-site", UIDL, "application/json", right))
                .isEqualTo(403);
        assertThat(from("Sec-Fetch-Site", "same-site", UIDL, "application/json", right))
                .isEqualTo(403);
        assertThat(from("Origin", "https://kwaad.example", "/login", FORM, "username=beheer&password=demo"))
                .isEqualTo(403);
        assertThat(victim.isIn()).isTrue();
    }

    @Test
    @DisplayName("AC-S19: nobody is signed out from another site")
    void nobodyIsSignedOutFromElsewhere() {
        assertThat(victim.post("/logout", FORM, "").statusCode()).isEqualTo(403);
        assertThat(victim.post("/logout", FORM, "_csrf=invented").statusCode()).isEqualTo(403);
        victim.get("/logout");

        assertThat(victim.isIn()).isTrue();
    }

    @Test
    @DisplayName("AC-S19: a socket from another site, or without the number of the page, gets nothing")
    void aForgedSocketGetsNothing() throws Exception {
        assertThat(socket("/VAADIN/push?v-r=push&v-uiId=0&v-pushId=x", "https://kwaad.example"))
                .isEqualTo("refused 403");
        assertThat(socket("/VAADIN/push?v-r=push&v-uiId=0", "http://localhost:" + port))
                .doesNotContain("\"changes\":{\"", "\"changes\":[{", "\"execute\"");
        assertThat(socket(
                        "/VAADIN/push?v-r=push&v-uiId=0&v-pushId=00000000-0000-0000-0000-000000000000",
                        "http://localhost:" + port))
                .doesNotContain("\"changes\":{\"", "\"changes\":[{", "\"execute\"");
        assertThat(victim.isIn()).isTrue();
    }

    private void assertNothingHappens(HttpResponse<String> answer) {
        assertThat(answer.body()).doesNotContain("\"changes\":[{", "\"execute\"");
        assertThat(victim.isIn()).isTrue();
        assertThat(jdbc.sql("select count(*) from work_item").query(Long.class).single())
                .isZero();
    }

    /** The page as the browser gets it, and the key that is in it for this session. */
    private static String open(Visitor visitor) {
        visitor.open("/");
        Matcher found = KEY.matcher(visitor.get("/?v-r=init&location=&query=").body());
        return found.find() ? found.group(1) : "";
    }

    private static String call(String token) {
        return "{" + token + "\"rpc\":[{\"type\":\"event\",\"node\":1,\"event\":\"ui-navigate\",\"data\":"
                + "{\"route\":\"casussen\",\"query\":\"\",\"appShellTitle\":\"\",\"historyState\":{\"idx\":0},"
                + "\"trigger\":\"\"}}],\"syncId\":0,\"clientId\":0}";
    }

    private int from(String header, String value, String path, String type, String body) {
        return victim.send(victim.request(path)
                        .header(header, value)
                        .header("Content-Type", type)
                        .POST(HttpRequest.BodyPublishers.ofString(body)))
                .statusCode();
    }

    /** What came first over the socket, or why there is none. */
    private String socket(String path, String origin) throws Exception {
        CompletableFuture<String> first = new CompletableFuture<>();
        try {
            HttpClient.newHttpClient()
                    .newWebSocketBuilder()
                    .header("Cookie", Visitor.SESSION + "=" + victim.session())
                    .header("Origin", origin)
                    .buildAsync(URI.create(victim.address().replace("http", "ws") + path), new WebSocket.Listener() {
                        @Override
                        public CompletionStage<?> onText(WebSocket socket, CharSequence text, boolean last) {
                            first.complete(text.toString());
                            return WebSocket.Listener.super.onText(socket, text, last);
                        }

                        @Override
                        public CompletionStage<?> onClose(WebSocket socket, int status, String reason) {
                            first.complete("closed " + status);
                            return null;
                        }

                        @Override
                        public void onError(WebSocket socket, Throwable error) {
                            first.complete("broken");
                        }
                    })
                    .join();
        } catch (CompletionException refused) {
            return refused.getCause() instanceof java.net.http.WebSocketHandshakeException handshake
                    ? "refused " + handshake.getResponse().statusCode()
                    : "refused " + refused.getCause();
        }
        return first.completeOnTimeout("silence", 3, TimeUnit.SECONDS).get();
    }
}
