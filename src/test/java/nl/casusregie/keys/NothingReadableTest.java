package nl.casusregie.keys;

import static nl.casusregie.testing.SignedIn.APPLICANT;
import static nl.casusregie.testing.SignedIn.COORDINATOR;
import static nl.casusregie.testing.SignedIn.LEAD;
import static nl.casusregie.testing.SignedIn.POLICE;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.sql.Connection;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;
import nl.casusregie.access.Actors;
import nl.casusregie.analysis.Analyses;
import nl.casusregie.analysis.AnalysisForm;
import nl.casusregie.analysis.Disagreement;
import nl.casusregie.analysis.PersonNote;
import nl.casusregie.casefile.Urgency;
import nl.casusregie.conference.Conferences;
import nl.casusregie.conference.ContributionForm;
import nl.casusregie.household.BsnNumbers;
import nl.casusregie.household.HearingForm;
import nl.casusregie.household.Hearings;
import nl.casusregie.household.Households;
import nl.casusregie.household.PersonData;
import nl.casusregie.plan.ActionStatus;
import nl.casusregie.plan.Arrangement;
import nl.casusregie.plan.BottomLine;
import nl.casusregie.plan.Goal;
import nl.casusregie.plan.HouseholdView;
import nl.casusregie.plan.PlanAction;
import nl.casusregie.plan.PlanForm;
import nl.casusregie.plan.PlanMaking;
import nl.casusregie.safety.AcuteForm;
import nl.casusregie.safety.AcuteSafety;
import nl.casusregie.shared.CaseId;
import nl.casusregie.shared.PersonId;
import nl.casusregie.signal.ApplicationDraft;
import nl.casusregie.signal.ApplicationDrafts;
import nl.casusregie.signal.ApplicationForm;
import nl.casusregie.signal.Applications;
import nl.casusregie.testing.Beneath;
import nl.casusregie.testing.CaseForms;
import nl.casusregie.testing.Cases;
import nl.casusregie.testing.CasusregieTest;
import nl.casusregie.testing.PlanActs;
import nl.casusregie.testing.SignedIn;
import nl.casusregie.testing.TestBsn;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.postgresql.PGConnection;
import org.springframework.beans.factory.annotation.Autowired;

/** What is sealed is nowhere readable in what the database keeps: its tables, a dump of them, its files and its log. */
@CasusregieTest
class NothingReadableTest {

    @Autowired
    private Households households;

    @Autowired
    private Hearings hearings;

    @Autowired
    private Conferences conferences;

    @Autowired
    private AcuteSafety acuteSafety;

    @Autowired
    private ApplicationDrafts drafts;

    @Autowired
    private Applications applications;

    @Autowired
    private BsnNumbers bsns;

    @Autowired
    private Analyses analyses;

    @Autowired
    private PlanMaking planMaking;

    @Autowired
    private PlanActs planActs;

    @Autowired
    private Cases cases;

    @Autowired
    private SignedIn signedIn;

    @Autowired
    private Beneath beneath;

    private final Map<String, String> canaries = new TreeMap<>();

    private String canary(String of) {
        return canaries.computeIfAbsent(
                of, each -> "KANARIE" + UUID.randomUUID().toString().replace("-", ""));
    }

    @Test
    @DisplayName("AC-P3 the dump, the files and the write-ahead log hold no readable canary")
    void nothingReadable() throws Exception {
        write();
        writeLines();
        String seen = "ZICHTBAAR" + UUID.randomUUID().toString().replace("-", "");
        beneath.sql("update organisation set name = name || :seen where name = 'Reclassering Noordervaart'")
                .param("seen", seen)
                .update();
        beneath.sql("update organisation set name = replace(name, :seen, '')")
                .param("seen", seen)
                .update();
        beneath.sql("checkpoint").update();

        String dump = dump();
        assertThat(canaries).hasSizeGreaterThan(30);
        assertThat(canaries.entrySet().stream()
                        .filter(each -> dump.contains(each.getValue()))
                        .map(Map.Entry::getKey))
                .isEmpty();
        List<String> words = new ArrayList<>(canaries.values());
        words.add(seen);
        assertThat(inFiles(words)).as("only what is not sealed").containsExactly(seen);
    }

    /** Every class of sealed text, through the use cases by which people write it. */
    private void write() {
        CaseId applied = cases.submitted(application());
        signedIn.as(COORDINATOR, () -> applications
                .judge(applied, false, canary("application missing"))
                .value());
        beneath.sql("delete from application_draft").update();
        signedIn.as(POLICE, () -> drafts.keep(new ApplicationDraft(CaseId.random(), 0, Instant.EPOCH, draft()))
                .value());

        CaseId admitted = cases.admitted();
        PersonId person = Actors.asSystem(() -> households.ids(admitted)).getFirst();
        HearingForm heard = CaseForms.heard();
        signedIn.as(APPLICANT, () -> hearings.record(
                        admitted,
                        person,
                        new HearingForm(
                                true,
                                heard.informedOn(),
                                heard.informedBy(),
                                heard.informedHow(),
                                true,
                                canary("hearing own words"),
                                canary("hearing exception"),
                                null,
                                heard.consent(),
                                canary("hearing consent")))
                .value());

        CaseId scheduled = cases.scheduled();
        PersonId first = Actors.asSystem(() -> households.ids(scheduled)).getFirst();
        signedIn.as(LEAD, () -> households.add(scheduled, shielded()).value());
        String number = TestBsn.next();
        canaries.put("bsn", number);
        signedIn.as(LEAD, () -> bsns.record(scheduled, first, number).value());
        signedIn.as(LEAD, () -> bsns.reveal(scheduled, first));
        signedIn.as(LEAD, () -> conferences
                .contribute(
                        scheduled,
                        cases.conference(scheduled),
                        new ContributionForm(
                                canary("facts"), canary("worries"), canary("goes well"), canary("question")))
                .value());
        signedIn.as(POLICE, () -> acuteSafety
                .report(
                        scheduled,
                        new AcuteForm(
                                canary("acute happening"),
                                canary("acute in danger"),
                                canary("acute place"),
                                true,
                                false,
                                canary("acute done")))
                .value());
    }

    /** What stands in lines of lists. */
    private void writeLines() {
        CaseId held = cases.conferenceHeld();
        PersonId person = Actors.asSystem(() -> households.ids(held)).getFirst();
        AnalysisForm analysis = cases.anAnalysis(held);
        AnalysisForm settled = new AnalysisForm(
                analysis.texts(),
                List.of(new PersonNote(person, canary("analysis person"))),
                List.of(new Disagreement(canary("disagrees who"), canary("disagrees about"))),
                0);
        signedIn.as(LEAD, () -> analyses.settle(held, settled).value());
        planActs.draft(held, plan());
        List<HouseholdView> views = Actors.asSystem(() -> households.ids(held)).stream()
                .map(each -> new HouseholdView(each.value(), true, canary("view of the household")))
                .toList();
        signedIn.as(LEAD, () -> planMaking.hear(held, views).value());
        planActs.object(held, POLICE, canary("objection"));
    }

    private PlanForm plan() {
        PlanForm plan = planActs.aPlan();
        BottomLine line = planActs.aBottomLine();
        PlanAction action = planActs.anAction();
        return new PlanForm(
                plan.phase(),
                canary("plan why"),
                List.of(new BottomLine(
                        line.id(),
                        canary("requirement"),
                        line.organisationId(),
                        canary("controller"),
                        line.checkOn(),
                        canary("consequence"),
                        line.status())),
                List.of(new Goal(UUID.randomUUID(), 1, canary("good enough"), canary("sign"))),
                List.of(new Arrangement(
                        UUID.randomUUID(),
                        canary("arrangement what"),
                        canary("arrangement who"),
                        canary("looked after"),
                        true)),
                List.of(new PlanAction(
                        action.id(),
                        canary("action"),
                        1,
                        action.ownerId(),
                        action.dueOn(),
                        ActionStatus.OPEN,
                        canary("note"),
                        true)),
                canary("escalation"),
                canary("family version"));
    }

    private ApplicationForm application() {
        return form(CaseForms.anApplication(shielded()), "application ");
    }

    private ApplicationForm draft() {
        return form(CaseForms.anApplication(shielded()), "draft ");
    }

    private ApplicationForm form(ApplicationForm form, String what) {
        return new ApplicationForm(
                form.regionCode(),
                form.persons(),
                canary(what + "reason"),
                canary(what + "question"),
                canary(what + "help"),
                5,
                true,
                "",
                canary(what + "partners"),
                Urgency.NORMAL);
    }

    private PersonData shielded() {
        return CaseForms.inHiding("Petra", "Geheim", canary("address"));
    }

    /** Every table of the product and the engine, as pg_dump would write its rows. */
    private String dump() throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        List<String> tables = beneath.sql(
                        """
                        select format('%I.%I', schemaname, tablename) from pg_tables
                        where schemaname not in ('pg_catalog', 'information_schema')""")
                .query(String.class)
                .list();
        try (Connection connection = beneath.dataSource("postgres").getConnection()) {
            for (String table : tables) {
                connection.unwrap(PGConnection.class).getCopyAPI().copyOut("copy " + table + " to stdout", out);
            }
        }
        assertThat(tables).hasSizeGreaterThan(60);
        return out.toString(StandardCharsets.UTF_8);
    }

    private List<String> inFiles(List<String> words) throws IOException {
        Path data =
                Path.of(beneath.sql("show data_directory").query(String.class).single());
        List<String> found = new ArrayList<>();
        for (String part : List.of("base", "pg_wal")) {
            try (Stream<Path> files = Files.walk(data.resolve(part))) {
                files.filter(Files::isRegularFile).forEach(file -> {
                    String content = content(file);
                    words.stream().filter(content::contains).forEach(found::add);
                });
            }
        }
        return found.stream().distinct().toList();
    }

    private static String content(Path file) {
        try {
            return Files.readString(file, StandardCharsets.ISO_8859_1);
        } catch (NoSuchFileException e) {
            return "";
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
