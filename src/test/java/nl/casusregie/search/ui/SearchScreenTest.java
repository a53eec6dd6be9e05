package nl.casusregie.search.ui;

import static nl.casusregie.testing.SignedIn.*;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.dom.Element;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Stream;
import nl.casusregie.access.Label;
import nl.casusregie.access.SignedInUser;
import nl.casusregie.safety.Incidents;
import nl.casusregie.search.SearchIndex;
import nl.casusregie.search.SearchKind;
import nl.casusregie.search.SearchQuestion;
import nl.casusregie.shared.CaseId;
import nl.casusregie.testing.Cases;
import nl.casusregie.testing.CasusregieTest;
import nl.casusregie.testing.HostileStrings;
import nl.casusregie.testing.SafetyForms;
import nl.casusregie.testing.SignedIn;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;

/** The page with what was found: per case, with the words marked, and an address that tells nobody what was looked for. */
@CasusregieTest
class SearchScreenTest extends SpringBrowserlessTest {

    @Autowired
    private SearchIndex index;

    @Autowired
    private Incidents incidents;

    @Autowired
    private Cases cases;

    @Autowired
    private SignedIn signedIn;

    private final String word = "q" + UUID.randomUUID().toString().replaceAll("[^a-f]", "") + "zyxw";

    @BeforeEach
    void speakDutch() {
        UI.getCurrent().setLocale(Locale.of("nl"));
        signIn(LEAD);
    }

    @AfterEach
    void signOut() {
        SecurityContextHolder.clearContext();
    }

    private void signIn(String username) {
        SignedInUser user = signedIn.user(username);
        SecurityContextHolder.getContext()
                .setAuthentication(
                        UsernamePasswordAuthenticationToken.authenticated(user, null, user.getAuthorities()));
    }

    private CaseId incident(String text) {
        CaseId id = cases.teamed();
        signedIn.as(POLICE, () -> incidents
                .report(id, SafetyForms.incident(text), Label.SAFETY)
                .value());
        index.catchUp();
        return id;
    }

    private static SearchView open(SearchQuestion question) {
        SearchAddress.goTo(question);
        return (SearchView) UI.getCurrent().getCurrentView();
    }

    private static String page(SearchView view) {
        return view.getElement().getTextRecursively();
    }

    private static List<String> marked(SearchView view) {
        return all(view.getElement())
                .filter(each -> each.getTag().equals("mark"))
                .map(Element::getTextRecursively)
                .toList();
    }

    private static Stream<Element> all(Element element) {
        return Stream.concat(
                Stream.of(element).filter(each -> !each.isTextNode()),
                element.getChildren().flatMap(SearchScreenTest::all).filter(each -> !each.isTextNode()));
    }

    @Test
    void whatWasFoundStandsUnderItsCaseWithTheWordsMarked() {
        CaseId id = incident("De buren hoorden " + word + " en <b>bedreigingen</b>.");

        SearchView view = open(SearchQuestion.of(word + " bedreiging"));

        assertThat(page(view)).contains("1 resultaat").contains("<b>").contains("Incident");
        assertThat(marked(view)).containsExactly(word, "bedreigingen");
        assertThat(find(Anchor.class).all()).extracting(Anchor::getHref).contains("casus/" + id + "/veiligheid");
    }

    @Test
    void theAddressHoldsWhatNarrowsButNotWhatIsLookedFor() {
        CaseId id = incident(word);
        CaseId other = incident(word);

        SearchView both = open(SearchQuestion.of(word));
        assertThat(page(both)).contains("2 resultaten");
        SearchView one = open(new SearchQuestion(word, SearchKind.INCIDENT, id));
        assertThat(page(one)).contains("1 resultaat").contains("Zoek weer in al mijn casussen");
        String address = UI.getCurrent().getInternals().getActiveViewLocation().getPathWithQueryParameters();
        assertThat(address)
                .contains("soort=incident")
                .contains("casus=" + id)
                .doesNotContain(word)
                .doesNotContain(other.toString());
    }

    @Test
    void enterInTheFieldSearchesAndNothingFoundGivesAdvice() {
        SearchView view = open(SearchQuestion.of(""));
        assertThat(page(view)).contains("Typ wat u zoekt");
        TextField field = find(TextField.class, view).single();
        test(field).setValue(word);
        test(find(Button.class, view).withText("Zoeken").single()).click();

        SearchView found = (SearchView) UI.getCurrent().getCurrentView();
        assertThat(page(found)).contains("Niets gevonden in uw casussen").contains("De Fries vindt ook De Vries");
        assertThat(find(TextField.class, found).single().getValue()).isEqualTo(word);
    }

    @Test
    void noTextGetsItDown() {
        signIn(FIXED_FACE);
        HostileStrings.all().forEach(hostile -> assertThat(page(open(SearchQuestion.of(hostile))))
                .contains("Zoeken in mijn casussen"));
    }
}
