package nl.casusregie.shell.door;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Set;
import nl.casusregie.access.AccountAdministration;
import nl.casusregie.access.AccountRow;
import nl.casusregie.access.Actors;
import nl.casusregie.access.Grant;
import nl.casusregie.access.NewAccount;
import nl.casusregie.access.Role;
import nl.casusregie.demo.DemoCast;
import nl.casusregie.testing.RunningServer;
import nl.casusregie.testing.SignedIn;
import nl.casusregie.testing.TestTime;
import nl.casusregie.testing.Visitor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

@RunningServer
class SessionsTest {

    private static final String SOMEBODY = "j.hendriks";

    @LocalServerPort
    private int port;

    @Autowired
    private TestTime time;

    @Autowired
    private Stays stays;

    @Autowired
    private AccountAdministration administration;

    @Autowired
    private SignedIn signedIn;

    @Autowired
    private JdbcClient jdbc;

    private Visitor visitor;
    private AccountRow before;

    @BeforeEach
    void somebodyComesToTheDoor() {
        visitor = new Visitor(port);
        before = row();
    }

    @AfterEach
    void asItWas() {
        change(before.grants(), true);
    }

    @Test
    @DisplayName("AC-S16: the session changes its id at log-in, and the old id opens nothing")
    void theIdChangesAtLogIn() {
        visitor.open("/login");
        String earlier = visitor.session();
        visitor.signIn(SOMEBODY);

        assertThat(earlier).isNotEmpty();
        assertThat(visitor.session()).isNotEmpty().isNotEqualTo(earlier);
        assertThat(visitor.isIn()).isTrue();
        assertThat(thief(earlier).isIn()).isFalse();
    }

    @Test
    @DisplayName("AC-S16: the session dies at log-out")
    void theSessionDiesAtLogOut() {
        visitor.signIn(SOMEBODY);
        String id = visitor.session();
        String token = Visitor.tokenIn(visitor.open("/").body());
        visitor.post("/logout", "application/x-www-form-urlencoded", "_csrf=" + token);

        assertThat(token).isNotEmpty();
        assertThat(thief(id).isIn()).isFalse();
        assertThat(visitor.isIn()).isFalse();
    }

    @Test
    @DisplayName("AC-S17: after a quarter of an hour without a person's act it is over, although heartbeats came in")
    void idlingEndsTheSession() {
        visitor.signIn(SOMEBODY);
        assertThat(visitor.isIn()).isTrue();
        for (int minute = 0; minute < 14; minute++) {
            time.advance(Duration.ofMinutes(1));
            assertThat(visitor.heartbeat().statusCode()).isLessThan(500);
        }
        assertThat(stillKnown()).isTrue();
        time.advance(Duration.ofMinutes(1));

        assertThat(visitor.isIn()).isFalse();
    }

    @Test
    @DisplayName("AC-S17: what a person does keeps the session alive, but no longer than ten hours")
    void nobodyStaysLongerThanTenHours() {
        visitor.signIn(SOMEBODY);
        assertThat(visitor.isIn()).isTrue();
        for (int minutes = 10; minutes < 600; minutes += 10) {
            time.advance(Duration.ofMinutes(10));
            assertThat(visitor.isIn()).as("after %s minutes", minutes).isTrue();
        }
        time.advance(Duration.ofMinutes(10));

        assertThat(visitor.isIn()).isFalse();
    }

    @Test
    @DisplayName("AC-S17: a tab that nobody uses is closed from the server, without any request")
    void aForgottenTabIsClosed() {
        visitor.signIn(SOMEBODY);
        visitor.isIn();
        time.advance(Duration.ofMinutes(16));
        stays.look();

        assertThat(thief(visitor.session()).isIn()).isFalse();
    }

    @Test
    @DisplayName("AC-S22: a log-in that is taken away is out in every session at once")
    void aDisabledPersonIsOutEverywhere() {
        Visitor elsewhere = new Visitor(port);
        visitor.signIn(SOMEBODY);
        elsewhere.signIn(SOMEBODY);
        assertThat(visitor.isIn()).isTrue();
        assertThat(elsewhere.isIn()).isTrue();
        change(before.grants(), false);

        assertThat(visitor.isIn()).isFalse();
        assertThat(elsewhere.isIn()).isFalse();
        assertThat(new Visitor(port).signIn(SOMEBODY).headers().firstValue("location"))
                .hasValueSatisfying(where -> assertThat(where).endsWith("/login?error"));
    }

    @Test
    @DisplayName("AC-S22: what another node changed is known here within a minute")
    void aChangeElsewhereIsSeenWithinAMinute() {
        visitor.signIn(SOMEBODY);
        assertThat(visitor.isIn()).isTrue();
        jdbc.sql("update account set enabled = false where username = :name")
                .param("name", SOMEBODY)
                .update();
        time.advance(Duration.ofSeconds(59));

        assertThat(visitor.isIn()).isFalse();
    }

    @Test
    @DisplayName("AC-S22: a role that is taken away ends the session; one that is added is there at once")
    void aRemovedRoleIsOut() {
        visitor.signIn(SOMEBODY);
        assertThat(visitor.isIn()).isTrue();
        Grant added = new Grant(Role.ADMINISTRATOR, DemoCast.REGION);
        Set<Grant> more = new java.util.HashSet<>(before.grants());
        more.add(added);
        change(more, true);
        assertThat(visitor.open("/beheer").statusCode()).isEqualTo(200);
        change(before.grants(), true);

        assertThat(visitor.isIn()).isFalse();
    }

    @Test
    void anotherPasswordEndsTheSessionsThatHadTheOldOne() {
        visitor.signIn(SOMEBODY);
        assertThat(visitor.isIn()).isTrue();
        Actors.asSystem(() -> administration.setPassword(before.id(), DemoCast.PASSWORD));

        assertThat(visitor.isIn()).isFalse();
    }

    @Test
    void guessingAPasswordBecomesSlowForNamesThatExistAndNamesThatDoNot() {
        for (String name : new String[] {"e.kok", "e.kuk"}) {
            for (int i = 0; i < 3; i++) {
                assertThat(whereTo(name)).endsWith("/login?error");
            }
            assertThat(whereTo(name)).endsWith("/login?wait");
        }
        time.advance(Duration.ofHours(1));
    }

    private String whereTo(String name) {
        return visitor.signIn(name, "guess").headers().firstValue("location").orElse("");
    }

    private boolean stillKnown() {
        return stays.count() > 0;
    }

    private Visitor thief(String session) {
        Visitor thief = new Visitor(port);
        thief.holds(Visitor.SESSION, session);
        return thief;
    }

    private AccountRow row() {
        return signedIn.as(SignedIn.ADMINISTRATOR, () -> administration.page(SOMEBODY, 0, 1))
                .getFirst();
    }

    private void change(Set<Grant> grants, boolean enabled) {
        NewAccount details =
                new NewAccount(before.name(), before.jobTitle(), before.email(), before.organisation(), grants);
        Actors.asSystem(() -> administration.changeAccount(before.id(), details, enabled))
                .value();
    }
}
