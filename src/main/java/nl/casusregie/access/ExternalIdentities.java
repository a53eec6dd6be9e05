package nl.casusregie.access;

import java.sql.Timestamp;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.casusregie.shared.UserId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Which log-in belongs to whom the identity provider vouches for. The first time it is the one log-in with the e-mail
 * address that the provider has verified; from then on only issuer and subject count, so an address that goes to a new
 * colleague opens nothing (decision 0005).
 */
@Service
@Transactional
public class ExternalIdentities {

    private final JdbcClient jdbc;
    private final CurrentUsers users;
    private final RealTime time;

    ExternalIdentities(JdbcClient jdbc, CurrentUsers users, RealTime time) {
        this.jdbc = jdbc;
        this.users = users;
        this.time = time;
    }

    /** The log-in of this person; empty when they have none, or it was taken away. */
    public Optional<SignedInUser> signIn(ExternalIdentity identity) {
        return known(identity)
                .or(() -> firstTime(identity))
                .flatMap(id -> Optional.ofNullable(users.of(List.of(id)).get(id)))
                .filter(SignedInUser::enabled);
    }

    private Optional<UserId> known(ExternalIdentity identity) {
        return jdbc.sql("select account_id from external_identity where issuer = :issuer and subject = :subject")
                .param("issuer", identity.issuer())
                .param("subject", identity.subject())
                .query(UUID.class)
                .optional()
                .map(UserId::new);
    }

    /** Only when exactly one log-in has the address, it works, and nobody else came in by it before. */
    private Optional<UserId> firstTime(ExternalIdentity identity) {
        if (identity.email().isBlank()) {
            return Optional.empty();
        }
        List<UUID> found = jdbc.sql("select id from account where lower(email) = lower(:email)")
                .param("email", identity.email())
                .query(UUID.class)
                .list();
        return found.size() == 1 && bind(identity, found.getFirst()) == 1
                ? Optional.of(new UserId(found.getFirst()))
                : Optional.empty();
    }

    private int bind(ExternalIdentity identity, UUID account) {
        return jdbc.sql(
                        """
                        insert into external_identity (issuer, subject, account_id, since)
                        select :issuer, :subject, id, :since from account where id = :account and enabled
                        on conflict do nothing""")
                .param("issuer", identity.issuer())
                .param("subject", identity.subject())
                .param("account", account)
                .param("since", Timestamp.from(time.now()))
                .update();
    }
}
