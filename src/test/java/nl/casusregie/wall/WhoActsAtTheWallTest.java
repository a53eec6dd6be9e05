package nl.casusregie.wall;

import static nl.casusregie.testing.SignedIn.*;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.zaxxer.hikari.HikariDataSource;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import nl.casusregie.access.Actors;
import nl.casusregie.access.CaseAccess;
import nl.casusregie.access.Relation;
import nl.casusregie.access.SignedInUser;
import nl.casusregie.shared.CaseId;
import nl.casusregie.signal.Applications;
import nl.casusregie.testing.Beneath;
import nl.casusregie.testing.CaseForms;
import nl.casusregie.testing.Cases;
import nl.casusregie.testing.CasusregieTest;
import nl.casusregie.testing.SignedIn;
import nl.casusregie.testing.SqlStatements;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** The wall follows whoever acts now: instead of another, for the product, and on a connection that somebody else used before. */
@CasusregieTest
class WhoActsAtTheWallTest {

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Beneath beneath;

    @Autowired
    private CaseAccess access;

    @Autowired
    private Applications applications;

    @Autowired
    private Clock clock;

    @Autowired
    private Cases cases;

    @Autowired
    private SignedIn signedIn;

    @Autowired
    private TransactionTemplate transaction;

    private <T> T inTransaction(Supplier<T> work) {
        return Objects.requireNonNull(transaction.execute(status -> work.get()));
    }

    @Test
    void whoActsInsteadSeesTheirOwnAndTheFirstOnlyTheirsAgain() {
        CaseId one = cases.submitted();
        CaseId other = cases.submitted();

        signedIn.as(
                POLICE,
                () -> inTransaction(() -> {
                    assertThat(visible(one, other)).isEmpty();
                    assertThat(Actors.<Set<CaseId>>asSystem(() -> visible(one, other)))
                            .containsExactlyInAnyOrder(one, other);
                    assertThat(Actors.<Set<CaseId>>asSystem(one, () -> visible(one, other)))
                            .containsExactly(one);
                    assertThat(Actors.<Set<CaseId>>forCase(other, () -> visible(one, other)))
                            .containsExactly(other);
                    assertThat(signedIn.<Set<CaseId>>as(APPLICANT, () -> visible(one, other)))
                            .contains(one, other);
                    assertThatThrownBy(() -> Actors.asSystem(() -> {
                                throw new IllegalStateException();
                            }))
                            .isInstanceOf(IllegalStateException.class);
                    assertThat(visible(one, other)).isEmpty();
                    return one;
                }));
    }

    @Test
    void whoAsksFirstHowTheyStandToACaseIsKnownFromThenOnAndNotAnybodyElse() {
        CaseId one = cases.submitted();

        signedIn.as(
                COORDINATOR,
                () -> inTransaction(() -> {
                    List<String> asked = SqlStatements.during(
                            () -> assertThat(access.relationsOfMe(one)).containsExactly(Relation.COORDINATOR));
                    assertThat(asked).hasSize(1);
                    assertThat(visible(one)).containsExactly(one);
                    signedIn.as(POLICE, () -> {
                        assertThat(access.relationsOfMe(one)).isEmpty();
                        assertThat(visible(one)).isEmpty();
                        return one;
                    });
                    assertThat(visible(one)).containsExactly(one);
                    assertThat(access.relationsOfMe(one)).containsExactly(Relation.COORDINATOR);
                    return one;
                }));
    }

    private Set<CaseId> visible(CaseId... among) {
        return Set.copyOf(jdbc.sql("select id from case_file where id in (:ids)")
                .param("ids", java.util.Arrays.stream(among).map(CaseId::value).toList())
                .query((row, number) -> new CaseId(row.getObject(1, UUID.class)))
                .list());
    }

    @Test
    @DisplayName("AC-Z7 10,000 times somebody else on a pool of two: never a row of another")
    void aPooledConnectionKeepsNothingOfWhoUsedItBefore() throws Exception {
        cases.teamed();
        signedIn.as(SHELTER, () -> applications
                .submit(CaseForms.anApplication(CaseForms.anAdult("Petra", "van", "Dam")))
                .value());
        List<SignedInUser> people = List.of(
                signedIn.user(POLICE),
                signedIn.user(SHELTER),
                signedIn.user(COORDINATOR),
                signedIn.user(ADMINISTRATOR));
        try (HikariDataSource two = new HikariDataSource();
                ExecutorService threads = Executors.newFixedThreadPool(4)) {
            two.setJdbcUrl(beneath.url("casusregie_application"));
            two.setSchema("casusregie");
            two.setMaximumPoolSize(2);
            WalledDataSource pool = new WalledDataSource(two, () -> clock);
            JdbcClient database = JdbcClient.create(pool);
            TransactionTemplate each = new TransactionTemplate(new JdbcTransactionManager(pool));
            Map<SignedInUser, Set<UUID>> own = new HashMap<>();
            people.forEach(user -> own.put(user, casesOf(user, database, each)));
            assertThat(own.values()).doesNotHaveDuplicates();

            Callable<Integer> turns = () -> (int) IntStream.range(0, 2_500)
                    .filter(turn -> {
                        SignedInUser user = people.get((int)
                                (Math.abs(turn * 31L + Thread.currentThread().threadId()) % people.size()));
                        boolean alone = turn % 10 == 0 && !caseIds(database).isEmpty();
                        return alone || !casesOf(user, database, each).equals(own.get(user));
                    })
                    .count();
            int wrong = 0;
            for (Future<Integer> each4 : threads.invokeAll(List.of(turns, turns, turns, turns))) {
                wrong += each4.get();
            }
            assertThat(wrong).isZero();
        }
    }

    private static Set<UUID> casesOf(SignedInUser user, JdbcClient database, TransactionTemplate each) {
        return Actors.as(user, () -> Objects.requireNonNull(each.execute(status -> caseIds(database))));
    }

    private static Set<UUID> caseIds(JdbcClient database) {
        return Set.copyOf(
                database.sql("select id from case_file").query(UUID.class).list());
    }
}
