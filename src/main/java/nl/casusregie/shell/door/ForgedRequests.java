package nl.casusregie.shell.door;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Recognises requests that another site makes a browser send: those that change something or open a socket, and do not
 * come from our own pages. The browser says so itself; where it does not, the origin has to be ours. This stands before
 * the tokens of Spring and Vaadin, and it is what protects the log-in form (ASVS 3.5).
 */
@Component
class ForgedRequests {

    private static final Set<String> HARMLESS = Set.of("GET", "HEAD", "OPTIONS", "TRACE");

    private final @Nullable String ownHost;

    ForgedRequests(@Value("${casusregie.base-address:http://localhost:8080}") String baseAddress) {
        this.ownHost = hostOf(baseAddress);
    }

    boolean isForged(HttpServletRequest request) {
        boolean harmless = HARMLESS.contains(request.getMethod()) && request.getHeader("Upgrade") == null;
        if (harmless) {
            return false;
        }
        String site = request.getHeader("Sec-Fetch-Site");
        if (site != null) {
            return !site.equals("same-origin") && !site.equals("none");
        }
        // A page without referrer posts its forms with the origin "null"; over TLS such a browser also says the site.
        String origin = request.getHeader("Origin");
        return origin != null && !origin.equals("null") && !isOurs(origin, request);
    }

    private boolean isOurs(String origin, HttpServletRequest request) {
        String host = hostOf(origin);
        return host != null && (host.equalsIgnoreCase(request.getServerName()) || host.equalsIgnoreCase(ownHost));
    }

    private static @Nullable String hostOf(String address) {
        try {
            return URI.create(address).getHost();
        } catch (IllegalArgumentException unreadable) {
            return null;
        }
    }
}
