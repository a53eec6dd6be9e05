package nl.casusregie.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.casusregie.shared.OrganisationId;
import nl.casusregie.shared.UserId;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Who may see a case, and who may be handed its work, as the matrix says. */
@DisplayName("AC-Z10 who may")
class WhoMayRulesTest extends StoredAccess {

    @Test
    void whoMaySeeACaseIsExplainedByTheMatrix() throws Exception {
        Person lead = person("Lea Leider", Role.CASE_MANAGER);
        jdbc.sql(
                        """
                        insert into team_member (id, version, case_id, user_id, organisation_id, team_role, reason, from_date)
                        values (?, 0, ?, ?, ?, 'LEAD', '', date '2026-01-01'), (?, 0, ?, ?, ?, 'MEMBER', '', date '2026-01-01')""")
                .params(
                        UUID.randomUUID(),
                        caseId.value(),
                        lead.id().value(),
                        organisation,
                        UUID.randomUUID(),
                        caseId.value(),
                        person("Theo Team").id().value(),
                        organisation)
                .update();
        AccessMatrix matrix = new AccessMatrix(new org.springframework.core.io.ClassPathResource("access/matrix.yml"));
        CaseAccess door = mock();
        WhyAccess why = new WhyAccess(door, matrix, jdbc, CLOCK);
        Actor me = new Actor(lead.id(), "Lea", new OrganisationId(organisation), "Wijkteam", Set.of());
        Reading reading = new Reading(organisation, Map.of(Label.GENERAL, Reach.ALL));
        when(door.enter(CaseAction.SEE_PROCESS, caseId))
                .thenReturn(
                        new Permit(me, CaseAction.SEE_PROCESS, caseId, Decision.allow("x", Relation.LEAD), reading));
        when(door.decide(any(), any(), any()))
                .thenAnswer(call -> matrix.decide(call.<CaseAction>getArgument(0), call.<Set<Relation>>getArgument(2)));
        when(door.relationsOfMe(caseId)).thenReturn(Set.of(Relation.LEAD));

        WhyAccess.Explanation explained = why.explain(caseId);

        assertThat(explained.mine()).containsExactly(Relation.LEAD);
        assertThat(explained.may())
                .contains(CaseAction.SEE_CONTENT, CaseAction.DECIDE_SHARING)
                .doesNotContain(CaseAction.DECIDE_TRIAGE);
        assertThat(explained.reads()).isEqualTo(Map.of(Label.GENERAL, Reach.ALL));
        assertThat(explained.viewers())
                .contains(
                        new CaseViewer(Relation.COORDINATOR, "Noor de Wit", "Wijkteam"),
                        new CaseViewer(Relation.LEAD, "Lea Leider", "Wijkteam"),
                        new CaseViewer(Relation.TEAM, "Theo Team", "Wijkteam"),
                        new CaseViewer(Relation.APPLICANT, "Anna Aanmelder", "Wijkteam"));
        when(door.relationsOfMe(caseId)).thenReturn(Set.of(Relation.PROCESS_VIEWER));
        assertThat(why.explain(caseId).viewers()).isEmpty();
        assertThat(why.readersOf(Label.EMBARGO)).isEqualTo(matrix.labels(Label.EMBARGO));
    }

    @Test
    void workIsHandedToWhoeverMayDoIt() throws Exception {
        AccessMatrix matrix = new AccessMatrix(new org.springframework.core.io.ClassPathResource("access/matrix.yml"));
        Directory directory = mock();
        when(directory.colleagues(any())).thenAnswer(call -> call.<Set<UserId>>getArgument(0).stream()
                .collect(Collectors.toMap(
                        id -> id,
                        id -> new Colleague(
                                id, "naam " + id, "", new OrganisationId(organisation), "Wijkteam", Set.of()))));
        WhoMay whoMay = new WhoMay(jdbc, matrix, directory);
        Person second = person("Coos Coordinator", Role.COORDINATOR);

        assertThat(whoMay.with(CaseAction.DECIDE_TRIAGE, caseId, null))
                .extracting(Colleague::id)
                .containsExactlyInAnyOrder(noor.id(), second.id())
                .isSortedAccordingTo(java.util.Comparator.comparing(UserId::toString));
        assertThat(whoMay.with(CaseAction.SETTLE_ANALYSIS, caseId, UUID.randomUUID()))
                .extracting(Colleague::id)
                .containsExactlyInAnyOrder(noor.id(), second.id());
        assertThat(whoMay.with(CaseAction.SUPPLEMENT_APPLICATION, caseId, null)).hasSize(1);
        assertThat(whoMay.with(CaseAction.ANSWER_REQUEST, caseId, null)).isEmpty();
    }
}
