package nl.casusregie.browser;

import static nl.casusregie.browser.StoryStart.application;
import static nl.casusregie.browser.StoryStart.person;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.casusregie.browser.StoryPlan.Stage;
import nl.casusregie.casefile.ui.spi.CaseTabGroup;
import nl.casusregie.demo.DemoCast;
import nl.casusregie.household.Gender;
import nl.casusregie.household.PlaceInHousehold;
import nl.casusregie.inbox.WorkKind;
import nl.casusregie.signal.ApplicationForm;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Every form of a case, found by walking: what opens from each tab and from the bar, each piece of work, and what one does with
 * a line of the inbox. In every text field every hostile text, and axe on each form as it opens and as it is refused.
 */
@ExtendWith(Shared.class)
class FormsIT {

    /** Two different people, a day that has been, a file: other tests send these. */
    private static final Set<String> ASK_FOR_MORE_THAN_TEXTS =
            Set.of("huishouden > Voeg relatie toe", "stem > Leg klacht vast", "documenten > Document toevoegen");

    /** Whoever has work in the demo, in the order in which they are asked for it. */
    private static final List<String> WORKERS = List.of(
            "m.devries",
            "s.bakker",
            "l.jansen",
            "r.elamrani",
            "j.hendriks",
            "h.mulder",
            "n.smit",
            "b.peters",
            "e.kok",
            "c.degroot",
            "k.willems",
            "d.maas");

    private static final Pattern CAST = Pattern.compile(DemoCast.people().stream()
            .flatMap(each -> Stream.of(each.name(), each.organisationName()))
            .map(Pattern::quote)
            .collect(Collectors.joining("|")));

    private static final Pattern HOUSEHOLD = Pattern.compile("(Fenna|Bram)( Formulier)?|" + CAST);

    /** So many there are at least, or the walk does not find them any more. */
    private static final Map<CaseTabGroup, Integer> FORMS =
            Map.of(CaseTabGroup.PEOPLE, 16, CaseTabGroup.APPROACH, 12, CaseTabGroup.FILE, 4);

    private static final Map<String, String> KNOWN =
            Map.of("s.bakker", "Bekend sinds 2023.", "l.jansen", "Drie meldingen.", "r.elamrani", "Twee ritten.");

    /** Who may see something is changed in the same form on every tab: once is enough for all groups of tabs. */
    private static final Set<String> PRESSED = new HashSet<>();

    private static ApplicationForm form() {
        return application(
                "Formulieren",
                "Wat als iemand iets raars typt?",
                "Geen",
                person("Fenna", "Formulier", 1988, Gender.FEMALE, PlaceInHousehold.PARENT, true),
                person("Bram", "Formulier", 2014, Gender.MALE, PlaceInHousehold.CHILD, true));
    }

    private static StoryStart heard() {
        return StoryStart.admitted(Shared.application(), form())
                .hear(Map.of("Fenna", "Ik wil rust.", "Bram", "Ik wil voetballen."));
    }

    /** Cases that wait for what nobody of the demo waits for, by who can do it. */
    private static Map<String, List<StoryStart>> cases() {
        RunningApplication application = Shared.application();
        return Map.of(
                "m.devries",
                List.of(
                        StoryStart.applied(application, form()),
                        heard(),
                        heard().team(),
                        heard().team().contributed(KNOWN)),
                "l.jansen",
                List.of(StoryStart.admitted(application, form())),
                "s.bakker",
                List.of(
                        heard().team().conference(KNOWN),
                        heard().team().conference(KNOWN).plan(Stage.SETTLED),
                        heard().team().conference(KNOWN).plan(Stage.DRAFTED),
                        heard().team().conference(KNOWN).plan(Stage.HEARD)));
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName(
            "AC-S21 AC-T1 whatever is typed in the forms of a case is text, is kept, and does nothing; axe finds nothing wrong")
    void formsOfTheTabs(CaseTabGroup group) {
        formsOfACase(FORMS.getOrDefault(group, 0), (story, forms, openers) -> {
            Desk desk = openers.desk();
            for (String tab : Shared.application().tabs(Set.of(group))) {
                String address = story.address() + "/" + tab;
                desk.go(address);
                for (String opener : openers.inTheTab()) {
                    through(forms, openers, address, opener, !"team".equals(tab));
                }
                desk.go(address);
                for (String opener : openers.newOnTheTab()) {
                    through(forms, openers, address, opener, false);
                }
                desk.go(address);
                for (String opener : openers.foldedAway()) {
                    through(forms, openers, address, opener, false);
                }
                desk.go(address);
                forms.through(desk, tab, () -> forms.fieldsOfThePage(desk, tab, address));
            }
        });
    }

    @Test
    @DisplayName("AC-S21 AC-T1 the same for the forms that open from the bar of the case")
    void formsOfTheBar() {
        Set<String> sent = formsOfACase(4, (story, forms, openers) -> {
            openers.desk().go(story.address());
            for (String opener : openers.around()) {
                openers.desk().go(story.address());
                openers.press(opener);
                refuseAndLeave(forms, openers.desk(), opener, false);
            }
            openers.desk().go(story.address());
            for (List<String> act : openers.acts()) {
                openers.desk().go(story.address());
                if (openers.press(act)) {
                    refuseAndLeave(forms, openers.desk(), String.join(" > ", act), act.size() == 1);
                }
            }
        });
        assertThat(sent).isNotEmpty();
    }

    /** A way through forms of a case. */
    private interface Walk {
        void go(StoryStart story, HostileForms forms, Openers openers);
    }

    /** Whoever leads a case with a plan goes that way; what was sent is seen again on some tab of the case. Answers what was. */
    private static Set<String> formsOfACase(int least, Walk walk) {
        StoryStart story =
                heard().team().conference(KNOWN).plan(Stage.AGREED).task().request();
        try (HostileForms forms = new HostileForms();
                Desk desk = Shared.lookedAt("s.bakker")) {
            walk.go(story, forms, new Openers(desk, HOUSEHOLD, PRESSED));
            for (String tab : Shared.application().tabs()) {
                if (!forms.notSeenAgain().isEmpty()) {
                    desk.go(story.address() + "/" + tab);
                    forms.landed(desk);
                    behindALink(desk, forms);
                }
            }
            assertThat(forms.wrong()).isEmpty();
            assertThat(forms.notTaken().keySet())
                    .as("sent with texts that fit, and not taken: %s", forms.notTaken())
                    .isSubsetOf(ASK_FOR_MORE_THAN_TEXTS);
            assertThat(forms.notSeenAgain().values()).isEmpty();
            assertThat(forms.typed()).hasSizeGreaterThanOrEqualTo(least);
            assertThat(desk.consoleErrors()).isEmpty();
            return forms.taken();
        }
    }

    /** Of a question to a specialist the tab shows what was asked; the rest is on its own page. */
    private static void behindALink(Desk desk, HostileForms forms) {
        Locator link = desk.page().locator("#inhoud a.cr-action-link");
        if (link.count() > 0) {
            link.first().click();
            desk.settle();
            forms.landed(desk);
        }
    }

    /** Whoever leads the case at the end has to be who led it at the start, and sees what they saw. */
    private static void through(HostileForms forms, Openers openers, String address, String opener, boolean send) {
        Desk desk = openers.desk();
        if (!desk.page().url().endsWith(address)) {
            desk.go(address);
        }
        String name = address.replaceAll(".*/", "") + " > " + openers.kind(opener);
        if (openers.press(opener)) {
            refuseAndLeave(forms, desk, name, send);
        } else {
            forms.gone(name);
        }
    }

    private static void refuseAndLeave(HostileForms forms, Desk desk, String name, boolean send) {
        forms.through(desk, name, () -> refuseSendAndLeave(forms, desk, name, send));
    }

    private static void refuseSendAndLeave(HostileForms forms, Desk desk, String name, boolean send) {
        OpenForm form = new OpenForm(desk);
        if (form.isDialog()) {
            boolean texts = forms.refuse(desk, name);
            if (texts && send) {
                forms.send(desk, name);
            }
            form.leave();
        }
    }

    @Test
    @DisplayName(
            "AC-S21 AC-T1 whatever is typed in a piece of work stays there as text and does nothing; axe finds nothing wrong")
    void formsOfTheWork() {
        try (HostileForms forms = new HostileForms()) {
            Set<WorkKind> kinds = EnumSet.noneOf(WorkKind.class);
            Map<String, List<StoryStart>> cases = cases();
            for (String worker : WORKERS) {
                Map<WorkKind, String> work = Shared.application().waiting(worker, "");
                cases.getOrDefault(worker, List.of()).forEach(story -> Shared.application()
                        .waiting(worker, story.number())
                        .forEach(work::putIfAbsent));
                work.keySet().removeIf(kind -> !kinds.add(kind));
                if (work.isEmpty()) {
                    continue;
                }
                try (Desk desk = Shared.lookedAt(worker)) {
                    Openers openers = new Openers(desk, CAST, new HashSet<>());
                    work.forEach((kind, address) -> forms.through(desk, kind.name(), () -> {
                        desk.go(address);
                        openers.addLines();
                        forms.refuseAt(desk, "work > " + kind, address);
                    }));
                    assertThat(desk.consoleErrors()).isEmpty();
                }
            }
            assertThat(forms.wrong()).isEmpty();
            assertThat(kinds).hasSizeGreaterThan(8);
            assertThat(forms.kept()).hasSizeGreaterThan(5);
        }
    }

    @Test
    @DisplayName("AC-S21 AC-T1 whatever is typed in the forms of a line of the inbox is text and does nothing")
    void formsOfALine() {
        try (HostileForms forms = new HostileForms();
                Desk desk = Shared.lookedAt("s.bakker")) {
            String number = heard().team().scheduled().number();
            Keyboard keys = new Keyboard(desk);
            desk.open("werk?lijst=van-mijn-organisatie&tekst=" + number);
            keys.skip().intoTheList();
            keys.press("p");
            desk.see("Dit staat nu bij");
            for (String key : List.of("t", "d", "v", "w")) {
                desk.open("werk?lijst=van-mij&tekst=" + number);
                keys.skip().intoTheList();
                keys.press(key);
                refuseAndLeave(forms, desk, "line > " + key, false);
            }
            desk.open("werk?lijst=van-mij&tekst=" + number);
            desk.page()
                    .locator("#inhoud vaadin-grid vaadin-checkbox input")
                    .last()
                    .check();
            desk.press("Overdragen");
            refuseAndLeave(forms, desk, "lines > hand over", false);
            assertThat(forms.wrong()).isEmpty();
            assertThat(forms.typed()).hasSize(5);
        }
    }
}
