package nl.casusregie.audit;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Where an event comes from: one trace for each request, the address of the client, and a hash of the session, which says
 * that two events belong together and opens nothing. The address is the proxy's word only where the server trusts the proxy
 * ({@code server.forward-headers-strategy}).
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class Origin extends OncePerRequestFilter {

    private static final ThreadLocal<@Nullable Asked> ASKED = new ThreadLocal<>();

    /** The origin of one event. */
    record Trace(UUID id, String clientAddress, String sessionHash) {}

    /** With the session it began with, because a log-out has ended it by the time it is recorded. */
    private record Asked(UUID trace, HttpServletRequest request, String sessionBefore) {}

    Trace current() {
        Asked asked = ASKED.get();
        if (asked == null) {
            return new Trace(UUID.randomUUID(), "internal", "");
        }
        String address = asked.request().getRemoteAddr();
        String session = hash(asked.request());
        return new Trace(
                asked.trace(),
                address == null ? "unknown" : address,
                session.isEmpty() ? asked.sessionBefore() : session);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        ASKED.set(new Asked(UUID.randomUUID(), request, hash(request)));
        try {
            chain.doFilter(request, response);
        } finally {
            ASKED.remove();
        }
    }

    /** Asked when it is needed, because the session changes its id when somebody logs in. */
    private static String hash(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        if (session == null) {
            return "";
        }
        try {
            byte[] hash =
                    MessageDigest.getInstance("SHA-256").digest(session.getId().getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash, 0, 16);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
