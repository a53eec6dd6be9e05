package nl.casusregie.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.casusregie.demo.DemoCast;

/** Somebody with a browser that remembers cookies and shows every answer as it came; redirects are not followed. */
public class Visitor {

    public static final String SESSION = "__Host-casusregie";

    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\"[^>]*content=\"([^\"]+)\"");
    private static final HttpClient CLIENT = HttpClient.newBuilder()
            .followRedirects(HttpClient.Redirect.NEVER)
            .connectTimeout(Duration.ofSeconds(5))
            .build();

    private final String address;
    private final Map<String, String> cookies = new TreeMap<>();

    public Visitor(int port) {
        this.address = "http://localhost:" + port;
    }

    /** Asks for a page as a browser does when somebody types its address. */
    public HttpResponse<String> open(String path) {
        return send(request(path).header("Accept", "text/html").GET());
    }

    public HttpResponse<String> get(String path) {
        return send(request(path).GET());
    }

    public HttpResponse<String> post(String path, String contentType, String body) {
        return send(request(path).header("Content-Type", contentType).POST(BodyPublishers.ofString(body)));
    }

    public HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(address + path)).timeout(Duration.ofSeconds(30));
    }

    public HttpResponse<String> send(HttpRequest.Builder request) {
        if (!cookies.isEmpty()) {
            request.header("Cookie", header());
        }
        try {
            HttpResponse<String> answer = CLIENT.send(request.build(), BodyHandlers.ofString());
            answer.headers().allValues("set-cookie").forEach(this::keep);
            return answer;
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }

    /** Signs in through the log-in page. */
    public HttpResponse<String> signIn(String username) {
        return signIn(username, DemoCast.PASSWORD);
    }

    public HttpResponse<String> signIn(String username, String password) {
        open("/login");
        return post(
                "/login",
                "application/x-www-form-urlencoded",
                "username=" + encode(username) + "&password=" + encode(password));
    }

    /** Whether the pages behind the door open. */
    public boolean isIn() {
        return open("/").statusCode() == 200;
    }

    /** What an open tab does by itself every few minutes. */
    public HttpResponse<String> heartbeat() {
        return post("/?v-r=heartbeat&v-uiId=0", "text/plain", "");
    }

    public String session() {
        return cookies.getOrDefault(SESSION, "");
    }

    public String address() {
        return address;
    }

    /** A cookie as it was set, or one that was stolen. */
    public void holds(String name, String value) {
        cookies.put(name, value);
    }

    /** The token that the page gave against forged requests. */
    public static String tokenIn(String page) {
        Matcher found = TOKEN.matcher(page);
        return found.find() ? found.group(1) : "";
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private String header() {
        StringBuilder header = new StringBuilder();
        cookies.forEach((name, value) -> header.append(header.isEmpty() ? "" : "; ")
                .append(name)
                .append('=')
                .append(value));
        return header.toString();
    }

    private void keep(String cookie) {
        String pair = cookie.split(";", 2)[0];
        int equals = pair.indexOf('=');
        String value = pair.substring(equals + 1);
        if (value.isEmpty() || cookie.toLowerCase().contains("max-age=0")) {
            cookies.remove(pair.substring(0, equals));
        } else {
            cookies.put(pair.substring(0, equals), value);
        }
    }
}
