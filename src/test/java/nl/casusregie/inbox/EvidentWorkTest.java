package nl.casusregie.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import nl.casusregie.access.Actor;
import nl.casusregie.access.Grant;
import nl.casusregie.access.Role;
import nl.casusregie.shared.CaseId;
import nl.casusregie.shared.OrganisationId;
import nl.casusregie.shared.UserId;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Whose a line of the inbox is by what it says itself: nobody belongs to it who does not by the rules of the lists. */
class EvidentWorkTest {

    private static final String REGION = "noord";
    private static final OrganisationId MINE = new OrganisationId(UUID.randomUUID());
    private static final UserId ME = new UserId(UUID.randomUUID());
    private static final UserId SOMEBODY = new UserId(UUID.randomUUID());

    private static Actor actor(Grant... grants) {
        return new Actor(ME, "Noor", MINE, "Wijkteam", Set.of(grants));
    }

    private static WorkItem work(Audience audience, @Nullable OrganisationId organisation, @Nullable UserId assignee) {
        return new WorkItem(
                new NewWorkItem(
                        "task",
                        WorkKind.CHECK_COMPLETENESS,
                        CaseId.random(),
                        null,
                        "MDA-1",
                        "",
                        REGION,
                        false,
                        audience,
                        organisation,
                        assignee,
                        Instant.EPOCH),
                Instant.EPOCH);
    }

    @Test
    void workOfACoordinatorIsOfThoseOfItsRegion() {
        WorkItem work = work(Audience.COORDINATORS, null, null);

        assertThat(work.isEvidentlyFor(actor(new Grant(Role.COORDINATOR, REGION))))
                .isTrue();
        assertThat(work.isEvidentlyFor(actor(new Grant(Role.COORDINATOR, "zuid"))))
                .isFalse();
        assertThat(work.isEvidentlyFor(actor(new Grant(Role.SPECIALIST, REGION))))
                .isFalse();
    }

    @Test
    void workOfSpecialistsIsOfThoseOfTheirOrganisationInItsRegion() {
        Grant specialist = new Grant(Role.SPECIALIST, REGION);

        assertThat(work(Audience.SPECIALISTS, MINE, null).isEvidentlyFor(actor(specialist)))
                .isTrue();
        assertThat(work(Audience.SPECIALISTS, MINE, null).isEvidentlyFor(actor(new Grant(Role.SPECIALIST, "zuid"))))
                .isFalse();
        assertThat(work(Audience.SPECIALISTS, new OrganisationId(UUID.randomUUID()), null)
                        .isEvidentlyFor(actor(specialist)))
                .isFalse();
    }

    @Test
    void workOfOnePersonIsTheirsAndOfWhoeverAskedThem() {
        WorkItem asked = work(Audience.PERSON, null, ME);

        assertThat(asked.isEvidentlyFor(actor())).isTrue();
        asked.ask(SOMEBODY, ME);
        assertThat(asked.isEvidentlyFor(actor())).isTrue();
        assertThat(work(Audience.PERSON, null, SOMEBODY).isEvidentlyFor(actor(new Grant(Role.COORDINATOR, REGION))))
                .isFalse();
    }

    @Test
    void whoIsInTheTeamIsForTheDatabaseToSay() {
        assertThat(work(Audience.TEAM_MEMBERS, MINE, null).isEvidentlyFor(actor()))
                .isFalse();
    }
}
