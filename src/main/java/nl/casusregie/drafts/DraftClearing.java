package nl.casusregie.drafts;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.casusregie.access.Actors;
import nl.casusregie.access.CaseAccess;
import nl.casusregie.access.CurrentUsers;
import nl.casusregie.access.SignedInUser;
import nl.casusregie.shared.CaseId;
import nl.casusregie.shared.UserId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Erases drafts nobody comes back to, and those of people who have no right to the case any more (AVG art. 5: no longer than needed). */
@Component
class DraftClearing {

    private final JdbcClient jdbc;
    private final CurrentUsers users;
    private final CaseAccess access;
    private final Clock clock;

    DraftClearing(JdbcClient jdbc, CurrentUsers users, CaseAccess access, Clock clock) {
        this.jdbc = jdbc;
        this.users = users;
        this.access = access;
        this.clock = clock;
    }

    private record Pair(UUID user, UUID caseId) {}

    @Scheduled(initialDelayString = "${casusregie.drafts.clear:5m}", fixedDelayString = "${casusregie.drafts.clear:5m}")
    @Transactional
    public void clear() {
        Actors.asSystem(() -> {
            jdbc.sql("delete from form_draft where saved_at < :oldest")
                    .param("oldest", Timestamp.from(DraftTerm.erasedBefore(clock)))
                    .update();
            List<Pair> pairs = jdbc.sql("select distinct user_id, case_id from form_draft where case_id is not null")
                    .query((row, number) ->
                            new Pair(row.getObject("user_id", UUID.class), row.getObject("case_id", UUID.class)))
                    .list();
            Map<UserId, SignedInUser> people =
                    users.of(pairs.stream().map(pair -> new UserId(pair.user())).toList());
            pairs.stream()
                    .filter(pair -> !stillNear(people.get(new UserId(pair.user())), pair))
                    .forEach(this::erase);
            return null;
        });
    }

    private boolean stillNear(@org.jspecify.annotations.Nullable SignedInUser person, Pair pair) {
        return person != null
                && person.enabled()
                && !Actors.as(person, () -> access.relationsOfMe(new CaseId(pair.caseId())))
                        .isEmpty();
    }

    private void erase(Pair pair) {
        jdbc.sql("delete from form_draft where user_id = :user and case_id = :caseId")
                .param("user", pair.user())
                .param("caseId", pair.caseId())
                .update();
    }
}
