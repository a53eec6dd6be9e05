package nl.casusregie.inbox;

import java.util.UUID;
import nl.casusregie.shared.UserId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Remembers who has opened which open work; once that is closed the database forgets (V0230). */
@Component
class Seen {

    private final JdbcClient jdbc;

    Seen(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void remember(UUID item, UserId user) {
        jdbc.sql("insert into work_item_seen (user_id, work_item_id) values (:user, :item) on conflict do nothing")
                .param("user", user.value())
                .param("item", item)
                .update();
    }

    /** It came back: new again. */
    void forget(WorkItem item, UserId user) {
        jdbc.sql("delete from work_item_seen where work_item_id = :item and user_id = :user")
                .param("item", item.id())
                .param("user", user.value())
                .update();
    }
}
