package nl.casusregie.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.casusregie.access.CaseNotVisible;
import nl.casusregie.access.Label;
import nl.casusregie.access.Protection;
import nl.casusregie.conference.ConferenceId;
import nl.casusregie.conference.ConferenceRecords;
import nl.casusregie.conference.Conferences;
import nl.casusregie.conference.ContributionView;
import nl.casusregie.safety.Incidents;
import nl.casusregie.shared.CaseId;
import nl.casusregie.shared.Outcome;
import nl.casusregie.shared.Refusal;
import nl.casusregie.testing.CaseForms;
import nl.casusregie.testing.Cases;
import nl.casusregie.testing.CasusregieTest;
import nl.casusregie.testing.SafetyForms;
import nl.casusregie.testing.SignedIn;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What an item is labelled and for whom it is decides who reads it, on its screen and on the timeline alike. */
@CasusregieTest
class ProtectionsTest {

    private static final String WHY = "Op verzoek van de betrokkene, besproken in het overleg.";

    @Autowired
    private Protections protections;

    @Autowired
    private Incidents incidents;

    @Autowired
    private Conferences conferences;

    @Autowired
    private ConferenceRecords records;

    @Autowired
    private Timeline timeline;

    @Autowired
    private Cases cases;

    @Autowired
    private SignedIn signedIn;

    private boolean seesIncident(String who, CaseId id, UUID incident) {
        return signedIn.as(who, () -> incidents.ofCase(id).stream()
                .anyMatch(each -> each.id().equals(incident)));
    }

    private boolean readsOnTimeline(String who, CaseId id, String text) {
        return signedIn.as(who, () -> timeline.page(id, 0, 100).stream()
                .anyMatch(each -> each.detail().contains(text)));
    }

    private Outcome<UUID> change(String who, CaseId id, UUID incident, Protection wanted, String reason) {
        return signedIn.as(who, () -> protections.change(id, ContentKind.INCIDENT, incident, wanted, reason));
    }

    private static Protection labelled(Label label, UUID... audience) {
        return new Protection(label, null, Set.of(audience), Set.of(), false);
    }

    @Test
    void anIncidentUnderEmbargoExistsForItsSourceOnly() {
        CaseId id = cases.teamed();
        UUID incident = signedIn.as(SignedIn.POLICE, () -> incidents
                .report(id, SafetyForms.incident("Aanhouding volgt morgen"), Label.EMBARGO)
                .value());

        assertThat(seesIncident(SignedIn.POLICE, id, incident)).isTrue();
        for (String other : List.of(SignedIn.LEAD, SignedIn.COORDINATOR, SignedIn.FIXED_FACE)) {
            assertThat(seesIncident(other, id, incident)).isFalse();
            assertThat(readsOnTimeline(other, id, "Aanhouding volgt morgen")).isFalse();
            assertThatThrownBy(() -> signedIn.as(other, () -> incidents.view(id, incident)))
                    .isInstanceOf(CaseNotVisible.class);
        }
        assertThat(readsOnTimeline(SignedIn.POLICE, id, "Aanhouding volgt morgen"))
                .isTrue();
    }

    @Test
    void whatIsReleasedIsReadOnItsScreenAndOnTheTimeline() {
        CaseId id = cases.teamed();
        UUID incident = signedIn.as(SignedIn.POLICE, () -> incidents
                .report(id, SafetyForms.incident("Bedreiging bij school"), Label.EMBARGO)
                .value());

        change(SignedIn.POLICE, id, incident, labelled(Label.SAFETY), WHY).value();

        assertThat(seesIncident(SignedIn.FIXED_FACE, id, incident)).isTrue();
        assertThat(readsOnTimeline(SignedIn.FIXED_FACE, id, "Bedreiging bij school"))
                .isTrue();
        assertThat(readsOnTimeline(SignedIn.FIXED_FACE, id, WHY)).isTrue();
    }

    @Test
    void healthIsForWhoLeadsUntilAnOrganisationIsNamed() {
        CaseId id = cases.teamed();
        UUID police = signedIn.user(SignedIn.POLICE).actor().organisation().value();
        UUID incident = signedIn.as(SignedIn.LEAD, () -> incidents
                .report(id, SafetyForms.incident("Breuk in de pols"), Label.HEALTH)
                .value());

        assertThat(seesIncident(SignedIn.COORDINATOR, id, incident)).isTrue();
        assertThat(seesIncident(SignedIn.POLICE, id, incident)).isFalse();

        change(SignedIn.LEAD, id, incident, labelled(Label.CRIMINAL, police), WHY)
                .value();

        assertThat(seesIncident(SignedIn.POLICE, id, incident)).isTrue();
        assertThat(seesIncident(SignedIn.COORDINATOR, id, incident)).isFalse();
    }

    @Test
    void onlyTheSourceOpensWhatFallsUnderSecrecy() {
        CaseId id = cases.teamed();
        UUID incident = signedIn.as(SignedIn.POLICE, () -> incidents
                .report(id, SafetyForms.incident("Eerdere aanhouding"), Label.CRIMINAL)
                .value());

        assertThat(change(SignedIn.LEAD, id, incident, labelled(Label.SAFETY), WHY)
                        .reasons())
                .extracting(Refusal::key)
                .containsExactly("refusal.onlySourceWidens");
        assertThat(seesIncident(SignedIn.FIXED_FACE, id, incident)).isFalse();
    }

    @Test
    void whoDoesNotSeeTheItemCannotChangeItEither() {
        CaseId id = cases.teamed();
        UUID incident = signedIn.as(SignedIn.LEAD, () -> incidents
                .report(id, SafetyForms.incident("Alleen voor de leiding"), Label.HEALTH)
                .value());

        assertThatThrownBy(() -> change(SignedIn.POLICE, id, incident, labelled(Label.SAFETY), WHY))
                .isInstanceOf(CaseNotVisible.class);
        assertThatThrownBy(() -> change(SignedIn.PROCESS_MANAGER, id, incident, labelled(Label.SAFETY), WHY))
                .isInstanceOf(CaseNotVisible.class);
    }

    @Test
    void aChangeNeedsAReasonThatSaysSomething() {
        CaseId id = cases.teamed();
        UUID incident = signedIn.as(SignedIn.LEAD, () -> incidents
                .report(id, SafetyForms.incident("Ruzie aan de deur"))
                .value());

        assertThat(change(SignedIn.LEAD, id, incident, labelled(Label.EMBARGO), "")
                        .reasons())
                .extracting(Refusal::field)
                .containsExactly("reason");
        assertThat(change(SignedIn.LEAD, id, incident, labelled(Label.EMBARGO), "zo maar")
                        .reasons())
                .extracting(Refusal::key)
                .containsExactly("refusal.sayMore");
        assertThat(seesIncident(SignedIn.POLICE, id, incident)).isTrue();
    }

    @Test
    void aContributionAboutHealthIsNotReadByTheWholeTeam() {
        CaseId id = cases.scheduled();
        ConferenceId conference = cases.conference(id);
        signedIn.as(SignedIn.POLICE, () -> conferences
                .contribute(id, conference, CaseForms.aContribution(), Label.HEALTH)
                .value());
        cases.contribute(id, SignedIn.LEAD, SignedIn.APPLICANT);
        UUID police = signedIn.user(SignedIn.POLICE).actor().organisation().value();

        assertThat(contributionOf(police, SignedIn.LEAD, id, conference).content())
                .isNotNull();
        assertThat(contributionOf(police, SignedIn.APPLICANT, id, conference).content())
                .isNull();
        assertThat(contributionOf(police, SignedIn.POLICE, id, conference).content())
                .isNotNull();
    }

    private ContributionView contributionOf(UUID organisation, String reader, CaseId id, ConferenceId conference) {
        return signedIn.as(reader, () -> records.one(id, conference)).contributions().stream()
                .filter(each -> each.organisation().value().equals(organisation))
                .findFirst()
                .orElseThrow();
    }
}
