package nl.casusregie.shell.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinResponse;
import com.vaadin.flow.server.VaadinService;
import com.vaadin.flow.server.VaadinServletService;
import jakarta.servlet.http.Cookie;
import java.util.Locale;

/** The language of the screens: the person's choice in this session, else the cookie, else an English browser, else Dutch. */
public final class LanguageChoice {

    private static final String COOKIE = "casusregie-language";
    private static final int ONE_YEAR = 365 * 24 * 60 * 60;
    private static final Locale DUTCH = Locale.of("nl");

    private LanguageChoice() {}

    /** The language for a new session. */
    public static Locale of(VaadinRequest request) {
        Cookie[] cookies = request.getCookies();
        if (cookies != null) {
            for (Cookie cookie : cookies) {
                if (COOKIE.equals(cookie.getName())) {
                    return "en".equals(cookie.getValue()) ? Locale.ENGLISH : DUTCH;
                }
            }
        }
        Locale browser = request.getLocale();
        return browser != null && "en".equals(browser.getLanguage()) ? Locale.ENGLISH : DUTCH;
    }

    /** As the cookie of the session: a proxy may have ended the encryption before us. */
    private static boolean isOverTls() {
        return VaadinService.getCurrent() instanceof VaadinServletService service
                && service.getServlet()
                        .getServletContext()
                        .getSessionCookieConfig()
                        .isSecure();
    }

    /** Keeps the choice and shows the page again in that language. */
    static void choose(UI ui, Locale language) {
        ui.getSession().setLocale(language);
        VaadinResponse response = VaadinService.getCurrentResponse();
        if (response != null) {
            Cookie cookie = new Cookie(COOKIE, language.getLanguage());
            cookie.setMaxAge(ONE_YEAR);
            cookie.setPath("/");
            cookie.setHttpOnly(true);
            cookie.setSecure(isOverTls());
            cookie.setAttribute("SameSite", "Lax");
            response.addCookie(cookie);
        }
        ui.getPage().reload();
    }
}
