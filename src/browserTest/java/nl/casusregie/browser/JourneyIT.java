package nl.casusregie.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import nl.casusregie.access.Actors;
import nl.casusregie.demo.DemoCast;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * One case from application to closing, through the screens only, by eight people, each at their own browser, with a
 * refusal by a specialist, an acute report, an evaluation that changes the plan, and a restart in the middle. Afterwards
 * every place that data could have leaked to is looked through (trust.md R3: AC-P1, AC-P2, AC-P3, AC-Z6).
 */
@ExtendWith(OutputCaptureExtension.class)
class JourneyIT {

    @Test
    void oneCaseGoesFromApplicationToClosing(@TempDir Path data, CapturedOutput log) {
        try (RunningApplication application = RunningApplication.empty(data.resolve("postgres"));
                Browser browser = new Browser()) {
            Desk applicant = Desk.of(browser, application.address(), "l.jansen");
            Desk coordinator = Desk.of(browser, application.address(), "m.devries");
            Desk lead = Desk.of(browser, application.address(), "s.bakker");
            Desk police = Desk.of(browser, application.address(), "r.elamrani");
            Desk youthCare = Desk.of(browser, application.address(), "n.smit");
            Path traffic = data.resolve("traffic");
            Desk mentalHealth =
                    Desk.recorded(browser, application.address(), "h.mulder", traffic.resolve("h.mulder.har"));
            Desk stranger =
                    Desk.recorded(browser, application.address(), "k.willems", traffic.resolve("k.willems.har"));
            Desk processManager = Desk.recorded(browser, application.address(), "a.vos", traffic.resolve("a.vos.har"));
            Desk administrator = Desk.recorded(browser, application.address(), "beheer", traffic.resolve("beheer.har"));
            Desk privacyOfficer = Desk.recorded(browser, application.address(), "fg", traffic.resolve("fg.har"));
            List<Desk> outside = List.of(mentalHealth, stranger, processManager, administrator, privacyOfficer);
            List<Desk> everybody = Stream.concat(
                            Stream.of(applicant, coordinator, lead, police, youthCare), outside.stream())
                    .toList();

            String number = IntakePart.apply(applicant);
            IntakePart.supplement(coordinator, applicant, number);
            IntakePart.admit(coordinator, number);
            IntakePart.hearEverybody(applicant, number);
            IntakePart.formTeam(coordinator, number);
            TogetherPart.schedule(coordinator, number);
            List.of(lead, applicant, police).forEach(member -> TogetherPart.contribute(member, number));
            TogetherPart.hold(coordinator, number);

            restart(application, everybody);

            TogetherPart.settleAnalysis(lead, number);
            TogetherPart.draftPlan(lead, number);
            TogetherPart.hearOnPlan(lead, number);
            TogetherPart.agree(List.of(lead, applicant), number);
            String address = caseAddress(lead, number);
            DocumentsPart.bring(police, address);
            DocumentsPart.takeAlong(lead, address);
            ExecutionPart.involveSpecialists(lead, youthCare, mentalHealth, address, number);
            ExecutionPart.actOnAcuteUnsafety(police, lead, coordinator, address, number);
            ExecutionPart.evaluate(lead, address, number, "Deels gehaald", "Plan wijzigen");
            TogetherPart.draftPlan(lead, number);
            TogetherPart.hearOnPlan(lead, number);
            TogetherPart.agree(List.of(lead, applicant), number);
            ExecutionPart.evaluate(lead, address, number, "Gehaald", "Afschalen");
            ExecutionPart.scaleDown(List.of(lead, applicant), number);
            ExecutionPart.measure(lead, address, number);
            ExecutionPart.close(lead, number);

            coordinator.open(address);
            coordinator.see("Afgesloten");
            theStrangerSeesNothing(stranger, address, number);
            processTermsOnly(processManager, address);
            for (Desk nobodyOfTheCase : List.of(administrator, privacyOfficer)) {
                theStrangerSeesNothing(nobodyOfTheCase, address, number);
            }
            theEngineHoldsNothingPersonal(application);
            nothingLeaked(application, everybody, outside, traffic, log);
            assertThat(everybody.stream().flatMap(desk -> desk.consoleErrors().stream()))
                    .isEmpty();
        }
    }

    /** Who does not belong to the case never got any of it; no log, engine table, address or browser holds any of it either. */
    private static void nothingLeaked(
            RunningApplication application,
            List<Desk> everybody,
            List<Desk> outside,
            Path traffic,
            CapturedOutput log) {
        Canaries canaries = new Canaries();
        everybody.forEach(desk -> canaries.look("browser of " + desk.username(), desk.stored() + desk.addresses()));
        outside.forEach(desk -> {
            desk.close();
            String place = "traffic of " + desk.username();
            canaries.lookIntoFile(place, traffic.resolve(desk.username() + ".har"))
                    .look(place, desk.pushed());
        });
        JdbcClient jdbc = application.bean(JdbcClient.class);
        canaries.look("log", log.getAll())
                .lookIntoSchema(jdbc, "engine", Set.of("act_ge_bytearray", "act_ge_schema_log"));
        canaries.holdsAtMost("traffic of h.mulder", EnumSet.of(Canaries.Class.REQUEST, Canaries.Class.NAME));
        canaries.forget("traffic of h.mulder").mustEqual(Map.of());
        sealedClassesAreNowhereInTheDatabase(application);
    }

    /** What is sealed before it is stored cannot be read back by whoever reads the tables. */
    private static void sealedClassesAreNowhereInTheDatabase(RunningApplication application) {
        Canaries stored = Actors.asSystem(
                () -> application.bean(TransactionTemplate.class).execute(status -> new Canaries()
                        .lookIntoSchema(application.bean(JdbcClient.class), "casusregie", Set.of())));
        assertThat(stored.placesWith(Canaries.Class.NAME)).isNotEmpty();
        assertThat(stored.placesWith(Canaries.Class.OWN_WORDS)).isEmpty();
        assertThat(stored.placesWith(Canaries.Class.CONTRIBUTION)).isEmpty();
    }

    private static void restart(RunningApplication application, List<Desk> everybody) {
        everybody.forEach(desk -> desk.open("werk"));
        assertThat(everybody.stream().flatMap(desk -> desk.consoleErrors().stream()))
                .isEmpty();
        application.restart();
        // A connection that was cut is an error of the console; what counts is that work goes on.
        everybody.forEach(desk -> {
            desk.walkIn();
            desk.forgetConsole();
        });
    }

    static String caseAddress(Desk lead, String number) {
        lead.open("casussen");
        lead.page().getByText(number).first().click();
        lead.page().waitForURL(url -> url.contains("/casus/"));
        return "casus/" + lead.page().url().replaceAll(".*/casus/([0-9a-f-]+).*", "$1");
    }

    static void theStrangerSeesNothing(Desk stranger, String address, String number) {
        stranger.open("casussen");
        assertThat(stranger.sees(number)).isFalse();
        stranger.open(address);
        stranger.see("bestaat niet");
        assertThat(stranger.sees(number)).isFalse();
    }

    static void processTermsOnly(Desk processManager, String address) {
        processManager.open(address);
        assertThat(processManager.sees("Vader komt niet aan de deur.")).isFalse();
        assertThat(processManager.sees("Noa")).isFalse();
    }

    private static void theEngineHoldsNothingPersonal(RunningApplication application) {
        JdbcClient jdbc = application.bean(JdbcClient.class);
        assertThat(jdbc.sql(
                                """
                                select count(*) from engine.act_hi_procinst where end_time_ is not null
                                """)
                        .query(Integer.class)
                        .single())
                .isPositive();
        List<Map<String, Object>> variables = jdbc.sql(
                        """
                        select name_, type_ , text_ from (
                            select name_, type_, text_ from engine.act_ru_variable
                            union all select name_, var_type_, text_ from engine.act_hi_varinst
                            union all select name_, var_type_, text_ from engine.act_hi_detail) v
                        """)
                .query()
                .listOfRows();
        assertThat(variables)
                .allSatisfy(variable -> assertThat(String.valueOf(variable.get("type_")))
                        .isIn("string", "boolean", "integer", "long", "date", "null"))
                .allSatisfy(variable -> assertThat(String.valueOf(variable.get("text_")))
                        .matches("null|[0-9a-f-]{36}|[A-Z_]+|-?[0-9]+"));
        Stream<String> names = Stream.concat(
                Stream.of("Saskia", "Lange", "Verhoef", "Noa"),
                DemoCast.people().stream().map(DemoCast.DemoPerson::name));
        names.forEach(
                name -> assertThat(tablesOfTheEngineWith(jdbc, name)).as(name).isEmpty());
    }

    /** The tables of the engine in which the text occurs in any column. */
    private static List<String> tablesOfTheEngineWith(JdbcClient jdbc, String text) {
        return jdbc
                .sql("select table_name from information_schema.tables where table_schema = 'engine'"
                        + " and table_name not in ('act_ge_bytearray', 'act_ge_schema_log')")
                .query(String.class)
                .list()
                .stream()
                .filter(table -> jdbc.sql("select count(*) from engine." + table + " t where t::text like :text")
                                .param("text", "%" + text + "%")
                                .query(Integer.class)
                                .single()
                        > 0)
                .toList();
    }
}
