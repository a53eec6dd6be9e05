package nl.casusregie.plan;

import static nl.casusregie.testing.SignedIn.*;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import nl.casusregie.shared.CaseId;
import nl.casusregie.testing.Beneath;
import nl.casusregie.testing.CasusregieTest;
import nl.casusregie.testing.PlanActs;
import nl.casusregie.testing.PlannedCases;
import nl.casusregie.testing.SignedIn;
import nl.casusregie.testing.SqlStatements;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What plans ask of an organisation, over all the cases of whoever looks and of nobody else. */
@CasusregieTest
class OrganisationActionsTest {

    @Autowired
    private OrganisationActions actions;

    @Autowired
    private PlanExecution execution;

    @Autowired
    private Plans plans;

    @Autowired
    private PlannedCases cases;

    @Autowired
    private PlanActs acts;

    @Autowired
    private SignedIn signedIn;

    @Autowired
    private Beneath beneath;

    @Autowired
    private Clock clock;

    private CaseId id;

    @BeforeEach
    void aPlanThatAsksSomethingOfTwoOrganisations() {
        PlanForm plan = acts.aPlan();
        PlanAction ofPolice = new PlanAction(
                UUID.randomUUID(),
                "Rijdt elke avond langs",
                2,
                signedIn.idOf(POLICE).value(),
                LocalDate.now(clock).plusDays(1),
                ActionStatus.OPEN,
                "",
                true);
        id = cases.planned(new PlanForm(
                1,
                plan.why(),
                plan.bottomLines(),
                plan.goals(),
                List.of(plan.actions().getFirst(), ofPolice),
                plan.escalation(),
                plan.familyVersion()));
    }

    /** All pages, because other tests put cases in the same lists. */
    private List<ActionRow> ofThisCase(String username, ActionFilter filter) {
        return signedIn.as(username, () -> {
            List<ActionRow> all = new ArrayList<>();
            List<ActionRow> page;
            do {
                page = actions.page(filter, all.size(), 200);
                all.addAll(page);
            } while (page.size() == 200);
            return all.stream().filter(row -> row.caseId().equals(id)).toList();
        });
    }

    @Test
    void whoeverIsInTheCaseSeesWhatItAsksOfTheirOwnOrganisation() {
        assertThat(ofThisCase(POLICE, ActionFilter.OPEN))
                .extracting(ActionRow::title)
                .containsExactly("Rijdt elke avond langs");
        assertThat(ofThisCase(FIXED_FACE, ActionFilter.OPEN))
                .extracting(ActionRow::title)
                .containsExactly("Veiligheidskaart maken met de kinderen");
        assertThat(signedIn.as(POLICE, () -> actions.count(ActionFilter.OPEN))).isPositive();
    }

    @Test
    @DisplayName("what an organisation does in a case of colleagues is in no page of whoever is not in it")
    void aColleagueWhoIsNotInTheCaseSeesNothingOfIt() {
        assertThat(ofThisCase(POLICE, ActionFilter.OPEN)).hasSize(1);
        beneath.sql("update team_member set until_date = current_date where case_id = :id and user_id = :police")
                .param("id", id.value())
                .param("police", signedIn.idOf(POLICE).value())
                .update();

        assertThat(ofThisCase(POLICE, ActionFilter.OPEN)).isEmpty();
    }

    @Test
    void ofAPlanThatSomebodyMayNotReadNothingIsListed() {
        beneath.sql("update plan set protection_label = 'CRIMINAL', protection_source = :own where case_id = :id")
                .param("own", signedIn.user(POLICE).actor().organisation().value())
                .param("id", id.value())
                .update();

        assertThat(ofThisCase(FIXED_FACE, ActionFilter.OPEN)).isEmpty();
        assertThat(ofThisCase(POLICE, ActionFilter.OPEN)).hasSize(1);
    }

    @Test
    void aListIsNarrowedByHowFarThingsAre() {
        UUID action = ofThisCase(POLICE, ActionFilter.OPEN).getFirst().id();
        signedIn.as(POLICE, () -> execution
                .updateAction(id, action, ActionStatus.BLOCKED, Blocker.PARTNER_NOT_AVAILABLE, "Geen auto.")
                .value());

        assertThat(ofThisCase(POLICE, ActionFilter.BLOCKED)).singleElement().satisfies(row -> {
            assertThat(row.blocker()).isEqualTo(Blocker.PARTNER_NOT_AVAILABLE);
            assertThat(row.blockedSince()).isEqualTo(LocalDate.now(clock));
        });
        assertThat(ofThisCase(POLICE, ActionFilter.DONE)).isEmpty();

        signedIn.as(POLICE, () -> execution
                .updateAction(id, action, ActionStatus.DONE, "Gedaan.")
                .value());
        assertThat(ofThisCase(POLICE, ActionFilter.OPEN)).isEmpty();
        assertThat(ofThisCase(POLICE, ActionFilter.DONE)).hasSize(1);
    }

    @Test
    void aPageIsAsManyStatementsForManyRowsAsForOne() {
        assertThat(signedIn.as(POLICE, () -> actions.page(ActionFilter.OPEN, 0, 1)))
                .hasSize(1);
        int one = signedIn.as(POLICE, () -> SqlStatements.during(
                        () -> assertThat(actions.page(ActionFilter.OPEN, 0, 1)).hasSize(1))
                .size());
        CaseId first = id;
        aPlanThatAsksSomethingOfTwoOrganisations();
        assertThat(id).isNotEqualTo(first);
        int many = signedIn.as(POLICE, () -> SqlStatements.during(
                        () -> assertThat(actions.page(ActionFilter.OPEN, 0, 50)).hasSizeGreaterThan(1))
                .size());

        assertThat(many).isEqualTo(one);
    }

    @Test
    void theAdministratorAndTheProcessManagerHaveNone() {
        for (String username : List.of(ADMINISTRATOR, PROCESS_MANAGER, OTHER_REGIONS_COORDINATOR)) {
            assertThat(ofThisCase(username, ActionFilter.OPEN)).as(username).isEmpty();
        }
        assertThat(signedIn.as(LEAD, () -> plans.agreed(id))).isPresent();
    }
}
