package nl.casusregie.shell.door;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import nl.casusregie.access.RealTime;
import nl.casusregie.access.SignedInUser;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.util.ContentCachingRequestWrapper;

/**
 * Stands behind the door at every request: whose stay is over goes on as nobody. Remembers as the last activity only
 * what a person did: opened a page, or moved, clicked or typed in one; not what an open tab does by itself.
 */
class StayFilter extends OncePerRequestFilter {

    /** Vaadin's own requests say with this parameter what they are. */
    private static final String KIND = "v-r";

    private static final int ENOUGH = 64 * 1024;

    /** A property or page that changed in the browser, or an event there; not the echo of what the server changed. */
    private static final Pattern BY_A_PERSON =
            Pattern.compile("\"type\":\"(mSync|navigation)\"|\"event\":\"(?!closed\"|opened\"|[a-z-]+-changed\")");

    private final Stays stays;
    private final RealTime time;

    StayFilter(Stays stays, RealTime time) {
        this.stays = stays;
        this.time = time;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (!isReadable(request)) {
            response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
            return;
        }
        Stay stay = stayOf(request);
        if (stay == null) {
            chain.doFilter(request, response);
        } else if (stays.check(stay).isPresent()) {
            SecurityContextHolder.clearContext();
            chain.doFilter(request, response);
        } else if ("uidl".equals(request.getParameter(KIND))) {
            ContentCachingRequestWrapper read = new ContentCachingRequestWrapper(request, ENOUGH);
            chain.doFilter(read, response);
            if (isByAPerson(bodyOf(read))) {
                stay.touch(time.now());
            }
        } else {
            if (isPage(request)) {
                stay.touch(time.now());
            }
            chain.doFilter(request, response);
        }
    }

    static boolean isByAPerson(String body) {
        return BY_A_PERSON.matcher(body).find();
    }

    /** A form that is too large or broken off: nobody behind us can read it either. */
    private static boolean isReadable(HttpServletRequest request) {
        try {
            request.getParameter(KIND);
            return true;
        } catch (IllegalStateException unreadable) {
            return false;
        }
    }

    private @Nullable Stay stayOf(HttpServletRequest request) {
        Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
        HttpSession session = request.getSession(false);
        return session != null && authentication != null && authentication.getPrincipal() instanceof SignedInUser user
                ? stays.of(session, user)
                : null;
    }

    /** A browser asks for a page with this in the list; a script or a picture it asks for otherwise. */
    private static boolean isPage(HttpServletRequest request) {
        String accepts = request.getHeader("Accept");
        return request.getParameter(KIND) == null
                && !request.getServletPath().startsWith("/VAADIN/")
                && accepts != null
                && accepts.contains("text/html");
    }

    private static String bodyOf(ContentCachingRequestWrapper request) {
        return new String(request.getContentAsByteArray(), StandardCharsets.UTF_8);
    }
}
