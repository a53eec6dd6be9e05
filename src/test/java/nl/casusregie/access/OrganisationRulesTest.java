package nl.casusregie.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;

import nl.casusregie.shared.OrganisationId;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.mockito.ArgumentCaptor;

/** Who adds regions and organisations; quick enough to be run against every mutant. */
@DisplayName("AC-Z10 administration of regions and organisations")
class OrganisationRulesTest extends TwoRegions {

    @Test
    void whoAddsARegionAdministersItToo() {
        Account me = known(ADMINISTRATOR);
        SignedInUser signedIn = me.asSignedIn("Wijkteam");

        Region added = Actors.as(
                signedIn, () -> administration.addRegion(" OOST ", " Oost ").value());

        assertThat(added).isEqualTo(new Region("OOST", "Oost"));
        verify(regions).add(added);
        assertThat(me.grants()).containsExactlyInAnyOrder(ADMINISTRATOR, new Grant(Role.ADMINISTRATOR, "OOST"));
        verify(events).publishEvent(new AccountChanged(me.userId()));
        verify(trail).happened(AccessEvent.REGION_ADDED, null, null, "OOST");
    }

    @Test
    void aRegionHasAShortCodeOfItsOwnAndAName() {
        asAdministrator(() -> {
            assertThat(keys(administration.addRegion("", ""))).hasSize(2);
            assertThat(keys(administration.addRegion("oost!", "Oost"))).containsExactly("refusal.regionCode");
            assertThat(keys(administration.addRegion("NOORD ", "Noord"))).containsExactly("refusal.regionExists");
            return assertThat(administration.addRegion("ELFLETTERSX", "x").isDone())
                    .isFalse();
        });
        verify(regions, never()).add(any());
    }

    @Test
    void anOrganisationIsAddedRenamedAndGetsItsGround() {
        OrganisationId added = asAdministrator(() -> administration
                .addOrganisation(" School ", OrganisationKind.SCHOOL, "NOORD")
                .value());
        ArgumentCaptor<Organisation> saved = ArgumentCaptor.captor();
        verify(organisations).save(saved.capture());
        assertThat(saved.getValue().asPartner())
                .isEqualTo(new Partner(added, "School", OrganisationKind.SCHOOL, "NOORD"));
        verify(trail).happened(AccessEvent.ORGANISATION_ADDED, null, added.value(), "NOORD");

        assertThat(asAdministrator(() -> administration
                        .changeOrganisation(TEAM, " Buurtteam ", OrganisationKind.OTHER)
                        .value()))
                .isEqualTo(TEAM);
        assertThat(team.asPartner()).isEqualTo(new Partner(TEAM, "Buurtteam", OrganisationKind.OTHER, "NOORD"));
        verify(trail).happened(AccessEvent.ORGANISATION_CHANGED, null, TEAM.value(), "name kind");

        BsnGround ground = BsnGround.values()[0];
        assertThat(asAdministrator(
                        () -> administration.setBsnGround(TEAM, ground).value()))
                .isEqualTo(TEAM);
        assertThat(directory.bsnGround(TEAM)).contains(ground);
        verify(trail).happened(AccessEvent.ORGANISATION_CHANGED, null, TEAM.value(), "bsnGround");

        assertThat(asAdministrator(() -> administration.addOrganisation(" ", OrganisationKind.SCHOOL, "NOORD"))
                        .isDone())
                .isFalse();
        assertThat(asAdministrator(() -> administration.changeOrganisation(TEAM, " ", OrganisationKind.SCHOOL))
                        .isDone())
                .isFalse();
    }
}
