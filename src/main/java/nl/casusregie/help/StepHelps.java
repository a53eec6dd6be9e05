package nl.casusregie.help;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import nl.casusregie.access.Actor;
import nl.casusregie.access.Actors;
import nl.casusregie.access.CaseNotVisible;
import nl.casusregie.access.Directory;
import nl.casusregie.access.Region;
import nl.casusregie.access.Regions;
import nl.casusregie.access.Role;
import nl.casusregie.audit.AuditEvent;
import nl.casusregie.audit.AuditLog;
import nl.casusregie.audit.EventKind;
import nl.casusregie.audit.Processing;
import nl.casusregie.audit.Result;
import nl.casusregie.shared.Outcome;
import nl.casusregie.shared.Refusals;
import nl.casusregie.shared.UserId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/**
 * What each step says: the text of the region, else the national one. Everybody may read it; the coordinators and the
 * administrators of a region write its own (decision 0020). Nothing is overwritten: each change is a next version.
 */
@Service
@Transactional
public class StepHelps {

    /** Regions write in Dutch, the language of the work. */
    private static final String LANGUAGE = "nl";

    private final JdbcClient jdbc;
    private final NationalHelp national;
    private final Directory directory;
    private final Regions regions;
    private final AuditLog log;
    private final Clock clock;
    private final JsonMapper json = JsonMapper.shared();

    StepHelps(JdbcClient jdbc, NationalHelp national, Directory directory, Regions regions, AuditLog log, Clock clock) {
        this.jdbc = jdbc;
        this.national = national;
        this.directory = directory;
        this.regions = regions;
        this.log = log;
        this.clock = clock;
    }

    /** What the step says now to people of that region. */
    public HelpPage page(HelpTopic topic, String regionCode, Locale locale) {
        return newest(topic, regionCode, locale)
                .filter(page -> page.text() != null)
                .orElseGet(() -> national(topic, regionCode, number(topic, regionCode), locale));
    }

    /** Every version of the region, the newest first, and at last the national text. */
    public List<HelpPage> history(HelpTopic topic, String regionCode, Locale locale) {
        List<HelpPage> all = new java.util.ArrayList<>(jdbc.sql(
                        """
                                select * from help_version where region_code = :region and topic = :topic
                                order by number desc limit 200""")
                .param("region", regionCode)
                .param("topic", topic.name())
                .query((row, index) -> page(row, locale))
                .list());
        all.add(national(topic, regionCode, 0, locale));
        return List.copyOf(all);
    }

    /** The regions whose people I work with, for reading. */
    public List<Region> mine() {
        Actor me = Actors.current();
        return regions.all().stream()
                .filter(region -> me.grants().stream()
                        .anyMatch(grant -> grant.regionCode().equals(region.code())))
                .toList();
    }

    public boolean mayChange(String regionCode) {
        Actor me = Actors.current();
        return me.has(Role.COORDINATOR, regionCode) || me.has(Role.ADMINISTRATOR, regionCode);
    }

    /**
     * Gives the region a text of its own, or the next version of it.
     *
     * @param basedOn the version that the writer had before them; when there is a newer one, nothing is lost: it is refused
     */
    public Outcome<Integer> change(String regionCode, HelpTopic topic, HelpText text, String why, int basedOn) {
        requireEditor(regionCode);
        Refusals refusals = new Refusals();
        text.check(refusals);
        return carryOut(refusals, regionCode, topic, text, why, basedOn);
    }

    /** Lets the region follow the national text again; what it wrote stays readable. */
    public Outcome<Integer> backToNational(String regionCode, HelpTopic topic, String why, int basedOn) {
        requireEditor(regionCode);
        return carryOut(new Refusals(), regionCode, topic, null, why, basedOn);
    }

    private Outcome<Integer> carryOut(
            Refusals refusals, String regionCode, HelpTopic topic, @Nullable HelpText text, String why, int basedOn) {
        lock(regionCode);
        int number = number(topic, regionCode);
        return refusals.requireText(why, "why", Refusals.LINE)
                .refuseIf(number != basedOn, "", "refusal.help.changed")
                .orElseDo(() -> keep(regionCode, topic, text, why.strip(), number + 1));
    }

    private int keep(String regionCode, HelpTopic topic, @Nullable HelpText text, String why, int number) {
        UUID id = UUID.randomUUID();
        jdbc.sql(
                        """
                        insert into help_version (id, region_code, topic, number, content, why, saved_at, saved_by)
                        values (:id, :region, :topic, :number, :content, :why, :now, :me)""")
                .param("id", id)
                .param("region", regionCode)
                .param("topic", topic.name())
                .param("number", number)
                .param("content", text == null ? null : json.writeValueAsString(text))
                .param("why", why)
                .param("now", Timestamp.from(clock.instant()))
                .param("me", Actors.current().id().value())
                .update();
        log.write(AuditEvent.of(EventKind.SETTING, "HELP_TEXT")
                .about(null, id)
                .within(Processing.ACCESS, "HELP")
                .by("ROLE_IN_REGION", Result.ALLOWED)
                .showing(List.of("help." + topic.name()))
                .because(regionCode + " " + number));
        return number;
    }

    /** One writer at a time in a region: the count of versions has no gap and no double. */
    private void lock(String regionCode) {
        boolean found = jdbc.sql("select code from region where code = :region for update")
                .param("region", regionCode)
                .query(String.class)
                .optional()
                .isPresent();
        if (!found) {
            throw new CaseNotVisible();
        }
    }

    private int number(HelpTopic topic, String regionCode) {
        return jdbc.sql("select coalesce(max(number), 0) from help_version where region_code = :region"
                        + " and topic = :topic")
                .param("region", regionCode)
                .param("topic", topic.name())
                .query(Integer.class)
                .single();
    }

    private java.util.Optional<HelpPage> newest(HelpTopic topic, String regionCode, Locale locale) {
        return jdbc.sql(
                        """
                        select * from help_version where region_code = :region and topic = :topic
                        order by number desc limit 1""")
                .param("region", regionCode)
                .param("topic", topic.name())
                .query((row, index) -> page(row, locale))
                .optional();
    }

    private HelpPage page(ResultSet row, Locale locale) throws SQLException {
        String content = row.getString("content");
        return new HelpPage(
                HelpTopic.valueOf(row.getString("topic")),
                row.getString("region_code"),
                row.getInt("number"),
                content == null ? null : json.readValue(content, HelpText.class),
                LANGUAGE,
                national.version(locale),
                row.getTimestamp("saved_at").toInstant(),
                directory.nameOf(new UserId(row.getObject("saved_by", UUID.class))),
                row.getString("why"));
    }

    private HelpPage national(HelpTopic topic, String regionCode, int number, Locale locale) {
        return new HelpPage(
                topic,
                regionCode,
                number,
                national.text(topic, locale),
                NationalHelp.language(locale),
                national.version(locale),
                null,
                "",
                "");
    }

    private static void requireEditor(String regionCode) {
        Actor me = Actors.current();
        if (!me.has(Role.COORDINATOR, regionCode) && !me.has(Role.ADMINISTRATOR, regionCode)) {
            throw new CaseNotVisible();
        }
    }
}
