package nl.casusregie.shell.door;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * What every answer carries, whoever gives it: pages, static files, refusals and errors (trust.md AC-S13). It is the first
 * filter of all, because an answer that is refused early must carry it too. It also keeps shut the addresses that other
 * products of this kind have and this one must never get (AC-S2, AC-S11), and turns away forged requests (AC-S19).
 */
class EveryAnswer extends OncePerRequestFilter {

    /** No script at all; the one page that has scripts gets a policy with a one-time number, see {@link PagePolicy}. */
    static final String NO_SCRIPTS = policy("script-src 'self'");

    private static final Map<String, String> HEADERS = Map.of(
            "Strict-Transport-Security", "max-age=31536000; includeSubDomains",
            "Content-Security-Policy", NO_SCRIPTS,
            "X-Frame-Options", "DENY",
            "X-Content-Type-Options", "nosniff",
            "Referrer-Policy", "no-referrer",
            "Cross-Origin-Opener-Policy", "same-origin",
            "Cross-Origin-Resource-Policy", "same-origin",
            "Permissions-Policy", "camera=(), microphone=(), geolocation=(), payment=(), usb=()",
            "Cache-Control", "no-cache, no-store, max-age=0, must-revalidate");

    private static final List<String> SHUT =
            List.of("/actuator", "/engine-rest", "/rest", "/camunda", "/engine", "/api", "/app", "/h2-console");

    private static final String OPEN = "/actuator/health";

    private final ForgedRequests forged;

    EveryAnswer(ForgedRequests forged) {
        this.forged = forged;
    }

    static String policy(String scripts) {
        return "default-src 'self'; " + scripts + "; style-src 'self' 'unsafe-inline'; img-src 'self' data: blob:; "
                + "font-src 'self' data:; connect-src 'self'; object-src 'none'; base-uri 'self'; form-action 'self'; "
                + "frame-ancestors 'none'";
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        HEADERS.forEach(response::setHeader);
        if (request.getDispatcherType() == DispatcherType.ERROR) {
            chain.doFilter(request, response);
        } else if (isShut(request.getRequestURI())) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        } else if (forged.isForged(request)) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        } else {
            chain.doFilter(request, response);
        }
    }

    @Override
    protected boolean shouldNotFilterErrorDispatch() {
        return false;
    }

    private static boolean isShut(String path) {
        return !path.equals(OPEN)
                && !path.equals(OPEN + "/liveness")
                && !path.equals(OPEN + "/readiness")
                && SHUT.stream().anyMatch(shut -> path.equals(shut) || path.startsWith(shut + "/"));
    }

    @Configuration(proxyBeanMethods = false)
    static class Registration {

        @Bean
        FilterRegistrationBean<EveryAnswer> everyAnswer(ForgedRequests forged) {
            FilterRegistrationBean<EveryAnswer> registration = new FilterRegistrationBean<>(new EveryAnswer(forged));
            registration.setDispatcherTypes(EnumSet.of(DispatcherType.REQUEST, DispatcherType.ERROR));
            registration.setOrder(Ordered.HIGHEST_PRECEDENCE);
            registration.setAsyncSupported(true);
            return registration;
        }
    }
}
