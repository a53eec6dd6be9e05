package nl.casusregie.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The database's own log of what was read, against the record of the product: in every transaction that reads what cases
 * hold, a row of the record was written. The demo's households, whose stories are played by people through the use cases,
 * and the screens of those people are the traffic. Runs where pgaudit is installed.
 */
class SecondWitnessIT {

    /** What is in the database of households and of what people wrote about them. */
    private static final List<String> CONTENT = List.of(
            "person",
            "person_bsn",
            "hearing",
            "application",
            "triage_decision",
            "triage_answer",
            "conference",
            "conference_decision",
            "conference_action_point",
            "contribution",
            "joint_analysis",
            "analysis_person",
            "analysis_card",
            "analysis_disagreement",
            "plan",
            "plan_bottom_line",
            "plan_goal",
            "plan_arrangement",
            "plan_judgement",
            "plan_action",
            "plan_household_view",
            "plan_agreement",
            "evaluation",
            "evaluation_bottom_line",
            "evaluation_goal",
            "evaluation_experience",
            "escalation",
            "effect_on_children",
            "scaling_down_answer",
            "measurement",
            "measurement_experience",
            "specialist_request",
            "specialist_request_step",
            "acute_report",
            "acute_report_step",
            "incident",
            "timeline_entry");

    /**
     * What shows nobody anything of a case: numbers, of which the list beside them is on record; the ids for which the
     * process makes work; names that the product itself compares; what it seals anew so that it can be found.
     */
    private static final Pattern SHOWS_NOTHING = Pattern.compile(
            "^\"*(select count\\(\\*\\) as applied,|select count\\(\\*\\) from \\(select 1 from |select p1_0\\.id from person p1_0"
                    + "|select p\\.\\* from person p where not exists \\(select from household_name"
                    + "|select p\\.id, p\\.case_id, p\\.version, s\\.region_code, p\\.given_names, p\\.family_name from person p"
                    + "|insert into possible_match \\(id, region_code, "
                    + "|select t\\.(id|case_id) as item_id, t\\.case_id as case_id, "
                    + "|select t\\.(id|case_id) from (\\w+|\\(select l\\.\\*[^()]*\\)) t where t\\.(id|case_id) = any\\()");

    /**
     * What people of the demo's households and their helpers say: sealed, so in no backup (trust.md R3, AC-P3), their plan
     * as well.
     */
    private static final List<String> SEALED = List.of(
            "Ik wil dat het rustig wordt in huis",
            "Wij zien dat losse hulp langs elkaar heen loopt",
            "De kinderen wisselen van huis via school of oma",
            "De afspraken over bereikbaarheid worden nagekomen");

    /** A line of pgaudit about one object: which transaction, who, reading or writing, what, of which table. */
    private static final Pattern LINE = Pattern.compile(
            "^@([^|]*)\\|casusregie_application\\|LOG:  AUDIT: OBJECT,\\d+,\\d+,(READ|WRITE),[^,]*,TABLE,casusregie\\.(\\w+),(.*)");

    @Test
    @DisplayName(
            "AC-A2 every transaction that read a case has a row on record, by the database's own log; AC-P3 its backup")
    void everyReadIsOnRecord(@TempDir Path folder, @TempDir Path keys) throws Exception {
        assumeThat(WitnessDatabase.programs())
                .as("pgaudit is not installed (Debian: postgresql-15-pgaudit)")
                .isPresent();
        try (WitnessDatabase database = WitnessDatabase.start(folder)) {
            prepare(database);
            try (RunningApplication application = RunningApplication.on(database.url(), keys);
                    Browser browser = new Browser()) {
                watch(database);
                look(browser, application);
            }
            Map<String, Set<String>> unrecorded = unrecorded(database.lines());
            assertThat(unrecorded)
                    .as("read without a row on record: by which statement")
                    .isEmpty();
            assertThat(database.dump())
                    .as("the backup that pg_dump makes")
                    .contains("El I.", "COPY casusregie.hearing", "COPY engine.act_ru_variable")
                    .doesNotContain(SEALED);
        }
    }

    private static void prepare(WitnessDatabase database) throws SQLException, IOException {
        try (var in = SecondWitnessIT.class.getResourceAsStream("/db/roles.sql")) {
            database.asSuperuser(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        }
        database.asSuperuser("create role witness nologin");
        database.asSuperuser(
                "alter default privileges for role casusregie_migrator grant select, insert on tables to witness");
    }

    /** The stories of the demo were played by then; from here on only the content and the record are watched. */
    private static void watch(WitnessDatabase database) throws SQLException {
        database.asSuperuser("revoke all on all tables in schema engine from witness");
    }

    private static void look(Browser browser, RunningApplication application) {
        for (String person : List.of("s.bakker", "m.devries")) {
            try (Desk desk = Desk.of(browser, application.address(), person)) {
                String address = ScreenshotsIT.openCase(desk, "El I.");
                application.tabs().forEach(tab -> {
                    desk.go(address + "/" + tab);
                    assertThat(desk.sees("Er ging iets mis")).isFalse();
                });
                desk.go(address.replace("casus/", "gezinsplan/"));
                List.of("werk", "werk?lijst=van-mijn-organisatie", "casussen", "meldingen", "verzoeken", "acties")
                        .forEach(desk::go);
                application.work(person).values().forEach(desk::go);
            }
        }
        for (Map.Entry<String, String> place : Map.of(
                        "h.mulder",
                        "verzoeken",
                        "l.jansen",
                        "aanmeldingen",
                        "a.vos",
                        "voortgang",
                        "fg",
                        "toezicht/inzage")
                .entrySet()) {
            try (Desk desk = Desk.of(browser, application.address(), place.getKey())) {
                desk.open(place.getValue());
                desk.open("werk");
            }
        }
    }

    /** By statement the tables that were read in transactions without a row on record. */
    private static Map<String, Set<String>> unrecorded(List<String> lines) {
        Map<String, Map<String, Set<String>>> read = new TreeMap<>();
        Set<String> onRecord = new TreeSet<>();
        for (String line : lines) {
            Matcher found = LINE.matcher(line);
            boolean watched = found.find();
            if (watched && found.group(2).equals("WRITE") && found.group(3).equals("audit_record")) {
                onRecord.add(found.group(1));
            } else if (watched && found.group(2).equals("READ") && CONTENT.contains(found.group(3))) {
                read.computeIfAbsent(found.group(1), any -> new TreeMap<>())
                        .computeIfAbsent(found.group(4), any -> new TreeSet<>())
                        .add(found.group(3));
            }
        }
        assertThat(read).as("transactions that read cases").hasSizeGreaterThan(100);
        read.keySet().removeAll(onRecord);
        Map<String, Set<String>> unrecorded = new TreeMap<>();
        read.values()
                .forEach(statements -> statements.forEach((sql, tables) -> {
                    if (!SHOWS_NOTHING.matcher(sql).find()) {
                        unrecorded.computeIfAbsent(sql, any -> new TreeSet<>()).addAll(tables);
                    }
                }));
        return unrecorded;
    }
}
