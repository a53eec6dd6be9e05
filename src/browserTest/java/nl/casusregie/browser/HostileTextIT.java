package nl.casusregie.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import nl.casusregie.access.AccountUsers;
import nl.casusregie.access.Actors;
import nl.casusregie.casefile.Urgency;
import nl.casusregie.demo.DemoCast;
import nl.casusregie.household.Gender;
import nl.casusregie.household.PersonData;
import nl.casusregie.household.PlaceInHousehold;
import nl.casusregie.shared.CaseId;
import nl.casusregie.signal.ApplicationForm;
import nl.casusregie.signal.Applications;
import nl.casusregie.testing.HostileStrings;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** A case full of text that would like to run, in a real browser; and what a browser keeps of a case afterwards. */
@ExtendWith(Shared.class)
class HostileTextIT {

    private static final List<String> TABS =
            List.of("overzicht", "aanmelding", "triage", "huishouden", "team", "tijdlijn");

    private static CaseId apply(List<PersonData> household, String text) {
        CaseId id = CaseId.random();
        return Actors.as(
                Shared.application().bean(AccountUsers.class).loadUserByUsername("l.jansen"), () -> Shared.application()
                        .bean(Applications.class)
                        .submit(
                                id,
                                new ApplicationForm(
                                        DemoCast.REGION,
                                        household,
                                        text,
                                        text,
                                        text,
                                        4,
                                        true,
                                        "",
                                        text,
                                        Urgency.NORMAL))
                        .value());
    }

    private static PersonData person(String given, String prefix, String family, String address) {
        return new PersonData(
                given,
                prefix,
                family,
                1980,
                null,
                null,
                Gender.FEMALE,
                PlaceInHousehold.PARENT,
                true,
                address,
                false,
                "",
                false);
    }

    private static List<String> hostile() {
        return Stream.of(HostileStrings.Category.SCRIPT, HostileStrings.Category.MARKUP)
                .flatMap(category -> category.texts().stream())
                .limit(30)
                .toList();
    }

    @Test
    @DisplayName("AC-S21 nothing that people type runs on any screen that shows it")
    void nothingRuns() {
        List<String> texts = hostile();
        assertThat(texts).hasSizeGreaterThan(20);
        List<PersonData> household = new ArrayList<>();
        texts.forEach(text -> household.add(person(text, "", text, text)));
        CaseId id = apply(household, String.join("\n", texts));
        List<String> dialogs = new ArrayList<>();

        try (Desk desk = Shared.at("m.devries")) {
            desk.page().onDialog(dialog -> {
                dialogs.add(dialog.message());
                dialog.dismiss();
            });
            Stream.concat(
                            Stream.of("casussen", "werk?lijst=van-mijn-organisatie", "meldingen"),
                            TABS.stream().map(tab -> "casus/" + id.value() + "/" + tab))
                    .forEach(address -> {
                        desk.go(address);
                        nothingRan(desk.page(), address);
                    });
            desk.go("casus/" + id.value() + "/aanmelding");
            assertThat(desk.sees(texts.getFirst())).as("it is there, as text").isTrue();
        }
        assertThat(dialogs).isEmpty();
    }

    private static void nothingRan(Page page, String address) {
        assertThat(page.evaluate("() => window.hostile")).as(address).isNull();
        assertThat(page.evaluate(
                        "() => document.querySelectorAll('iframe[srcdoc], img[src=x], plaintext, svg[onload]').length"))
                .as(address)
                .isEqualTo(0);
    }

    @Test
    @DisplayName("AC-P14 after signing out the browser keeps nothing of a case, and going back shows the log-in page")
    void theBrowserKeepsNothing(@TempDir Path profile) throws IOException {
        String name = "Kanarievogel";
        String text = "Zij durft niet naar huis, kanarietekst.";
        CaseId id = apply(List.of(person("Petra", "", name, "Kanariestraat 1")), text);

        try (Desk desk = Desk.kept(Shared.browser(), Shared.application().address(), "m.devries", profile)) {
            TABS.forEach(tab -> desk.open("casus/" + id.value() + "/" + tab));
            desk.open("casus/" + id.value() + "/aanmelding");
            desk.see(text);
            desk.signOut();
            desk.page().goBack();
            desk.page().waitForURL(url -> url.contains("/login"));
            assertThat(desk.page().content()).doesNotContain(name, text);
        }

        List<Path> files = filesOf(profile);
        assertThat(files).hasSizeGreaterThan(10);
        for (String canary : List.of(name, text, "Kanariestraat")) {
            assertThat(files).as(canary).noneMatch(file -> holds(file, canary));
        }
        assertThat(files)
                .as("the address was kept, so one would have found the rest")
                .anyMatch(file -> holds(file, id.value().toString()));
    }

    private static List<Path> filesOf(Path profile) throws IOException {
        try (Stream<Path> files = Files.walk(profile)) {
            return files.filter(Files::isRegularFile).toList();
        }
    }

    private static boolean holds(Path file, String text) {
        try {
            String bytes = Files.readString(file, StandardCharsets.ISO_8859_1);
            return Stream.of(StandardCharsets.UTF_8, StandardCharsets.UTF_16LE)
                    .map(text::getBytes)
                    .anyMatch(each -> bytes.contains(new String(each, StandardCharsets.ISO_8859_1)));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
