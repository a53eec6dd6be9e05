package nl.casusregie.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.casusregie.shared.OrganisationId;
import nl.casusregie.shared.UserId;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Who somebody is, now and by a log-in from outside; and the regions they work in. */
@DisplayName("AC-Z10 people and log-ins from outside")
class IdentityRulesTest extends StoredAccess {

    private final CurrentUsers users = new CurrentUsers(jdbc);
    private final ExternalIdentities identities = new ExternalIdentities(jdbc, users, CLOCK::instant);

    @Test
    void regionsAreKnownByTheirCode() {
        assertThat(regions.all()).contains(new Region(region, "Regio " + region));
        assertThat(regions.nameOf(region)).isEqualTo("Regio " + region);
        assertThat(regions.nameOf("nergens")).isEqualTo("nergens");
    }

    @Test
    void peopleAreAsTheyAreNow() {
        SignedInUser found = users.of(List.of(noor.id(), noor.id())).get(noor.id());

        assertThat(found)
                .isEqualTo(new SignedInUser(
                        new Actor(
                                noor.id(),
                                "Noor de Wit",
                                new OrganisationId(organisation),
                                "Wijkteam",
                                Set.of(new Grant(Role.COORDINATOR, region))),
                        "u" + noor.id(),
                        "hash",
                        true));
        assertThat(users.of(List.of(new UserId(UUID.randomUUID())))).isEmpty();
        Person plain = person("Zonder Rol");
        assertThat(users.of(List.of(plain.id())).get(plain.id()).actor().grants())
                .isEmpty();
    }

    private Optional<UserId> signIn(String subject, String email) {
        return identities
                .signIn(new ExternalIdentity("https://inloggen.example", subject, email))
                .map(user -> user.actor().id());
    }

    @Test
    void anIdentityIsBoundOnceByItsAddressAndThenCountsAlone() {
        String subject = UUID.randomUUID().toString();
        String address = noor.id() + "@wijkteam.nl";
        assertThat(signIn(subject, "")).isEmpty();
        assertThat(signIn(subject, "onbekend@wijkteam.nl")).isEmpty();

        assertThat(signIn(subject, address.toUpperCase())).contains(noor.id());
        assertThat(signIn(subject, "anders@wijkteam.nl")).contains(noor.id());
        assertThat(signIn("een ander " + subject, address))
                .as("nobody comes in by an address that was used before")
                .isEmpty();

        jdbc.sql("update account set enabled = false where id = ?")
                .param(noor.id().value())
                .update();
        assertThat(signIn(subject, address)).isEmpty();
        Person off = person("Uit Dienst");
        jdbc.sql("update account set enabled = false where id = ?")
                .param(off.id().value())
                .update();
        assertThat(signIn("s" + off.id(), off.id() + "@wijkteam.nl")).isEmpty();
        Person one = person("Eerste");
        Person two = person("Tweede");
        jdbc.sql("update account set email = 'samen" + region + "@x' where id in (?, ?)")
                .params(one.id().value(), two.id().value())
                .update();
        assertThat(signIn("s" + one.id(), "samen" + region + "@x")).isEmpty();
        assertThat(jdbc.sql("select since from external_identity where account_id = ?")
                        .param(noor.id().value())
                        .query((row, number) -> row.getTimestamp(1).toInstant())
                        .single())
                .isEqualTo(NOW);
    }
}
