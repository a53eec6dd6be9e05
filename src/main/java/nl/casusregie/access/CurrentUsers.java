package nl.casusregie.access;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.casusregie.shared.OrganisationId;
import nl.casusregie.shared.UserId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How people stand now, whatever their sessions remember of the moment they signed in; one query for all of them. */
@Service
@Transactional(readOnly = true)
public class CurrentUsers {

    private static final String SQL =
            """
            select a.id, a.username, a.password_hash, a.name, a.enabled, a.organisation_id, o.name as organisation_name,
            array_remove(array_agg(g.role || ' ' || g.region_code), null) as grants
            from account a join organisation o on o.id = a.organisation_id
            left join account_grant g on g.account_id = a.id
            where a.id = any(:ids) group by a.id, o.id""";

    private final JdbcClient jdbc;

    CurrentUsers(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Those of them who exist, also when their log-in has been taken away. */
    public Map<UserId, SignedInUser> of(Collection<UserId> users) {
        UUID[] ids = users.stream().map(UserId::value).distinct().toArray(UUID[]::new);
        return jdbc.sql(SQL).param("ids", ids).query(CurrentUsers::row).list().stream()
                .collect(Collectors.toMap(user -> user.actor().id(), user -> user));
    }

    private static SignedInUser row(ResultSet row, int number) throws SQLException {
        Actor actor = new Actor(
                new UserId(row.getObject("id", UUID.class)),
                row.getString("name"),
                new OrganisationId(row.getObject("organisation_id", UUID.class)),
                row.getString("organisation_name"),
                grants(row.getArray("grants")));
        return new SignedInUser(
                actor, row.getString("username"), row.getString("password_hash"), row.getBoolean("enabled"));
    }

    private static Set<Grant> grants(Array array) throws SQLException {
        return Arrays.stream((String[]) array.getArray())
                .map(text -> text.split(" ", 2))
                .map(parts -> new Grant(Role.valueOf(parts[0]), parts[1]))
                .collect(Collectors.toUnmodifiableSet());
    }
}
