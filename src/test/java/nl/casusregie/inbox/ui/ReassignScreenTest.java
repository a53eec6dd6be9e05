package nl.casusregie.inbox.ui;

import static nl.casusregie.testing.SignedIn.*;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;

import com.vaadin.flow.component.UI;
import nl.casusregie.inbox.Reassignment;
import nl.casusregie.shared.CaseId;
import org.junit.jupiter.api.Test;

/** The page where everything that somebody holds goes to a colleague. */
class ReassignScreenTest extends InboxInHand {

    @Test
    void workIsSharedOutByNumbersOnly() {
        CaseId id = cases.conferenceHeld();
        signIn(ADMINISTRATOR);
        UI.getCurrent().navigate(ReassignView.class);
        ReassignView page = (ReassignView) UI.getCurrent().getCurrentView();

        assertThat(page.getElement().getTextRecursively())
                .doesNotContain(number(id))
                .contains("Werk verdelen");
        assertThat(find(com.vaadin.flow.component.combobox.ComboBox.class).all())
                .hasSize(2);
    }

    @Test
    void whereNobodyHoldsWorkThePageSaysSo() {
        signIn(COORDINATOR);
        Reassignment nobody = mock(Reassignment.class);
        ReassignView page = new ReassignView(nobody);

        assertThat(page.getElement().getTextRecursively())
                .contains("Niemand heeft nu werk op zijn naam")
                .doesNotContain("Van wie en naar wie?");
    }
}
