package nl.casusregie.browser;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import com.microsoft.playwright.PlaywrightException;
import com.microsoft.playwright.options.ViewportSize;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import nl.casusregie.browser.OpenForm.Field;
import nl.casusregie.shell.ui.UnexpectedErrors;
import nl.casusregie.testing.HostileStrings;
import org.slf4j.LoggerFactory;

/**
 * Goes through forms and types what tired people, copied documents and attackers type (issue 4: 120 texts in ten categories in
 * every text field); looks with axe at each form as it opens and as it is refused. What is wrong is gathered.
 */
final class HostileForms implements AutoCloseable {

    /** More than any field takes, and every text in it: it is refused, and stands there unchanged. */
    private static final String ALL = HostileStrings.all().collect(Collectors.joining("\n"));

    /** Fields that take not words but a number, a day, an address, or only a few letters: what fits, by how their label begins. */
    private static final List<List<String>> FITTING = List.of(
            List.of("^(Dag|Maand)$", ""),
            List.of("^Jaar$", "2020"),
            List.of("^Tussenvoegsel", "<b>'t</b>"),
            List.of("^Taal", "<i>Fries</i>' or '1'='1"),
            List.of("^BSN$", "999804005"),
            List.of("^Veilig telefoonnummer", "06 12345678"),
            List.of("^E-mailadres", "iemand@example.org"),
            List.of("^Gebruikersnaam$", "iemand.nieuw"),
            List.of("^Code", "NIEUW"),
            List.of("^Adres .https", "https://example.org/uitleg"));

    private static final int LINE = 190;
    private static final int TEXT = 2_000;

    /** Days from today on which something can be said to be. */
    private static final List<Integer> DAYS = List.of(0, 7);

    private final Axe axe = new Axe();
    private final List<String> wrong = new ArrayList<>();
    private final Map<String, List<String>> typed = new LinkedHashMap<>();
    private final Set<String> taken = new TreeSet<>();
    private final Map<String, String> notTaken = new TreeMap<>();
    private final List<String> kept = new ArrayList<>();
    private final Map<Field, String> sent = new LinkedHashMap<>();
    private final List<String> lines = packed(LINE, " ");
    private final List<String> texts;
    private final ListAppender<ILoggingEvent> log = new ListAppender<>();
    private final List<List<String>> fitting = new ArrayList<>(FITTING);
    private int turn;

    HostileForms() {
        this(List.of(), TEXT);
    }

    /** With what fits some more fields, and texts that are at most so long. */
    HostileForms(List<List<String>> more, int longest) {
        fitting.addAll(more);
        texts = packed(longest, "\n");
        log.start();
        logger().addAppender(log);
    }

    private static Logger logger() {
        return (Logger) LoggerFactory.getLogger(UnexpectedErrors.class);
    }

    /** As many of the texts as fit, one after the other, so that together they hold every text that fits. */
    private static List<String> packed(int longest, String between) {
        List<String> packed = new ArrayList<>();
        StringBuilder now = new StringBuilder();
        for (String text : HostileStrings.fitting(longest).toList()) {
            if (now.length() + between.length() + text.length() > longest) {
                packed.add(now.toString());
                now.setLength(0);
            }
            now.append(now.isEmpty() ? "" : between).append(text);
        }
        packed.add(now.toString());
        return packed;
    }

    /** Goes through a form; where that cannot be done, that is wrong, and the others are still gone through. */
    void through(Desk desk, String name, Runnable form) {
        try {
            form.run();
        } catch (PlaywrightException impossible) {
            wrong.add(name + ": " + impossible.getMessage());
            desk.open("acties");
        }
    }

    /** Looks at the form in front as it is, then refused with every text in every field. Answers whether it has text fields. */
    boolean refuse(Desk desk, String name) {
        return refuse(desk, name, () -> {});
    }

    /** The same of the form of a page, left and come back to in between. */
    void refuseAt(Desk desk, String name, String address) {
        refuse(desk, name, () -> comeBack(desk, name, address));
    }

    private boolean refuse(Desk desk, String name, Runnable meanwhile) {
        OpenForm form = new OpenForm(desk);
        if (typed.containsKey(name)) {
            return !typed.get(name).isEmpty();
        }
        if (form.read().isEmpty()) {
            // Some ask in words only after a question was answered.
            form.answer(true);
        }
        if (form.read().isEmpty()) {
            if (form.isDialog() && typed.putIfAbsent(name, List.of()) == null) {
                look(desk, name);
            }
            return false;
        }
        look(desk, name);
        form.answer(true);
        meanwhile.run();
        List<Field> before = form.type(ALL.replace("\n", " "), ALL);
        typed.put(name, before.stream().map(Field::label).toList());
        boolean pressed = form.press();
        boolean accepted = pressed && !form.isRefusedAtLast();
        unchanged(name, form, before);
        if (accepted) {
            wrong.add(name + ": not refused though too long: " + typed.get(name));
        }
        harm(desk, name);
        ViewportSize wide = desk.page().viewportSize();
        narrow(desk, name);
        // What axe looks at is how a refusal is shown, not how long a text is.
        form.type("", "");
        look(desk, name + ", refused");
        desk.resize(wide.width, wide.height);
        return true;
    }

    /** Goes away without sending, where the form keeps what is typed, and goes on with it: nothing changed. */
    private void comeBack(Desk desk, String name, String address) {
        OpenForm form = new OpenForm(desk);
        List<Field> before = form.type(lines.get(turn % lines.size()), texts.get(turn++ % texts.size()));
        if (form.isKept()) {
            desk.go("acties");
            desk.go(address);
            form.goOn();
            before.stream()
                    .filter(field -> !form.says(field))
                    .forEach(field -> wrong.add(name + ": not there again: " + field.label()));
            kept.add(name);
        }
    }

    /**
     * Sends the form in front with texts that fit, looked at as it is filled in; remembers what must be seen where it lands.
     * Some days have to be past and some to come, so a form that is refused is sent with another day.
     */
    void send(Desk desk, String name) {
        OpenForm form = new OpenForm(desk);
        for (int days : DAYS) {
            form.choose(LocalDate.now().plusDays(days));
            List<Field> before = fill(desk, form);
            if (days == DAYS.getFirst()) {
                look(desk, name + ", filled in");
            }
            form.press();
            harm(desk, name + ", sent");
            if (!form.isDialog()) {
                before.stream()
                        .filter(field -> isHostile(field) && !form.says(field))
                        .forEach(field -> sent.put(field, name));
                taken.add(name);
                notTaken.remove(name);
                return;
            }
            notTaken.put(name, form.refusal());
            unchanged(name + ", sent", form, before);
        }
    }

    private List<Field> fill(Desk desk, OpenForm form) {
        List<Field> typed = form.type(lines.get(turn % lines.size()), texts.get(turn % texts.size()), fitting);
        turn++;
        harm(desk, desk.page().url());
        return typed;
    }

    private boolean isHostile(Field field) {
        return fitting.stream().noneMatch(each -> each.get(1).equals(field.text()));
    }

    /** A form of the page itself is refused; fields without a verb find things while one types. */
    void fieldsOfThePage(Desk desk, String name, String address) {
        if (desk.page()
                        .locator("#inhoud vaadin-button[theme~='primary']:visible")
                        .count()
                > 0) {
            refuseAt(desk, name, address);
        } else if (!typed.containsKey(name) && !new OpenForm(desk).read().isEmpty()) {
            search(desk, name);
        }
    }

    /** Fills in a step that goes on whatever is in it. */
    void fillIn(Desk desk, String name) {
        OpenForm form = new OpenForm(desk);
        look(desk, name);
        form.answer(true);
        List<Field> before = form.type(ALL.replace("\n", " "), ALL);
        typed.put(name, before.stream().map(Field::label).toList());
        unchanged(name, form, before);
        harm(desk, name);
        ViewportSize wide = desk.page().viewportSize();
        narrow(desk, name);
        desk.resize(wide.width, wide.height);
    }

    /** Every text that fits on a line, several on each. */
    List<String> hostileLines() {
        return lines;
    }

    private void search(Desk desk, String name) {
        OpenForm form = new OpenForm(desk);
        for (String line : lines) {
            List<Field> before = form.type(line, line);
            unchanged(name, form, before);
            typed.putIfAbsent(name, before.stream().map(Field::label).toList());
            harm(desk, name);
        }
    }

    /** It stands in its field, or in the list that the field is for. */
    private void unchanged(String name, OpenForm form, List<Field> before) {
        List<Field> after = form.read();
        for (Field field : before) {
            if (!after.contains(field) && !form.says(field)) {
                wrong.add(name + ": changed or gone: " + field.label());
            }
        }
    }

    /** As it is, with axe. */
    void look(Desk desk, String name) {
        axe.look(desk, name, OpenForm.FRONT);
        harm(desk, name);
    }

    /** Whatever is in the fields, the page is not wider than a telephone, which the window is from then on. */
    private void narrow(Desk desk, String name) {
        desk.resize(390, desk.page().viewportSize().height);
        new OpenForm(desk).tooWide().forEach(part -> wrong.add(name + ": wider than a telephone: " + part));
    }

    /** What could be pressed when the page was looked at, and cannot be now. */
    void gone(String name) {
        wrong.add(name + ": not there any more");
    }

    void harm(Desk desk, String name) {
        Map<?, ?> harm = new OpenForm(desk).harm();
        if (!harm.isEmpty()) {
            wrong.add(name + ": " + harm);
        }
    }

    /** Strikes what was sent and is seen here. */
    void landed(Desk desk) {
        OpenForm page = new OpenForm(desk);
        sent.keySet().removeIf(page::says);
        harm(desk, desk.page().url());
    }

    /** What was sent and not seen anywhere since, with the form. */
    Map<Field, String> notSeenAgain() {
        return sent;
    }

    /** The forms that were sent and taken. */
    Set<String> taken() {
        return taken;
    }

    /** The forms that were sent and not taken, with what they said. */
    Map<String, String> notTaken() {
        return notTaken;
    }

    /** The forms that were left with something typed in them, and gone on with. */
    List<String> kept() {
        return kept;
    }

    /** The dialogs and forms that were gone through, with their text fields. */
    Map<String, List<String>> typed() {
        return typed;
    }

    /** Everything that is wrong: of the texts, of axe, and what the product itself could not do. */
    List<String> wrong() {
        List<String> all = new ArrayList<>(wrong);
        all.addAll(axe.violations());
        log.list.forEach(event -> all.add(event.getFormattedMessage()));
        return all;
    }

    @Override
    public void close() {
        logger().detachAppender(log);
    }
}
