package nl.casusregie.benchmark;

import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import nl.casusregie.access.AccountUsers;
import nl.casusregie.access.Actors;
import nl.casusregie.access.SignedInUser;
import nl.casusregie.casefile.Urgency;
import nl.casusregie.shared.CaseId;
import nl.casusregie.signal.ApplicationForm;
import nl.casusregie.signal.Applications;
import nl.casusregie.testing.CaseForms;
import org.springframework.context.ApplicationContext;

/** Fresh cases by the real use cases: an applicant applies, a coordinator judges whether the application is complete. */
final class Intake {

    private final Applications applications;
    private final SignedInUser applicant;
    private final SignedInUser coordinator;
    private final String region;

    Intake(ApplicationContext product, String applicant, String coordinator, String region) {
        AccountUsers users = product.getBean(AccountUsers.class);
        this.applications = product.getBean(Applications.class);
        this.applicant = users.loadUserByUsername(applicant);
        this.coordinator = users.loadUserByUsername(coordinator);
        this.region = region;
    }

    /** Work of a coordinator: every third is urgent, and half waits for the decision of triage instead of this judgement. */
    void apply(int cases) {
        for (int i = 0; i < cases; i++) {
            CaseId id = open(i % 3 == 0 ? Urgency.HIGH : Urgency.NORMAL);
            if (i % 2 == 0) {
                Actors.as(coordinator, () -> judge(id));
            }
        }
    }

    /** Work of a coordinator that waits to be judged, from several who apply at the same time. */
    void applyTogether(int cases) {
        Callable<CaseId> apply = () -> open(Urgency.NORMAL);
        try (Together applicants = new Together()) {
            List<CaseId> opened = applicants.calls(Collections.nCopies(cases, apply).stream());
            if (opened.size() != cases) {
                throw new IllegalStateException("not every application became a case");
            }
        }
    }

    CaseId open(Urgency urgency) {
        return Actors.as(applicant, () -> applications.submit(form(urgency)).value());
    }

    CaseId judge(CaseId id) {
        return applications.judge(id, true, "").value();
    }

    private ApplicationForm form(Urgency urgency) {
        ApplicationForm form =
                CaseForms.anApplication(CaseForms.anAdult("Petra", "van", "Dam"), CaseForms.aChild("Bo", "Dam"));
        return new ApplicationForm(
                region,
                form.persons(),
                form.reason(),
                form.question(),
                form.helpSoFar(),
                form.safetyNow(),
                form.informed(),
                form.notInformedReason(),
                form.partners(),
                urgency);
    }
}
