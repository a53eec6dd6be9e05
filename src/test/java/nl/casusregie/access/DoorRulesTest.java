package nl.casusregie.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.verifyNoMoreInteractions;
import static org.mockito.Mockito.when;

import java.io.IOException;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.casusregie.shared.CaseId;
import nl.casusregie.shared.OrganisationId;
import nl.casusregie.shared.UserId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.mockito.ArgumentCaptor;
import org.springframework.core.io.ClassPathResource;

/** The door to a case: leave or none, written down either way; quick enough to be run against every mutant. */
@DisplayName("AC-Z10 the door to a case")
class DoorRulesTest {

    private static final CaseId CASE = CaseId.random();
    private static final UserId ME = new UserId(UUID.randomUUID());
    private static final OrganisationId MINE = new OrganisationId(UUID.randomUUID());
    private static final UUID OTHER = UUID.randomUUID();
    private static final Actor ACTOR = new Actor(ME, "Noor", MINE, "Wijkteam", Set.of());

    private final CaseScopes scopes = mock();
    private final Relations relations = mock();
    private final Sharings sharings = mock();
    private final Organisations organisations = mock();
    private final AccessTrail trail = mock();
    private final CaseAccess access;

    DoorRulesTest() throws IOException {
        access = new CaseAccess(
                scopes,
                relations,
                new AccessMatrix(new ClassPathResource("access/matrix.yml")),
                sharings,
                organisations,
                trail);
    }

    @BeforeEach
    void nothingShared() {
        when(sharings.held(CASE, MINE)).thenReturn(EnumSet.noneOf(Label.class));
    }

    private void standing(Relation first, Relation... more) {
        when(relations.of(ACTOR, CASE, null)).thenReturn(EnumSet.of(first, more));
    }

    private <T> T asMe(java.util.function.Supplier<T> work) {
        return Actors.as(new SignedInUser(ACTOR, "noor", "", true), work);
    }

    private static Protection broughtInBy(UUID source) {
        return new Protection(Label.GENERAL, source, Set.of(), Set.of(), false);
    }

    @Test
    void leaveSaysWhoWhatWhereAndByWhichRuleAndIsWrittenDown() {
        UUID subject = UUID.randomUUID();
        when(relations.of(ACTOR, CASE, subject)).thenReturn(EnumSet.of(Relation.COORDINATOR));

        Permit permit = asMe(() -> access.enter(CaseAction.FORM_TEAM, CASE, subject));

        assertThat(permit.actor()).isEqualTo(ACTOR);
        assertThat(permit.action()).isEqualTo(CaseAction.FORM_TEAM);
        assertThat(permit.caseId()).isEqualTo(CASE);
        assertThat(permit.rule()).isEqualTo(Relation.COORDINATOR);
        assertThat(permit.decision().rule()).isEqualTo("FORM_TEAM:COORDINATOR");
        verify(trail).allowed(permit, subject);
        verifyNoMoreInteractions(trail);
    }

    @Test
    void aRefusalIsWrittenDownAndSaysNothing() {
        standing(Relation.TEAM);

        assertThatThrownBy(() -> asMe(() -> access.enter(CaseAction.FORM_TEAM, CASE)))
                .isInstanceOf(CaseNotVisible.class)
                .hasNoCause()
                .extracting(refused -> ((CaseNotVisible) refused).isOnRecord())
                .isEqualTo(true);
        assertThat(new CaseNotVisible().isOnRecord()).isFalse();
        verify(trail).refused(ACTOR, CaseAction.FORM_TEAM, CASE, null);
        verify(trail, never()).allowed(any(), any());
    }

    @Test
    void askingWhetherSomebodyMayGivesNoLeaveAndWritesNothing() {
        standing(Relation.LEAD);

        assertThat(asMe(() -> access.may(CaseAction.DRAFT_PLAN, CASE))).isTrue();
        assertThat(asMe(() -> access.may(CaseAction.DECIDE_TRIAGE, CASE))).isFalse();
        assertThat(asMe(() -> access.relationsOfMe(CASE))).containsExactly(Relation.LEAD);
        verifyNoMoreInteractions(trail);
    }

    @Test
    void aBsnAsksForAGroundOfTheOrganisationToo() {
        standing(Relation.LEAD);
        Organisation mine = new Organisation(MINE, "Wijkteam", OrganisationKind.LOCAL_TEAM, "noord");
        when(organisations.findById(MINE.value())).thenReturn(Optional.empty());
        assertThat(asMe(() -> access.decide(CaseAction.REVEAL_BSN, ACTOR, EnumSet.of(Relation.LEAD))))
                .isEqualTo(Decision.refuse("REVEAL_BSN:NO_BSN_GROUND"));
        when(organisations.findById(MINE.value())).thenReturn(Optional.of(mine));
        assertThat(asMe(() -> access.may(CaseAction.REVEAL_BSN, CASE))).isFalse();
        assertThat(asMe(() -> access.may(CaseAction.SEE_CONTENT, CASE))).isTrue();

        mine.handleBsn(BsnGround.WMO);
        assertThat(asMe(() -> access.may(CaseAction.REVEAL_BSN, CASE))).isTrue();
        assertThat(access.decide(CaseAction.REVEAL_BSN, ACTOR, Set.of())).isEqualTo(Decision.refuse("REVEAL_BSN:NONE"));
    }

    @Test
    void theTeamReadsWhatThereIsAGroundForAndOtherwiseOnlyItsOwn() {
        standing(Relation.TEAM);
        assertThat(asMe(() -> access.enter(CaseAction.SEE_CONTENT, CASE).sees(broughtInBy(OTHER))))
                .isFalse();
        assertThat(asMe(() -> access.enter(CaseAction.SEE_CONTENT, CASE).sees(broughtInBy(MINE.value()))))
                .isTrue();

        when(sharings.held(CASE, MINE)).thenReturn(EnumSet.of(Label.GENERAL));
        Permit shared = asMe(() -> access.enter(CaseAction.SEE_CONTENT, CASE));
        assertThat(shared.sees(broughtInBy(OTHER))).isTrue();
        assertThat(shared.reading().organisation()).isEqualTo(MINE.value());
    }

    @Test
    void theCoordinatorReadsByTheirOwnTaskAndNoGroundIsAsked() {
        standing(Relation.COORDINATOR);

        Permit permit = asMe(() -> access.enter(CaseAction.SEE_CONTENT, CASE));

        assertThat(permit.sees(broughtInBy(OTHER))).isTrue();
        verify(sharings, never()).held(any(), any());
    }

    @Test
    void whoStandsInTwoWaysReadsAsFarAsTheWiderOne() {
        standing(Relation.COORDINATOR, Relation.LEAD);
        when(sharings.held(CASE, MINE)).thenReturn(EnumSet.of(Label.SHIELDED));

        Permit permit = asMe(() -> access.enter(CaseAction.SEE_CONTENT, CASE));

        assertThat(permit.seesAll(Label.SHIELDED)).isTrue();
        assertThat(permit.sees(broughtInBy(OTHER)))
                .as("as coordinator, although nothing is shared with the organisation of the lead")
                .isTrue();
        standing(Relation.COORDINATOR);
        assertThat(asMe(() -> access.enter(CaseAction.SEE_CONTENT, CASE).seesAll(Label.SHIELDED)))
                .isFalse();
    }

    @Test
    void aNewCaseIsKnownFromThenOnAndThatIsWrittenDown() {
        ArgumentCaptor<CaseScope> saved = ArgumentCaptor.captor();

        access.register(CASE, "noord", ME);

        verify(scopes).saveAndFlush(saved.capture());
        verify(trail).happened(AccessEvent.CASE_OPENED, CASE, null, "");
        when(scopes.findById(CASE.value())).thenReturn(Optional.of(saved.getValue()));
        assertThat(access.regionOf(CASE)).isEqualTo("noord");
        assertThat(access.applicantOf(CASE)).isEqualTo(ME);
        assertThatThrownBy(() -> access.regionOf(CaseId.random())).isInstanceOf(CaseNotVisible.class);
        assertThatThrownBy(() -> access.applicantOf(CaseId.random())).isInstanceOf(CaseNotVisible.class);
    }
}
