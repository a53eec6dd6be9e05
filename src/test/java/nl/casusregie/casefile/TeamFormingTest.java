package nl.casusregie.casefile;

import static nl.casusregie.testing.SignedIn.*;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.UUID;
import nl.casusregie.access.CaseNotVisible;
import nl.casusregie.access.Membership;
import nl.casusregie.access.TeamRole;
import nl.casusregie.casefile.TeamForming.NewMember;
import nl.casusregie.shared.CaseId;
import nl.casusregie.shared.Outcome;
import nl.casusregie.shared.Refusal;
import nl.casusregie.testing.Cases;
import nl.casusregie.testing.CasusregieTest;
import nl.casusregie.testing.Engine;
import nl.casusregie.testing.SignedIn;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A team: people are added and leave with a reason, and a lead and a fixed face are always there. */
@CasusregieTest
class TeamFormingTest {

    @Autowired
    private TeamForming forming;

    @Autowired
    private Cases cases;

    @Autowired
    private Engine engine;

    @Autowired
    private SignedIn signedIn;

    private Outcome<CaseId> add(CaseId id, String username, TeamRole role, String reason) {
        NewMember member = new NewMember(signedIn.idOf(username), role, reason);
        return signedIn.as(COORDINATOR, () -> forming.add(id, member));
    }

    private Outcome<CaseId> end(CaseId id, TeamRole role, String reason) {
        return signedIn.as(COORDINATOR, () -> forming.end(id, membership(id, role), reason));
    }

    private UUID membership(CaseId id, TeamRole role) {
        return forming.history(id).stream()
                .filter(Membership::isActive)
                .filter(member -> member.role() == role)
                .findFirst()
                .orElseThrow()
                .id();
    }

    @Test
    void aTeamNeedsALeadAFixedFaceAndTwoOrganisations() {
        CaseId id = cases.heardCase();

        assertThat(signedIn.as(COORDINATOR, () -> forming.finish(id)).reasons())
                .extracting(Refusal::key)
                .containsExactly("refusal.noLead", "refusal.noFixedFace", "refusal.oneOrganisation");
        assertThat(engine.waitingTasks(id)).containsExactly("task_formTeam");
    }

    @Test
    void aTeamOfTwoOrganisationsStands() {
        CaseId id = cases.heardCase();
        add(id, LEAD, TeamRole.LEAD, "kent het gezin").value();
        add(id, FIXED_FACE, TeamRole.FIXED_FACE, "heeft het vertrouwen").value();
        assertThat(signedIn.as(COORDINATOR, () -> forming.finish(id)).reasons())
                .extracting(Refusal::key)
                .containsExactly("refusal.oneOrganisation");

        add(id, POLICE, TeamRole.MEMBER, "kent de meldingen").value();

        assertThat(signedIn.as(COORDINATOR, () -> forming.finish(id)).isDone()).isTrue();
        assertThat(engine.waitingTasks(id)).containsExactly("task_scheduleConference");
    }

    @Test
    void somebodyIsAddedWithAReasonAndOnlyOncePerRole() {
        CaseId id = cases.teamed();

        assertThat(add(id, SHELTER, TeamRole.MEMBER, " ").reasons())
                .containsExactly(Refusal.at("reason", "refusal.required"));
        assertThat(add(id, POLICE, TeamRole.MEMBER, "nog eens").reasons())
                .containsExactly(Refusal.at("user", "refusal.alreadyInTeam"));
        assertThat(add(id, SHELTER, TeamRole.MEMBER, "opvang is mogelijk nodig").isDone())
                .isTrue();
    }

    @Test
    void onlyACaseManagerOfTheRegionLeads() {
        CaseId id = cases.teamed();

        assertThat(add(id, POLICE, TeamRole.LEAD, "wil wel").reasons())
                .containsExactly(Refusal.at("role", "refusal.leadMustBeCaseManager"));
        assertThat(add(id, "d.maas", TeamRole.LEAD, "uit de andere regio").reasons())
                .contains(Refusal.at("user", "refusal.notOfThisRegion"));
    }

    @Test
    void theLastLeadAndTheLastFixedFaceCannotLeave() {
        CaseId id = cases.teamed();

        assertThat(end(id, TeamRole.LEAD, "andere baan").reasons())
                .containsExactly(Refusal.of("refusal.lastOfRole.LEAD"));
        assertThat(end(id, TeamRole.FIXED_FACE, "andere baan").reasons())
                .containsExactly(Refusal.of("refusal.lastOfRole.FIXED_FACE"));
    }

    @Test
    void aFixedFaceLeavesAfterAnotherHasCome() {
        CaseId id = cases.teamed();
        add(id, APPLICANT, TeamRole.FIXED_FACE, "kent het gezin ook").value();

        assertThat(end(id, TeamRole.FIXED_FACE, "andere baan").isDone()).isTrue();
    }

    @Test
    void whoLeavesNoLongerSeesTheCaseAndStaysInItsHistory() {
        CaseId id = cases.teamed();
        signedIn.as(POLICE, () -> assertThat(forming.history(id)).isNotEmpty());
        UUID police = signedIn.as(COORDINATOR, () -> forming.history(id)).stream()
                .filter(member -> member.user().equals(signedIn.idOf(POLICE)))
                .findFirst()
                .orElseThrow()
                .id();

        signedIn.as(
                COORDINATOR, () -> forming.end(id, police, "onderzoek is klaar").value());

        signedIn.as(POLICE, () -> assertThatThrownBy(() -> forming.history(id)).isInstanceOf(CaseNotVisible.class));
        assertThat(signedIn.as(COORDINATOR, () -> forming.history(id)))
                .filteredOn(member -> member.id().equals(police))
                .singleElement()
                .satisfies(member -> assertThat(member.endReason()).isEqualTo("onderzoek is klaar"));
    }

    @Test
    void onlyTheCoordinatorFormsTheTeam() {
        CaseId id = cases.teamed();
        NewMember member = new NewMember(signedIn.idOf(SHELTER), TeamRole.MEMBER, "zomaar");

        for (String username : new String[] {LEAD, POLICE, PROCESS_MANAGER, OTHER_REGIONS_COORDINATOR}) {
            signedIn.as(username, () -> assertThatThrownBy(() -> forming.add(id, member))
                    .isInstanceOf(CaseNotVisible.class));
        }
    }
}
