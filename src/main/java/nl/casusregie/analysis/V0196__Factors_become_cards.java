package nl.casusregie.analysis;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.UUID;
import nl.casusregie.keys.Place;
import nl.casusregie.keys.Vault;
import org.flywaydb.core.api.migration.BaseJavaMigration;
import org.flywaydb.core.api.migration.Context;
import org.springframework.stereotype.Component;

/**
 * Makes a card of every risk or protective factor, sealed and in the round of its analysis. Those of the newest settled analysis
 * stand on the board of the round after it as well, as cards do that go on.
 */
@Component
class V0196__Factors_become_cards extends BaseJavaMigration {

    private static final String READ =
            """
            select a.id, a.round, f.text, a.settled_at is not null and not exists (
                select from joint_analysis n where n.case_id = a.case_id and n.round > a.round) as goes_on, f.position
            from analysis_factor f join joint_analysis a on a.id = f.analysis_id""";

    private static final String WRITE =
            """
            insert into analysis_card (id, version, case_id, origin_id, round, carried_on, block, text, source_id, happened, about,
                nature, persons, domain, influence, recognition, supports, added_by, added_by_organisation, added_at,
                changed_by, protection_label, protection_source, protection_audience, protection_not_to, protection_family)
            select ?, 0, a.case_id, ?, ?, ?, 'FACTORS', ?, f.source_id, '', false,
                case when f.nature in ('FACT', 'JUDGEMENT') then f.nature end, '{}', null,
                case when f.kind = 'PROTECTIVE' then 'PROTECTIVE' else 'RISK' end, 'NOT_ASKED', '',
                coalesce((select u.name from account u where u.id = a.saved_by_id), ''),
                coalesce((select o.name from account u join organisation o on o.id = u.organisation_id where u.id = a.saved_by_id), ''),
                a.saved_at, '',
                a.protection_label, a.protection_source, a.protection_audience, a.protection_not_to, a.protection_family
            from analysis_factor f join joint_analysis a on a.id = f.analysis_id where a.id = ? and f.position = ?""";

    private final Vault vault;

    V0196__Factors_become_cards(Vault vault) {
        this.vault = vault;
    }

    @Override
    public void migrate(Context context) throws SQLException {
        Connection database = context.getConnection();
        try (PreparedStatement factors = database.prepareStatement(READ);
                PreparedStatement card = database.prepareStatement(WRITE);
                ResultSet factor = factors.executeQuery()) {
            while (factor.next()) {
                UUID origin = UUID.randomUUID();
                boolean goesOn = factor.getBoolean("goes_on");
                write(card, factor, origin, origin, factor.getInt("round"), goesOn);
                if (goesOn) {
                    write(card, factor, UUID.randomUUID(), origin, factor.getInt("round") + 1, false);
                }
            }
        }
    }

    private void write(PreparedStatement card, ResultSet factor, UUID id, UUID origin, int round, boolean carriedOn)
            throws SQLException {
        card.setObject(1, id);
        card.setObject(2, origin);
        card.setInt(3, round);
        card.setBoolean(4, carriedOn);
        card.setString(5, vault.seal(new Place("analysis_card", "text", id), factor.getString("text")));
        card.setObject(6, factor.getObject("id"));
        card.setInt(7, factor.getInt("position"));
        card.executeUpdate();
    }
}
