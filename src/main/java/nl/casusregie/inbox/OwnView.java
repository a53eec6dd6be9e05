package nl.casusregie.inbox;

import java.sql.Array;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import nl.casusregie.access.Actor;
import nl.casusregie.access.Actors;
import nl.casusregie.shared.Refusal;
import nl.casusregie.shared.Refusals;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How somebody looks at the inbox: the filters they keep, the columns they want, whether letters are keys. Holds no work. */
@Service
@Transactional
public class OwnView {

    private static final int LONGEST_ADDRESS = 2000;
    private static final int LONGEST_NAME = 60;

    private final JdbcClient jdbc;

    OwnView(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A kept filter: the part of the address that says which list, narrowed and sorted how. */
    public record Kept(UUID id, String name, String address, boolean shared, boolean mine) {}

    /** The columns by name, and whether single letters are keys. */
    public record Preference(List<String> columns, boolean letterKeys) {}

    /** My own filters and those that colleagues of my organisation share, by name. */
    public List<Kept> filters() {
        return jdbc.sql("select * from inbox_filter where owner_id = :me or organisation_id = :organisation"
                        + " order by lower(name), id limit 100")
                .param("me", me().id().value())
                .param("organisation", me().organisation().value())
                .query((row, number) -> new Kept(
                        row.getObject("id", UUID.class),
                        row.getString("name"),
                        row.getString("address"),
                        row.getObject("organisation_id") != null,
                        me().id().value().equals(row.getObject("owner_id", UUID.class))))
                .list();
    }

    /** Keeps a filter for oneself, or also for everybody of one's organisation; answers why not, when it cannot. */
    public List<Refusal> keep(String name, String address, boolean shared) {
        List<Refusal> reasons = new Refusals()
                .requireText(name, "name", LONGEST_NAME)
                .refuseIf(address.length() > LONGEST_ADDRESS, "name", "refusal.tooLong", LONGEST_ADDRESS)
                .list();
        if (reasons.isEmpty()) {
            jdbc.sql("insert into inbox_filter (id, owner_id, organisation_id, name, address)"
                            + " values (gen_random_uuid(), :me, :organisation, :name, :address)")
                    .param("me", me().id().value())
                    .param("organisation", shared ? me().organisation().value() : null)
                    .param("name", name.strip())
                    .param("address", address)
                    .update();
        }
        return reasons;
    }

    /** Only whoever kept it can throw it away. */
    public void forget(UUID id) {
        jdbc.sql("delete from inbox_filter where id = :id and owner_id = :me")
                .param("id", id)
                .param("me", me().id().value())
                .update();
    }

    public Preference preference() {
        return jdbc.sql("select columns, letter_keys from inbox_preference where user_id = :me")
                .param("me", me().id().value())
                .query((row, number) -> new Preference(names(row.getArray("columns")), row.getBoolean("letter_keys")))
                .optional()
                .orElse(new Preference(List.of(), true));
    }

    public void remember(Preference preference) {
        jdbc.sql(
                        """
                        insert into inbox_preference (user_id, columns, letter_keys)
                        values (:me, :columns, :keys)
                        on conflict (user_id) do update
                        set columns = excluded.columns, letter_keys = excluded.letter_keys""")
                .param("me", me().id().value())
                .param("columns", preference.columns().toArray(String[]::new))
                .param("keys", preference.letterKeys())
                .update();
    }

    private static List<String> names(Array array) throws java.sql.SQLException {
        return Arrays.asList((String[]) array.getArray());
    }

    private static Actor me() {
        return Actors.current();
    }
}
