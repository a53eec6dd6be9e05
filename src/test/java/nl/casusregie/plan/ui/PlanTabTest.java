package nl.casusregie.plan.ui;

import static nl.casusregie.testing.SignedIn.*;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import nl.casusregie.plan.BottomLineStatus;
import nl.casusregie.plan.Goal;
import nl.casusregie.plan.OrganisationActions;
import nl.casusregie.plan.PlanForm;
import nl.casusregie.plan.PlanView;
import nl.casusregie.plan.Plans;
import nl.casusregie.shared.CaseId;
import nl.casusregie.testing.Cases;
import nl.casusregie.testing.CasusregieTest;
import nl.casusregie.testing.Engine;
import nl.casusregie.testing.SignedIn;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The plan on the page of a case, and the actions of an organisation. */
@CasusregieTest
class PlanTabTest extends SpringBrowserlessTest {

    @Autowired
    private PlanTab tab;

    @Autowired
    private Plans plans;

    @Autowired
    private OrganisationActions actions;

    @Autowired
    private Cases cases;

    @Autowired
    private nl.casusregie.testing.PlanActs acts;

    @Autowired
    private Engine engine;

    @Autowired
    private SignedIn signedIn;

    @Autowired
    private Clock clock;

    private CaseId id;

    @BeforeEach
    void aPlanThatHolds() {
        UI.getCurrent().setLocale(Locale.of("nl"));
        id = cases.planAgreed();
    }

    private String open() {
        UI.getCurrent().removeAll();
        UI.getCurrent().add(tab.create(id));
        return page();
    }

    private static String page() {
        return UI.getCurrent().getElement().getTextRecursively();
    }

    @Test
    void thePlanIsReadAsWhyWhatAndHowAndSaysWhoAgreed() {
        signedIn.as(LEAD, () -> assertThat(open())
                .containsSubsequence(
                        "Waarom: wat is er onveilig?",
                        "Wat: bodemeisen",
                        "Wat: doelen per fase",
                        "Hoe: afspraken",
                        "Hoe: acties",
                        "Wie is akkoord, en sinds wanneer",
                        "Akkoord"));
    }

    @Test
    @SuppressWarnings("unchecked")
    void aBottomLineIsJudgedByWhatWasSeen() {
        signedIn.as(LEAD, () -> {
            open();
            test(find(Button.class).withText("Beoordeel bodemeis").single()).click();
            RadioButtonGroup<BottomLineStatus> status =
                    find(RadioButtonGroup.class).single();
            status.setValue(BottomLineStatus.NOT_MET);
            test(find(Button.class).withText("Beoordeel bodemeis").all().getLast())
                    .click();
            TextArea evidence =
                    find(TextArea.class).withLabel("Waaraan ziet u dat?").single();
            assertThat(evidence.isInvalid()).isTrue();

            evidence.setValue("De kinderen waren alleen met beide ouders.");
            test(find(Button.class).withText("Beoordeel bodemeis").all().getLast())
                    .click();

            assertThat(page()).contains("Niet gehaald", "De kinderen waren alleen met beide ouders.");
            assertThat(engine.waitingTasks(id)).containsExactly("task_handleEscalation");
        });
    }

    @Test
    void whatIsDifferentIsSaidInWords() {
        PlanView before = signedIn.as(LEAD, () -> plans.agreed(id).orElseThrow());
        PlanForm now = new PlanForm(
                1,
                "Er is een nieuwe reden.",
                before.content().bottomLines(),
                List.of(new Goal(UUID.randomUUID(), 1, "Een maand geen geweld.", "De kinderen komen weer buiten.")),
                before.content().actions(),
                "",
                before.content().familyVersion());
        engine.start("plan-making", id, java.util.Map.of());
        acts.draft(id, now);
        acts.hear(id);
        acts.agree(id, LEAD);
        acts.agree(id, POLICE);

        signedIn.as(LEAD, () -> {
            open();
            PlanView newest = plans.agreed(id).orElseThrow();
            UI.getCurrent().removeAll();
            UI.getCurrent()
                    .add(new PlanChanges(
                            plans.sinceBefore(id, newest.id()).orElseThrow(),
                            new PlanNames.Names(java.util.Map.of(), java.util.Map.of())));

            assertThat(page())
                    .contains(
                            "Wat is er anders dan in versie 1?",
                            "Veranderd",
                            "Nieuw",
                            "Weg",
                            "Eerst",
                            "Nu",
                            "Er is een nieuwe reden.",
                            before.content().why());
        });
    }

    @Test
    void anOrganisationSeesItsActionsOverAllItsCases() {
        signedIn.as(FIXED_FACE, () -> {
            UI.getCurrent().removeAll();
            UI.getCurrent().add(new OrganisationActionsPage(actions, clock));

            assertThat(page())
                    .contains("Acties", signedIn.user(FIXED_FACE).actor().organisationName());
        });
    }
}
