package nl.casusregie.wall;

import static nl.casusregie.testing.SignedIn.*;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Supplier;
import nl.casusregie.access.Actors;
import nl.casusregie.access.CaseAccess;
import nl.casusregie.access.CaseAction;
import nl.casusregie.access.CaseGrants;
import nl.casusregie.access.EmergencyWindows;
import nl.casusregie.access.Role;
import nl.casusregie.access.TeamRole;
import nl.casusregie.access.Teams;
import nl.casusregie.conference.Conferences;
import nl.casusregie.demo.DemoCast;
import nl.casusregie.shared.CaseId;
import nl.casusregie.testing.CaseForms;
import nl.casusregie.testing.Cases;
import nl.casusregie.testing.CasusregieTest;
import nl.casusregie.testing.Requests;
import nl.casusregie.testing.SignedIn;
import nl.casusregie.testing.TestClock;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** What the database itself shows to whom: the same as access answers, also to whoever is let in for a while or only brings in. */
@CasusregieTest
class WhatTheWallShowsTest {

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Cases cases;

    @Autowired
    private Requests requests;

    @Autowired
    private CaseAccess access;

    @Autowired
    private SignedIn signedIn;

    @Autowired
    private CaseGrants grants;

    @Autowired
    private EmergencyWindows windows;

    @Autowired
    private Teams teams;

    @Autowired
    private Conferences conferences;

    @Autowired
    private TestClock clock;

    @Autowired
    private TransactionTemplate transaction;

    private <T> T inTransaction(Supplier<T> work) {
        return Objects.requireNonNull(transaction.execute(status -> work.get()));
    }

    private boolean sees(String username, String table, String column, UUID id) {
        return signedIn.as(
                username,
                () -> inTransaction(
                        () -> jdbc.sql("select exists (select from " + table + " where " + column + " = :id)")
                                .param("id", id)
                                .query(Boolean.class)
                                .single()));
    }

    private boolean may(String username, CaseAction action, CaseId id) {
        return signedIn.as(username, () -> access.may(action, id));
    }

    @Test
    void theDatabaseShowsACaseToThoseWhomAccessLetsIn() {
        CaseId id = cases.planAgreed();
        UUID request = requests.asked(id, SHELTER);
        cases.evaluated(nl.casusregie.evaluation.EvaluationDecision.CONTINUE);

        for (DemoCast.DemoPerson person : DemoCast.people()) {
            String name = person.username();
            boolean process = may(name, CaseAction.SEE_PROCESS, id);
            boolean asked = may(name, CaseAction.SEE_REQUEST, id);
            boolean application = may(name, CaseAction.SEE_APPLICATION, id);
            boolean content = may(name, CaseAction.SEE_CONTENT, id);
            boolean officer = signedIn.user(name).actor().has(Role.PRIVACY_OFFICER, "NV");
            assertThat(sees(name, "case_scope", "case_id", id.value())).as(name).isEqualTo(process || asked || officer);
            assertThat(sees(name, "case_file", "id", id.value())).as(name).isEqualTo(process || asked);
            assertThat(sees(name, "case_phase", "case_id", id.value())).as(name).isEqualTo(process || asked);
            assertThat(sees(name, "work_item", "case_id", id.value())).as(name).isEqualTo(process || asked);
            assertThat(sees(name, "team_member", "case_id", id.value()))
                    .as(name)
                    .isEqualTo(process);
            assertThat(sees(name, "triage_moment", "case_id", id.value()))
                    .as(name)
                    .isEqualTo(process);
            for (String table : List.of("application", "person", "triage_decision")) {
                assertThat(sees(name, table, "case_id", id.value()))
                        .as(name + " " + table)
                        .isEqualTo(application);
            }
            for (String table :
                    List.of("hearing", "conference", "contribution", "joint_analysis", "plan", "timeline_entry")) {
                assertThat(sees(name, table, "case_id", id.value()))
                        .as(name + " " + table)
                        .isEqualTo(content);
            }
            assertThat(sees(name, "specialist_request", "id", request)).as(name).isEqualTo(asked);
            assertThat(sees(name, "specialist_request_step", "request_id", request))
                    .as(name)
                    .isEqualTo(asked);
        }
    }

    @Test
    void whoIsLetInForAWhileSeesThatLong() {
        CaseId id = cases.planAgreed();
        Actors.as(
                signedIn.user("fg"),
                () -> inTransaction(() -> grants.give(
                        id, signedIn.idOf("b.peters"), LocalDate.now(clock).plusDays(2))));
        signedIn.as("t.visser", () -> inTransaction(() -> windows.open(id)));

        for (String username : List.of("b.peters", "t.visser")) {
            for (String table :
                    List.of("case_scope", "case_phase", "work_item", "team_member", "hearing", "plan", "person")) {
                assertThat(sees(username, table, "case_id", id.value()))
                        .as(username + " " + table)
                        .isTrue();
            }
        }
        clock.advance(Duration.ofMinutes(61));
        assertThat(sees("b.peters", "plan", "case_id", id.value())).isTrue();
        assertThat(sees("t.visser", "plan", "case_id", id.value())).isFalse();
        clock.advance(Duration.ofDays(3));
        for (String table :
                List.of("case_scope", "case_phase", "work_item", "team_member", "hearing", "plan", "person")) {
            assertThat(sees("b.peters", table, "case_id", id.value())).as(table).isFalse();
        }
    }

    @Test
    void whoOnlyBringsInSeesWhatTheyAreAskedAndTheirOwnAnswer() {
        CaseId id = cases.teamed();
        Actors.asSystem(() -> inTransaction(() -> {
            teams.add(id, signedIn.idOf("e.kok"), TeamRole.INPUT, "ziet de kinderen");
            return id;
        }));
        signedIn.as(
                COORDINATOR, () -> conferences.schedule(id, cases.aSchedule(id)).value());

        assertThat(sees("e.kok", "conference", "case_id", id.value())).isTrue();
        assertThat((int) signedIn.as(
                        "e.kok",
                        () -> inTransaction(() -> jdbc.sql("select count(*) from contribution where case_id = :id")
                                .param("id", id.value())
                                .query(Integer.class)
                                .single())))
                .isEqualTo(1);
        for (String table : List.of("application", "person", "hearing", "timeline_entry", "triage_decision")) {
            assertThat(sees("e.kok", table, "case_id", id.value())).as(table).isFalse();
        }
    }

    @Test
    @DisplayName("AC-Z8 the case of somebody's own household is not in the database for them")
    void whoMayKnowTheHouseholdSeesNothingOfIt() {
        CaseId id = cases.submitted(CaseForms.anApplication(CaseForms.anAdult("Jan", "de", "Vries")));

        for (String table :
                List.of("case_scope", "case_phase", "work_item", "application", "person", "timeline_entry")) {
            assertThat(sees(COORDINATOR, table, "case_id", id.value()))
                    .as(table)
                    .isFalse();
            assertThat(Actors.asSystem(() -> inTransaction(
                            () -> jdbc.sql("select exists (select from " + table + " where case_id = :id)")
                                    .param("id", id.value())
                                    .query(Boolean.class)
                                    .single())))
                    .as(table)
                    .isTrue();
        }
        assertThat(sees(COORDINATOR, "case_file", "id", id.value())).isFalse();
        assertThat(sees(APPLICANT, "case_file", "id", id.value())).isTrue();
    }
}
