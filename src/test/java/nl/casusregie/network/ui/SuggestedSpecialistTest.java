package nl.casusregie.network.ui;

import static nl.casusregie.testing.SignedIn.LEAD;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.combobox.ComboBox;
import java.util.List;
import java.util.Locale;
import nl.casusregie.access.Actors;
import nl.casusregie.access.OrganisationKind;
import nl.casusregie.access.Partner;
import nl.casusregie.casefile.CaseFiles;
import nl.casusregie.household.Households;
import nl.casusregie.household.Member;
import nl.casusregie.shared.CaseId;
import nl.casusregie.shared.PersonId;
import nl.casusregie.testing.Cases;
import nl.casusregie.testing.CasusregieTest;
import nl.casusregie.testing.SignedIn;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A specialist that the board suggests is asked with what the board knows already. */
@CasusregieTest
class SuggestedSpecialistTest extends SpringBrowserlessTest {

    @Autowired
    private AskSpecialistAct act;

    @Autowired
    private CaseFiles files;

    @Autowired
    private Households households;

    @Autowired
    private Cases cases;

    @Autowired
    private SignedIn signedIn;

    private CaseId id;
    private PersonId child;

    @BeforeEach
    void aTeam() {
        UI.getCurrent().setLocale(Locale.of("nl"));
        id = cases.teamed();
        child = Actors.asSystem(() -> households.ids(id)).getLast();
    }

    private ComboBox<Partner> asked(OrganisationKind kind) {
        act.start(files.overview(id), kind, List.of(child), () -> {});
        @SuppressWarnings("unchecked")
        ComboBox<Partner> organisation = find(ComboBox.class).single();
        return organisation;
    }

    @Test
    void theOnlyOrganisationOfTheKindAndThePeopleAreChosenBeforehand() {
        signedIn.as(LEAD, () -> {
            ComboBox<Partner> organisation = asked(OrganisationKind.ADDICTION_CARE);

            assertThat(organisation.getValue()).isNotNull();
            assertThat(organisation.getValue().kind()).isEqualTo(OrganisationKind.ADDICTION_CARE);
            @SuppressWarnings("unchecked")
            CheckboxGroup<Member> about = find(CheckboxGroup.class).single();
            assertThat(about.getValue()).extracting(Member::id).containsExactly(child);
        });
    }

    @Test
    void whereNobodyOfTheKindTakesRequestsTheFormSaysSoAndOffersTheOthers() {
        signedIn.as(LEAD, () -> {
            ComboBox<Partner> organisation = asked(OrganisationKind.HOSPITAL);

            assertThat(organisation.getValue()).isNull();
            assertThat(organisation.getHelperText()).contains("neemt daar niemand verzoeken aan");
            assertThat(organisation.getListDataView().getItemCount()).isGreaterThan(3);
        });
    }
}
