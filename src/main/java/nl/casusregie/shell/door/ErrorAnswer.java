package nl.casusregie.shell.door;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import nl.casusregie.shell.TextBundles;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

/** The page for errors outside the screens: what to do now, and nothing of how the product is made (AC-S12). */
@Controller
class ErrorAnswer implements ErrorController {

    private static final String PAGE =
            """
            <!doctype html>
            <html lang="%s"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
            <title>%s · Casusregie</title><link rel="icon" href="/icons/casusregie.svg">
            <link rel="stylesheet" href="/casusregie.css"><link rel="stylesheet" href="/casusregie-layout.css"></head>
            <body><main class="cr-error-answer"><h1>%s</h1><p>%s</p><p><a href="/">%s</a></p></main></body></html>
            """;

    private final TextBundles texts;

    ErrorAnswer(TextBundles texts) {
        this.texts = texts;
    }

    @RequestMapping("/error")
    ResponseEntity<byte[]> answer(HttpServletRequest request) {
        Object code = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
        int status = code instanceof Integer number ? number : 404;
        String kind = status == 404 ? "notfound" : "failed";
        Locale language = "en".equals(request.getLocale().getLanguage()) ? TextBundles.ENGLISH : TextBundles.DUTCH;
        String title = texts.getTranslation("shell.answer." + kind + ".title", language);
        String page = PAGE.formatted(
                language.getLanguage(),
                title,
                title,
                texts.getTranslation("shell.answer." + kind + ".text", language),
                texts.getTranslation("shell.back.start", language));
        return ResponseEntity.status(status)
                .contentType(new MediaType(MediaType.TEXT_HTML, StandardCharsets.UTF_8))
                .body(page.getBytes(StandardCharsets.UTF_8));
    }
}
