package nl.casusregie.safety;

import static nl.casusregie.testing.SignedIn.*;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import nl.casusregie.access.CaseNotVisible;
import nl.casusregie.shared.CaseId;
import nl.casusregie.shared.Refusal;
import nl.casusregie.testing.Cases;
import nl.casusregie.testing.CasusregieTest;
import nl.casusregie.testing.Requests;
import nl.casusregie.testing.SafetyForms;
import nl.casusregie.testing.SignedIn;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

@CasusregieTest
class SafetyRightsTest {

    private List<Refusal> obstacles(CaseId id) {
        return signedIn.as(LEAD, () -> Objects.requireNonNull(transaction.execute(status -> unsettled.obstacles(id))));
    }

    private static final AcuteForm ACUTE =
            new AcuteForm("Hij staat voor de deur.", "Petra", "Lindelaan 4", true, true, "");

    @Autowired
    private Cases cases;

    @Autowired
    private Requests asked;

    @Autowired
    private AcuteSafety acute;

    @Autowired
    private Incidents incidents;

    @Autowired
    private UnsettledSafety unsettled;

    @Autowired
    private SignedIn signedIn;

    @Autowired
    private TransactionTemplate transaction;

    @Test
    void everybodyOfTheCaseAndWhoeverWasAskedMayReport() {
        CaseId id = cases.teamed();
        asked.asked(id, SHELTER);

        for (String who : List.of(COORDINATOR, LEAD, FIXED_FACE, POLICE, APPLICANT, SHELTER)) {
            assertThat(signedIn.as(who, () -> acute.report(id, ACUTE)).isDone())
                    .as(who)
                    .isTrue();
            assertThat(signedIn.as(who, () -> incidents.report(id, incident())).isDone())
                    .as(who)
                    .isTrue();
        }
        for (String who : List.of(OTHER_REGIONS_COORDINATOR, MENTAL_HEALTH_ADULTS, ZVH_MANAGER, ADMINISTRATOR)) {
            notVisible(who, () -> acute.report(id, ACUTE));
            notVisible(who, () -> incidents.report(id, incident()));
        }
    }

    @Test
    void whoeverReportsFromOutsideReadsNoReports() {
        CaseId id = cases.teamed();
        asked.asked(id, SHELTER);
        UUID report = signedIn.as(SHELTER, () -> acute.report(id, ACUTE).value());

        notVisible(SHELTER, () -> acute.view(id, report));
        notVisible(SHELTER, () -> acute.ofCase(id));
        notVisible(SHELTER, () -> incidents.ofCase(id));
        notVisible(OTHER_REGIONS_COORDINATOR, () -> acute.ofCase(id));
        notVisible(PROCESS_MANAGER, () -> incidents.ofCase(id));
    }

    @Test
    void aShieldedPlaceIsForTheLeadAndUntilItIsSafeForTheCoordinator() {
        CaseId id = cases.teamed();
        UUID report = signedIn.as(LEAD, () -> acute.report(id, ACUTE).value());

        for (String who : List.of(LEAD, COORDINATOR)) {
            assertThat(signedIn.as(who, () -> acute.view(id, report)).form().place())
                    .isEqualTo("Lindelaan 4");
        }
        signedIn.as(LEAD, () -> acute.secure(
                        id, report, new SecuringForm("Huisverbod", "politie", LocalDate.of(2099, 1, 1)))
                .value());
        signedIn.as(COORDINATOR, () -> acute.confirm(id, report, true, "Veilig").value());
        assertThat(signedIn.as(LEAD, () -> acute.view(id, report)).placeHidden())
                .isFalse();
        assertThat(signedIn.as(COORDINATOR, () -> acute.view(id, report)).placeHidden())
                .isTrue();
        AcuteReportView others = signedIn.as(POLICE, () -> acute.view(id, report));
        assertThat(others.form().place()).isEmpty();
        assertThat(others.placeHidden()).isTrue();
        assertThat(signedIn.as(POLICE, () -> acute.ofCase(id)))
                .allMatch(each -> each.form().place().isEmpty());
    }

    @Test
    void onlyTheLeadAndTheCoordinatorSecureAndOnlyTheCoordinatorConfirms() {
        CaseId id = cases.teamed();
        UUID report = signedIn.as(POLICE, () -> acute.report(id, ACUTE).value());
        SecuringForm form = new SecuringForm("Huisverbod", "politie", LocalDate.of(2099, 1, 1));

        notVisible(POLICE, () -> acute.secure(id, report, form));
        notVisible(APPLICANT, () -> acute.secure(id, report, form));
        signedIn.as(LEAD, () -> acute.secure(id, report, form).value());
        notVisible(LEAD, () -> acute.confirm(id, report, true, "Veilig"));
        signedIn.as(COORDINATOR, () -> acute.confirm(id, report, true, "Veilig").value());
    }

    @Test
    void onlyTheLeadOfTheCaseWeighs() {
        CaseId id = cases.teamed();
        UUID incident =
                signedIn.as(POLICE, () -> incidents.report(id, incident()).value());

        notVisible(POLICE, () -> incidents.weigh(id, incident, IncidentWeight.NOTHING, "x"));
        assertThat(signedIn.as(
                        LEAD, () -> incidents.weigh(id, incident, null, " ").reasons()))
                .extracting(Refusal::field)
                .containsExactly("weight", "motivation");
        assertThat(signedIn.as(LEAD, () -> incidents.weigh(id, incident, IncidentWeight.NOTHING, "Licht."))
                        .isDone())
                .isTrue();
        assertThat(signedIn.as(LEAD, () -> incidents.weigh(id, incident, IncidentWeight.ACUTE, "Toch."))
                        .reasons())
                .extracting(Refusal::key)
                .containsExactly("refusal.alreadyDone");
    }

    @Test
    void anEmptyReportIsRefusedFieldByField() {
        CaseId id = cases.teamed();

        assertThat(signedIn.as(LEAD, () -> acute.report(id, new AcuteForm("", " ", "", false, false, ""))
                        .reasons()))
                .extracting(Refusal::field)
                .containsExactly("happening", "inDanger");
        IncidentForm empty = new IncidentForm(
                null, LocalDate.of(2099, 1, 1), Set.of(), "", "", null, null, null, null, null, null, null);
        assertThat(signedIn.as(LEAD, () -> incidents.report(id, empty).reasons()))
                .extracting(Refusal::field)
                .contains("dateKnown", "happenedOn", "kinds", "facts", "source", "severity", "directDanger");
    }

    @Test
    void whatIsNotSettledOrWeighedKeepsTheCaseOpen() {
        CaseId id = cases.teamed();
        assertThat(obstacles(id)).isEmpty();

        signedIn.as(LEAD, () -> acute.report(id, ACUTE).value());
        signedIn.as(LEAD, () -> incidents.report(id, incident()).value());

        assertThat(obstacles(id))
                .extracting(Refusal::key)
                .containsExactly("refusal.acuteNotSettled", "refusal.incidentNotWeighed");
    }

    private static IncidentForm incident() {
        return SafetyForms.incident("Er is geroepen en gedreigd.");
    }

    private void notVisible(String who, Supplier<?> act) {
        assertThatThrownBy(() -> signedIn.as(who, act::get)).as(who).isInstanceOf(CaseNotVisible.class);
    }
}
