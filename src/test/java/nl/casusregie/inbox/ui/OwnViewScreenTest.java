package nl.casusregie.inbox.ui;

import static nl.casusregie.testing.SignedIn.*;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.tabs.Tabs;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.dom.DomEvent;
import com.vaadin.flow.internal.JacksonUtils;
import com.vaadin.flow.internal.nodefeature.ElementListenerMap;
import java.util.List;
import nl.casusregie.inbox.InboxList;
import nl.casusregie.inbox.OwnView;
import nl.casusregie.shared.CaseId;
import org.junit.jupiter.api.Test;

/** The columns and filters that somebody keeps. */
class OwnViewScreenTest extends InboxInHand {

    @Test
    void columnsAreChosenAndRemembered() {
        CaseId id = cases.submitted();
        signIn(COORDINATOR);
        signedIn.as(COORDINATOR, () -> own.remember(new OwnView.Preference(List.of("KIND", "HOUSEHOLD"), true)));
        try {
            open("lijst=van-mijn-organisatie&tekst=" + number(id));

            assertThat(grid().getColumnByKey("HOUSEHOLD").isVisible()).isTrue();
            assertThat(grid().getColumnByKey("KIND").isVisible()).isTrue();
            assertThat(grid().getColumnByKey("DUE").isVisible()).isFalse();
        } finally {
            beneath.sql("delete from inbox_preference").update();
        }
    }

    @Test
    void theMenuOfColumnsTurnsThemAndStays() {
        CaseId id = cases.submitted();
        signIn(COORDINATOR);
        open("lijst=van-mijn-organisatie&tekst=" + number(id));
        try {
            choose("Kolommen", Integer.toString(WorkColumn.HOUSEHOLD.ordinal()));
            assertThat(grid().getColumnByKey("HOUSEHOLD").isVisible()).isTrue();
            choose("Kolommen", Integer.toString(WorkColumn.KIND.ordinal()));
            assertThat(grid().getColumnByKey("KIND").isVisible())
                    .as("always there")
                    .isTrue();
            assertThat(signedIn.as(COORDINATOR, () -> own.preference().columns()))
                    .contains("HOUSEHOLD", "KIND");
            choose("Kolommen", Integer.toString(WorkColumn.HOUSEHOLD.ordinal()));
            assertThat(grid().getColumnByKey("HOUSEHOLD").isVisible()).isFalse();
        } finally {
            beneath.sql("delete from inbox_preference").update();
        }
    }

    @Test
    void aKeptFilterIsInTheMenuUntilItIsThrownAway() {
        CaseId id = cases.submitted();
        signIn(COORDINATOR);
        beneath.sql("delete from inbox_filter").update();
        signedIn.as(COORDINATOR, () -> own.keep("Deze zaak", "lijst=van-mijn-organisatie&tekst=" + number(id), false));
        open("lijst=van-mij");

        choose("Bewaarde filters", "0");
        assertThat(find(Tabs.class).single().getSelectedIndex()).isEqualTo(InboxList.ORGANISATION.ordinal());
        assertThat(find(TextField.class).withValue(number(id)).exists()).isTrue();

        choose("Bewaarde filters", "2.0");
        assertThat(signedIn.as(COORDINATOR, () -> own.filters())).isEmpty();
    }

    /** What the browser tells when somebody opens a menu and chooses in it. */
    private void choose(String menu, String place) {
        Button opener = button(menu);
        test(opener).click();
        opener.getElement()
                .getNode()
                .getFeature(ElementListenerMap.class)
                .fireEvent(new DomEvent(
                        opener.getElement(),
                        "cr-chosen",
                        JacksonUtils.createObjectNode().put("event.detail.place", place)));
    }
}
