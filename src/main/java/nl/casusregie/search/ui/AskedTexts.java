package nl.casusregie.search.ui;

import com.vaadin.flow.server.VaadinSession;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What somebody looked for since they logged in, by a number of no meaning: whoever looks for a name does not leave it in the
 * address of the page, in the history of the browser and in the log of a proxy (trust.md AC-P2, AC-P14).
 */
final class AskedTexts {

    private static final int REMEMBERED = 100;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final Map<String, String> texts = new LinkedHashMap<>() {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, String> eldest) {
            return size() > REMEMBERED;
        }
    };

    private AskedTexts() {}

    static AskedTexts mine() {
        VaadinSession session = VaadinSession.getCurrent();
        AskedTexts mine = session.getAttribute(AskedTexts.class);
        if (mine == null) {
            mine = new AskedTexts();
            session.setAttribute(AskedTexts.class, mine);
        }
        return mine;
    }

    /** Under which number to find the text back; the same text keeps its number. */
    String keep(String text) {
        for (Map.Entry<String, String> each : texts.entrySet()) {
            if (each.getValue().equals(text)) {
                return each.getKey();
            }
        }
        byte[] number = new byte[6];
        RANDOM.nextBytes(number);
        String key = HexFormat.of().formatHex(number);
        texts.put(key, text);
        return key;
    }

    /** The text, or nothing when it was asked too long ago or by somebody else. */
    String find(String key) {
        return texts.getOrDefault(key, "");
    }
}
