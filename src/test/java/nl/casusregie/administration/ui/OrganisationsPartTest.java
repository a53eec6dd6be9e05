package nl.casusregie.administration.ui;

import static nl.casusregie.testing.SignedIn.ADMINISTRATOR;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Locale;
import nl.casusregie.access.AccountAdministration;
import nl.casusregie.access.Directory;
import nl.casusregie.testing.CasusregieTest;
import nl.casusregie.testing.SignedIn;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The organisations of a region, on the screen of whoever administers it. */
@CasusregieTest
class OrganisationsPartTest extends SpringBrowserlessTest {

    @Autowired
    private AccountAdministration administration;

    @Autowired
    private Directory directory;

    @Autowired
    private SignedIn signedIn;

    @Test
    void anOrganisationIsAddedThatHandlesNoBsn() {
        UI.getCurrent().setLocale(Locale.of("nl"));
        signedIn.as(ADMINISTRATOR, () -> {
            UI.getCurrent().add(new OrganisationsPart(administration, directory));

            test(find(Button.class).withText("Voeg organisatie toe").all().getFirst())
                    .click();

            assertThat(find(TextField.class)
                            .withLabel("Naam van de organisatie")
                            .all())
                    .hasSize(1);
            assertThat(find(Select.class).all())
                    .extracting(each -> each.getEmptySelectionCaption())
                    .anyMatch(caption -> caption != null && !caption.isEmpty());
        });
    }
}
