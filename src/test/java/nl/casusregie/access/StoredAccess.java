package nl.casusregie.access;

import static org.mockito.Mockito.mock;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.casusregie.shared.CaseId;
import nl.casusregie.shared.OrganisationId;
import nl.casusregie.shared.UserId;
import nl.casusregie.testing.PlainDatabase;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Where the tests of what access keeps in the database stand: a region, an organisation, somebody and a case of their own, on a
 * PostgreSQL with the product's tables and nothing else, so quick enough to be run against every mutant.
 */
abstract class StoredAccess {

    static final Instant NOW = Instant.parse("2026-11-23T09:00:00Z");
    static final Clock CLOCK = Clock.fixed(NOW, ZoneOffset.UTC);

    final JdbcClient jdbc = PlainDatabase.client();
    final AccessTrail trail = mock();
    final ApplicationEventPublisher events = mock();
    final Regions regions = new Regions(jdbc);

    String region = "";
    UUID organisation = UUID.randomUUID();
    Person noor = new Person(new UserId(UUID.randomUUID()), "");
    CaseId caseId = CaseId.random();

    record Person(UserId id, String name) {}

    @BeforeEach
    void aRegionOfItsOwn() {
        region = "R" + UUID.randomUUID().toString().substring(0, 8).toUpperCase();
        regions.add(new Region(region, "Regio " + region));
        organisation = UUID.randomUUID();
        jdbc.sql(
                        "insert into organisation (id, version, name, kind, region_code) values (?, 0, 'Wijkteam', 'OTHER', ?)")
                .params(organisation, region)
                .update();
        noor = person("Noor de Wit", Role.COORDINATOR);
        caseId = aCase(person("Anna Aanmelder", Role.APPLICANT));
    }

    Person person(String name, Role... roles) {
        UUID id = UUID.randomUUID();
        jdbc.sql("insert into account values (?, 0, ?, 'hash', ?, 'werker', ?, ?, true)")
                .params(id, "u" + id, name, id + "@wijkteam.nl", organisation)
                .update();
        for (Role role : roles) {
            jdbc.sql("insert into account_grant values (?, ?, ?)")
                    .params(id, role.name(), region)
                    .update();
        }
        return new Person(new UserId(id), name);
    }

    CaseId aCase(Person applicant) {
        CaseId id = CaseId.random();
        jdbc.sql("insert into case_scope values (?, 0, ?, ?)")
                .params(id.value(), region, applicant.id().value())
                .update();
        return id;
    }

    Standings.Found standing(Person person, CaseId caseId, @Nullable UUID subject) {
        return new Standings(jdbc, () -> words(person)).of(caseId, subject).orElseThrow();
    }

    /** As the wall introduces somebody; here it holds nobody. */
    String[] words(Person person) {
        return new String[] {
            person.id().value().toString(), organisation.toString(), "", "", "", "", "", "", NOW.toString()
        };
    }

    <T> T as(Person person, Supplier<T> work, Role... roles) {
        Set<Grant> mine = Stream.of(roles).map(role -> new Grant(role, region)).collect(Collectors.toSet());
        Actor actor = new Actor(person.id(), person.name(), new OrganisationId(organisation), "Wijkteam", mine);
        return Actors.as(new SignedInUser(actor, "", "", true), work);
    }
}
