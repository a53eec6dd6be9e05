package nl.casusregie.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.casusregie.access.CaseNotVisible;
import nl.casusregie.access.Label;
import nl.casusregie.access.LegalGround;
import nl.casusregie.access.Protection;
import nl.casusregie.access.SharingRecord;
import nl.casusregie.safety.Incidents;
import nl.casusregie.shared.CaseId;
import nl.casusregie.shared.OrganisationId;
import nl.casusregie.shared.Refusal;
import nl.casusregie.testing.Beneath;
import nl.casusregie.testing.Cases;
import nl.casusregie.testing.CasusregieTest;
import nl.casusregie.testing.SafetyForms;
import nl.casusregie.testing.SignedIn;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** No organisation reads what others brought in without a ground, a purpose and a necessity on record. */
@CasusregieTest
@DisplayName("AC-P10 disclosures have ground, receiver, purpose")
class SharingTest {

    private static final String WHY = "Besproken in het overleg met alle partners.";

    @Autowired
    private SharingDecisions sharing;

    @Autowired
    private Protections protections;

    @Autowired
    private Incidents incidents;

    @Autowired
    private Cases cases;

    @Autowired
    private SignedIn signedIn;

    @Autowired
    private Beneath beneath;

    @Autowired
    private Clock clock;

    private OrganisationId organisationOf(String who) {
        return signedIn.user(who).actor().organisation();
    }

    private List<SharingRecord> held(CaseId id, String who) {
        return signedIn.as(SignedIn.COORDINATOR, () -> sharing.all(id)).stream()
                .filter(each -> each.organisation().equals(organisationOf(who)) && each.active())
                .toList();
    }

    private SharingForm form(String who, Label... categories) {
        return new SharingForm(
                organisationOf(who),
                Set.of(categories),
                LegalGround.CONSENT,
                "De omgang veilig laten verlopen",
                "Zonder dit weet de politie niet waar zij op moet letten",
                LocalDate.now(clock).plusMonths(6));
    }

    private UUID incident(CaseId id, String who, Label label) {
        return signedIn.as(who, () -> incidents
                .report(id, SafetyForms.incident("Er is geroepen."), label)
                .value());
    }

    private boolean sees(String who, CaseId id, UUID incident) {
        return signedIn.as(who, () -> incidents.ofCase(id).stream()
                .anyMatch(each -> each.id().equals(incident)));
    }

    @Test
    void whoJoinsGetsWhatTheRegionAgreedForThatKindOfOrganisation() {
        CaseId id = cases.teamed();

        assertThat(held(id, SignedIn.POLICE))
                .extracting(SharingRecord::category)
                .containsExactlyInAnyOrder(Label.GENERAL, Label.SAFETY, Label.CRIMINAL, Label.SHIELDED);
        assertThat(held(id, SignedIn.POLICE))
                .allMatch(SharingRecord::byDefault)
                .allSatisfy(each -> assertThat(each.terms().ground()).isEqualTo(LegalGround.WGS));
    }

    @Test
    void withoutASharingNothingOfOthersIsRead() {
        CaseId id = cases.teamed();
        UUID ofLead = incident(id, SignedIn.LEAD, Label.SAFETY);
        UUID ofPolice = incident(id, SignedIn.POLICE, Label.SAFETY);
        assertThat(sees(SignedIn.POLICE, id, ofLead)).isTrue();

        held(id, SignedIn.POLICE)
                .forEach(each -> signedIn.as(
                        SignedIn.LEAD, () -> sharing.stop(id, each.id(), WHY).value()));

        assertThat(sees(SignedIn.POLICE, id, ofLead)).isFalse();
        assertThat(sees(SignedIn.POLICE, id, ofPolice)).isTrue();
        assertThat(sees(SignedIn.LEAD, id, ofPolice)).isTrue();
    }

    @Test
    void anOrganisationIsNamedForSomethingOnlyWhenThereIsAGround() {
        CaseId id = cases.teamed();
        UUID health = incident(id, SignedIn.LEAD, Label.HEALTH);
        Protection forThePolice = new Protection(
                Label.HEALTH, null, Set.of(organisationOf(SignedIn.POLICE).value()), Set.of(), false);

        assertThat(signedIn.as(
                                SignedIn.LEAD,
                                () -> protections.change(id, ContentKind.INCIDENT, health, forThePolice, WHY))
                        .reasons())
                .extracting(Refusal::field, Refusal::key)
                .containsExactly(org.assertj.core.groups.Tuple.tuple("audience", "refusal.noGround"));

        signedIn.as(SignedIn.LEAD, () -> sharing.share(id, form(SignedIn.POLICE, Label.HEALTH))
                .value());
        signedIn.as(SignedIn.LEAD, () -> protections
                .change(id, ContentKind.INCIDENT, health, forThePolice, WHY)
                .value());

        assertThat(sees(SignedIn.POLICE, id, health)).isTrue();
    }

    @Test
    void aDecisionNeedsEverythingThatMakesItLawful() {
        CaseId id = cases.teamed();
        SharingForm empty = new SharingForm(null, Set.of(), null, "", " ", null);
        SharingForm tooLong = new SharingForm(
                organisationOf(SignedIn.POLICE),
                EnumSet.of(Label.HEALTH),
                LegalGround.WGS,
                "doel",
                "nodig",
                LocalDate.now(clock).plusYears(3));

        assertThat(signedIn.as(SignedIn.LEAD, () -> sharing.share(id, empty)).reasons())
                .extracting(Refusal::field)
                .containsExactlyInAnyOrder(
                        "organisation", "categories", "ground", "purpose", "necessity", "validUntil");
        assertThat(signedIn.as(SignedIn.LEAD, () -> sharing.share(id, tooLong)).reasons())
                .extracting(Refusal::key)
                .containsExactly("refusal.sharingTooLong");
    }

    @Test
    void onlyWhoLeadsDecidesAndTheRegionsPartnersOnly() {
        CaseId id = cases.teamed();
        SharingForm ok = form(SignedIn.POLICE, Label.HEALTH);

        for (String who : List.of(SignedIn.POLICE, SignedIn.FIXED_FACE, SignedIn.PROCESS_MANAGER)) {
            assertThatThrownBy(() -> signedIn.as(who, () -> sharing.share(id, ok)))
                    .isInstanceOf(CaseNotVisible.class);
        }
        assertThat(signedIn.as(
                                SignedIn.LEAD,
                                () -> sharing.share(id, form(SignedIn.OTHER_REGIONS_COORDINATOR, Label.GENERAL)))
                        .reasons())
                .extracting(Refusal::field)
                .containsExactly("organisation");
    }

    @Test
    void everySharingOnRecordHasGroundPurposeAndNecessity() {
        cases.teamed();

        assertThat(beneath.sql("select count(*) from sharing where ground is null or purpose = '' or necessity = ''"
                                + " or organisation_id is null or valid_until is null")
                        .query(Integer.class)
                        .single())
                .isZero();
    }
}
