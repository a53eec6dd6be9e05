package nl.casusregie.matching;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.casusregie.access.Actors;
import nl.casusregie.matching.MatchTidings.Found;
import nl.casusregie.shared.CaseId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Compares people who were added or changed with the people of the other cases of the region. The product does that by itself
 * and afterwards, so that whoever adds somebody learns nothing: no answer, no delay, no trace in the case. Rows are locked, so
 * that of several nodes one compares.
 */
@Component
class Comparison {

    private static final int AT_ONCE = 200;

    /** Of a name that so many bear, more would tell a person nothing. */
    private static final int MOST_FOR_ONE = 5;

    /** What is known of two birth dates does not speak against the same person; day and month may have changed places. */
    private static final String BORN_ALIKE =
            """
            (p.birth_year is null or o.birth_year is null or p.birth_year = o.birth_year)
            and (((p.birth_month is null or o.birth_month is null or p.birth_month = o.birth_month)
                and (p.birth_day is null or o.birth_day is null or p.birth_day = o.birth_day))
                or (p.birth_month = o.birth_day and p.birth_day = o.birth_month))""";

    private static final String BORN_SAME_DAY =
            "(p.birth_year = o.birth_year and p.birth_month = o.birth_month and p.birth_day = o.birth_day)";

    /** Called alike, and of the same family or born on the same day: people change their family name when they marry. */
    private static final String SAME =
            """
            insert into possible_match (id, region_code, one_id, one_case_id, other_id, other_case_id, found_at, state)
            select gen_random_uuid(), found.region_code, found.one, found.one_case, found.other, found.other_case, :now, 'OPEN'
            from (select distinct mine.region_code, least(p.id, o.id) as one, greatest(p.id, o.id) as other,
                    case when p.id < o.id then p.case_id else o.case_id end as one_case,
                    case when p.id < o.id then o.case_id else p.case_id end as other_case
                from person p
                join person_sound mine on mine.person_id = p.id and mine.kind = 'GIVEN'
                join person_sound theirs on theirs.region_code = mine.region_code and theirs.kind = 'GIVEN'
                    and theirs.sound = mine.sound and theirs.case_id <> mine.case_id
                join person o on o.id = theirs.person_id
                where p.id = :person and ("""
                    + BORN_SAME_DAY + " or (" + BORN_ALIKE
                    + """
             and exists (select from person_sound f join person_sound g on g.sound = f.sound and g.kind = 'FAMILY'
                    where f.person_id = p.id and f.kind = 'FAMILY' and g.person_id = o.id))) limit :limit) found
            on conflict (one_id, other_id) do nothing
            returning region_code, one_case_id, other_case_id""";

    private final JdbcClient jdbc;
    private final MatchTidings tidings;
    private final Clock clock;

    Comparison(JdbcClient jdbc, MatchTidings tidings, Clock clock) {
        this.jdbc = jdbc;
        this.tidings = tidings;
        this.clock = clock;
    }

    private record Named(UUID person, UUID caseId, int version, String region, String given, String family) {}

    /** A batch; answers how many people that were. */
    @Scheduled(
            initialDelayString = "${casusregie.matching.every:20s}",
            fixedDelayString = "${casusregie.matching.every:20s}")
    @Transactional
    public int compare() {
        return Actors.asSystem(() -> {
            List<Named> people = toCompare();
            tidings.found(
                    people.stream().flatMap(person -> compare(person).stream()).toList());
            return people.size();
        });
    }

    private List<Named> toCompare() {
        return jdbc.sql(
                        """
                        select p.id, p.case_id, p.version, s.region_code, p.given_names, p.family_name from person p
                        join case_scope s on s.case_id = p.case_id
                        left join person_compared c on c.person_id = p.id
                        where c.person_id is null or c.version <> p.version
                        order by p.added_at, p.id limit :limit for update of p skip locked""")
                .param("limit", AT_ONCE)
                .query((row, number) -> new Named(
                        row.getObject("id", UUID.class),
                        row.getObject("case_id", UUID.class),
                        row.getInt("version"),
                        row.getString("region_code"),
                        row.getString("given_names"),
                        row.getString("family_name")))
                .list();
    }

    private List<Found> compare(Named person) {
        jdbc.sql("delete from person_sound where person_id = :person")
                .param("person", person.person())
                .update();
        save(person, "GIVEN", Sound.ofGiven(person.given()));
        save(person, "FAMILY", Sound.ofFamily(person.family()));
        jdbc.sql(
                        """
                        insert into person_compared (person_id, case_id, version) values (:person, :caseId, :version)
                        on conflict (person_id) do update set version = excluded.version""")
                .param("person", person.person())
                .param("caseId", person.caseId())
                .param("version", person.version())
                .update();
        return jdbc.sql(SAME)
                .param("person", person.person())
                .param("limit", MOST_FOR_ONE)
                .param("now", Timestamp.from(clock.instant()))
                .query((row, number) -> new Found(
                        row.getString("region_code"),
                        new CaseId(row.getObject("one_case_id", UUID.class)),
                        new CaseId(row.getObject("other_case_id", UUID.class))))
                .list();
    }

    private void save(Named person, String kind, Set<String> sounds) {
        sounds.forEach(sound -> jdbc.sql(
                        """
                        insert into person_sound (person_id, case_id, region_code, kind, sound)
                        values (:person, :caseId, :region, :kind, :sound)""")
                .param("person", person.person())
                .param("caseId", person.caseId())
                .param("region", person.region())
                .param("kind", kind)
                .param("sound", sound)
                .update());
    }
}
