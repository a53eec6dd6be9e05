package nl.casusregie.benchmark;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Grows the demo, whose cases came about through the real use cases, by copying their rows in SQL, those of the engine too:
 * copy k of a thing has the id md5(id:k) everywhere. Texts that are sealed for one row cannot be opened in its copy, so only
 * lists, which show none, are asked of copies.
 */
final class Seed {

    private static final List<String> TABLES = List.of(
            "case_scope",
            "case_file",
            "case_phase",
            "team_member",
            "addressee",
            "sharing",
            "work_item",
            "notice",
            "application",
            "person",
            "timeline_entry",
            "incident",
            "specialist_request",
            "engine.act_ru_execution",
            "engine.act_ru_task",
            "engine.act_ru_variable",
            "engine.act_ru_job",
            "engine.act_ru_event_subscr",
            "engine.act_hi_procinst",
            "engine.act_hi_taskinst");

    /** What is past weighs on a database too, but most of all on the time that copying takes: one in ten copies brings it. */
    private static final Map<String, String> PAST_OF_A_TENTH = Map.of(
            "work_item", " where state = 'OPEN' or k % 10 = 0",
            "notice", " where k % 10 = 0",
            "timeline_entry", " where k % 10 = 0",
            "engine.act_hi_taskinst", " where k % 10 = 0");

    private static final Set<String> IDS_OF_THE_ENGINE = Set.of(
            "id_",
            "execution_id_",
            "proc_inst_id_",
            "process_instance_id_",
            "root_proc_inst_id_",
            "parent_id_",
            "super_exec_",
            "super_process_instance_id_",
            "act_inst_id_",
            "parent_act_inst_id_",
            "task_id_",
            "var_scope_",
            "business_key_");

    private final JdbcClient database;
    private final Profile profile;
    private final int seedItems;
    private int copies;

    Seed(JdbcClient database, Profile profile) {
        this.database = database;
        this.profile = profile;
        run("delete from engine.act_ru_identitylink");
        profile.makePeople().forEach(this::run);
        seedItems = openItems();
        keep();
        run(asTheEngineListsThem());
    }

    /** What there was before any copy; copies are made of this only. */
    private void keep() {
        run("create schema seed");
        TABLES.forEach(
                table -> run("create table seed." + table.replace("engine.", "") + " as select * from " + table));
    }

    int openItems() {
        return database.sql("select count(*) from work_item where state = 'OPEN'")
                .query(Integer.class)
                .single();
    }

    void grow(int items) {
        int wanted = Math.max(copies, (items - seedItems) / seedItems);
        String range = "generate_series(" + (copies + 1) + ", " + wanted + ") k";
        if (wanted > copies) {
            run("set session_replication_role = replica; "
                    + TABLES.stream().map(table -> copy(table, range)).collect(Collectors.joining())
                    + asTheEngineListsThem());
        }
        copies = wanted;
        run("vacuum analyze");
    }

    /** What a plain task list goes by: a due date, a holder, and the groups that may take up the work, as far as the engine can know. */
    private static String asTheEngineListsThem() {
        return "update engine.act_ru_task t set due_date_ = w.due_at, assignee_ = w.assignee_id::text from work_item w"
                + " where w.task_ref = t.id_ and (t.due_date_, t.assignee_) is distinct from"
                + " (w.due_at::timestamp, w.assignee_id::text);"
                + "insert into engine.act_ru_identitylink (id_, rev_, group_id_, type_, task_id_)"
                + " select gen_random_uuid()::text, 1, case when w.audience = 'COORDINATORS'"
                + " then 'coordinators@' || w.region_code else w.organisation_id::text end, 'candidate', w.task_ref"
                + " from work_item w where w.state = 'OPEN' and w.audience <> 'PERSON' and not exists"
                + " (select from engine.act_ru_identitylink l where l.task_id_ = w.task_ref);";
    }

    private String copy(String table, String range) {
        List<Column> columns = columns(table);
        return "insert into " + table + " ("
                + columns.stream().map(Column::name).collect(Collectors.joining(", "))
                + ") select "
                + columns.stream().map(column -> column.copied(profile)).collect(Collectors.joining(", "))
                + " from seed." + table.replace("engine.", "") + ", " + range
                + PAST_OF_A_TENTH.getOrDefault(table, "") + ";";
    }

    private List<Column> columns(String table) {
        return database.sql(
                        """
                        select a.attname, a.atttypid = 'uuid'::regtype as id,
                            coalesce((select c.confrelid::regclass::text from pg_constraint c
                                where c.conrelid = a.attrelid and c.contype = 'f' and c.conkey = array[a.attnum]), '') as names
                        from pg_attribute a where a.attrelid = cast(:table as regclass) and a.attnum > 0
                            and not a.attisdropped and a.attidentity = '' and a.attgenerated = '' order by a.attnum""")
                .param("table", table)
                .query((row, number) -> new Column(row.getString(1), row.getBoolean(2), row.getString(3)))
                .list();
    }

    /** A column of a copied row. */
    private record Column(String name, boolean id, String names) {

        String copied(Profile profile) {
            if (name.equals("holder")) {
                return "case when state <> 'OPEN' then '' when audience <> 'COORDINATORS' then holder when k % 10 < 3 then (select lower(name) from account"
                        + " where username = 's.bakker') else '' end";
            }
            if (name.equals("assignee_id")) {
                // Of what coordinators share three of ten are with a colleague, and none with the one who is asked.
                return "case when audience <> 'COORDINATORS' then " + profile.person(name) + " when k % 10 < 3 then "
                        + profile.person("(select id from account where username = 's.bakker')") + " end";
            }
            if (id) {
                return copiedId(profile);
            }
            if (name.equals("task_ref")) {
                // What no task of the engine stands behind says so.
                return "coalesce(substring(task_ref from '^free:'), '') || md5(task_ref || ':' || k)::uuid::text";
            }
            if (IDS_OF_THE_ENGINE.contains(name)) {
                return "md5(" + name + " || ':' || k)::uuid::text";
            }
            return switch (name) {
                case "text_" ->
                    "case when text_ ~ '^[0-9a-f]{8}-[0-9a-f-]{27}$' then case"
                            + " when exists (select from organisation o where o.id::text = text_) then "
                            + profile.organisation("text_") + "::text"
                            + " when exists (select from account a where a.id::text = text_) then "
                            + profile.person("text_") + "::text"
                            + " else md5(text_ || ':' || k)::uuid::text end else text_ end";
                case "number", "case_number" -> "'B' || k || '-' || right(" + name + ", 4)";
                case "region_code" -> profile.region();
                // Of what the coordinators share three of ten are in the hands of a colleague, and none in those of who
                // is asked.
                case "due_at", "due_date_", "duedate_" -> name + " + (k % 4000) * interval '13 minutes'";
                case "assignee_" -> profile.person("assignee_") + "::text";
                default -> name;
            };
        }

        private String copiedId(Profile profile) {
            if (names.equals("organisation") || name.equals("organisation_id")) {
                return profile.organisation(name);
            }
            boolean person = names.equals("account")
                    || name.endsWith("_by_id")
                    || Set.of("actor_id", "applicant_id", "user_id", "assignee_id")
                            .contains(name);
            return person ? profile.person(name) : "md5(" + name + " || ':' || k)::uuid";
        }
    }

    /** Somebody of the police who is in so many teams and holds a piece of work in each. */
    String personOn(int cases) {
        String name = "on." + cases;
        String id = "md5('" + name + "')::uuid";
        run(
                "insert into account (id, version, username, password_hash, name, job_title, email, organisation_id, enabled) select "
                        + id + ", 0, '" + name + "', '', name, job_title, '', organisation_id, true from account"
                        + " where username = '" + profile.named("r.elamrani") + "'");
        run("insert into account_grant values (" + id + ", 'PROFESSIONAL', '" + profile.regionShown() + "')");
        run("insert into team_member (id, version, case_id, user_id, organisation_id, team_role, reason, from_date)"
                + " select gen_random_uuid(), 0, s.case_id, a.id, a.organisation_id, 'MEMBER', 'benchmark', current_date"
                + " from account a, (select case_id from case_scope where region_code = '" + profile.regionShown()
                + "' order by md5(case_id::text) limit " + cases + ") s where a.username = '" + name + "'");
        run("update work_item set assignee_id = " + id
                + " where id in (select distinct on (w.case_id) w.id from work_item w"
                + " join team_member t on t.case_id = w.case_id and t.user_id = " + id + " where w.state = 'OPEN'"
                + " order by w.case_id, w.due_at)");
        return name;
    }

    /** The coordinator of the region that is shown, who sees every case of it. */
    String coordinator() {
        return profile.named("m.devries");
    }

    String applicant() {
        return profile.named("l.jansen");
    }

    String regionShown() {
        return profile.regionShown();
    }

    /** Puts these people in the team of a case that is no copy, so that its whole page can be read, and finds it. */
    UUID caseOf(List<String> names) {
        UUID found = database.sql(
                        """
                        select c.id from seed.case_file c where c.region_code = 'NV' and c.phase in ('EXECUTION', 'EVALUATION')
                        order by c.number limit 1""")
                .query(UUID.class)
                .single();
        run("insert into team_member (id, version, case_id, user_id, organisation_id, team_role, reason, from_date)"
                + " select gen_random_uuid(), 0, '" + found
                + "', id, organisation_id, 'MEMBER', 'benchmark', current_date from account where username in ("
                + names.stream().map(name -> "'" + name + "'").collect(Collectors.joining(", ")) + ")");
        run("vacuum analyze");
        return found;
    }

    private void run(String sql) {
        database.sql(sql).update();
    }
}
