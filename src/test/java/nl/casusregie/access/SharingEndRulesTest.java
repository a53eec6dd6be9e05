package nl.casusregie.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.verifyNoMoreInteractions;

import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.UUID;
import nl.casusregie.shared.CaseId;
import nl.casusregie.shared.OrganisationId;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** A sharing that runs out is told in time. */
@DisplayName("AC-Z10 sharings that run out")
class SharingEndRulesTest extends StoredAccess {

    private UUID share(CaseId ofCase, LocalDate until) {
        UUID id = UUID.randomUUID();
        jdbc.sql(
                        """
                        insert into sharing (id, version, case_id, organisation_id, category, ground, purpose, necessity,
                            decided_by_id, decided_by, decided_at, valid_until, by_default, end_reason)
                        values (?, 0, ?, ?, 'GENERAL', 'WGS', 'doel', 'nodig', ?, 'Noor', ?, ?, false, '')""")
                .params(
                        id,
                        ofCase.value(),
                        organisation,
                        noor.id().value(),
                        Timestamp.from(NOW),
                        java.sql.Date.valueOf(until))
                .update();
        return id;
    }

    private CaseId openWithTheOrganisation(boolean closed) {
        CaseId id = aCase(noor);
        jdbc.sql(
                        """
                        insert into case_file (id, version, number, title, region_code, urgency, phase, phase_since, opened_at,
                            episode, closed_at) values (?, 0, ?, '', ?, 'NORMAL', 'EXECUTION', ?, ?, 1, ?)""")
                .params(
                        id.value(),
                        "N" + id.toString().substring(0, 8),
                        region,
                        Timestamp.from(NOW),
                        Timestamp.from(NOW),
                        closed ? Timestamp.from(NOW) : null)
                .update();
        jdbc.sql(
                        """
                        insert into team_member (id, version, case_id, user_id, organisation_id, team_role, reason, from_date)
                        values (?, 0, ?, ?, ?, 'MEMBER', '', date '2026-01-01')""")
                .params(UUID.randomUUID(), id.value(), noor.id().value(), organisation)
                .update();
        return id;
    }

    @Test
    void aSharingThatRunsOutIsFoundOnceAndInTime() throws Exception {
        RegionalGrounds agreed = new RegionalGrounds(new org.springframework.core.io.ByteArrayResource(
                ("ask-before: 10\nregions:\n  " + region + ": {ask-before: 5}\n").getBytes()));
        RunningOut runningOut = new RunningOut(jdbc, regions, agreed, CLOCK);
        CaseId open = openWithTheOrganisation(false);
        LocalDate lastDay = LocalDate.of(2026, 11, 30);
        UUID soon = share(open, lastDay);
        share(open, lastDay.plusDays(1));
        share(open, LocalDate.of(2026, 11, 22));
        share(openWithTheOrganisation(true), lastDay);

        assertThat(runningOut.claim())
                .filteredOn(each -> each.organisation().value().equals(organisation))
                .containsExactly(new RunningOut.Ending(soon, open, new OrganisationId(organisation), lastDay));
        assertThat(runningOut.claim())
                .filteredOn(each -> each.organisation().value().equals(organisation))
                .isEmpty();
        verifyNoMoreInteractions(trail);
    }
}
