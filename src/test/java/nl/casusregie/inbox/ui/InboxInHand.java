package nl.casusregie.inbox.ui;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.router.QueryParameters;
import java.util.Locale;
import nl.casusregie.access.SignedInUser;
import nl.casusregie.inbox.Inbox;
import nl.casusregie.inbox.OwnView;
import nl.casusregie.shared.CaseId;
import nl.casusregie.testing.Beneath;
import nl.casusregie.testing.Cases;
import nl.casusregie.testing.CasusregieTest;
import nl.casusregie.testing.SignedIn;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;

/** The inbox in front of somebody, in a browser without a browser. */
@CasusregieTest
abstract class InboxInHand extends SpringBrowserlessTest {

    @Autowired
    Inbox inbox;

    @Autowired
    OwnView own;

    @Autowired
    Cases cases;

    @Autowired
    SignedIn signedIn;

    @Autowired
    Beneath beneath;

    @BeforeEach
    void speakDutch() {
        UI.getCurrent().setLocale(Locale.of("nl"));
    }

    @AfterEach
    void signOut() {
        SecurityContextHolder.clearContext();
    }

    void signIn(String username) {
        SignedInUser user = signedIn.user(username);
        SecurityContextHolder.getContext()
                .setAuthentication(
                        UsernamePasswordAuthenticationToken.authenticated(user, null, user.getAuthorities()));
    }

    String number(CaseId id) {
        return beneath.sql("select number from case_file where id = :id")
                .param("id", id.value())
                .query(String.class)
                .single();
    }

    InboxView open(String address) {
        UI.getCurrent().navigate("werk", QueryParameters.fromString(address));
        return (InboxView) UI.getCurrent().getCurrentView();
    }

    Grid<?> grid() {
        return find(Grid.class).single();
    }

    /** What the browser gets to make the first line of. */
    Object shown(String column, String value) {
        return test(grid()).getLitRendererPropertyValue(0, column, value, Object.class);
    }

    Button button(String text) {
        return find(Button.class).withText(text).first();
    }
}
