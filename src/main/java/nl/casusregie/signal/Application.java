package nl.casusregie.signal;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import nl.casusregie.access.Label;
import nl.casusregie.access.Protection;
import nl.casusregie.casefile.Urgency;
import nl.casusregie.keys.Sealed;
import nl.casusregie.shared.CaseId;
import nl.casusregie.shared.UserId;
import org.hibernate.annotations.DynamicUpdate;

/** The application for a household; guards that it is judged once and supplemented when asked. */
@Entity
@DynamicUpdate
@Table(name = "application")
class Application {

    @Id
    private UUID caseId;

    @Version
    private int version;

    private UUID applicantId;

    @Enumerated(EnumType.STRING)
    private ApplicationStatus status;

    @Sealed
    private String reason;

    @Sealed
    private String question;

    @Sealed
    private String helpSoFar;

    private int safetyNow;
    private boolean informed;

    @Sealed
    private String notInformedReason;

    @Sealed
    private String partners;

    @Sealed
    private String missing;

    @Sealed
    private String supplement;

    private Instant submittedAt;
    private Instant statusSince;

    @Embedded
    private Protection protection;

    @SuppressWarnings("NullAway.Init")
    protected Application() {}

    Application(CaseId caseId, UserId applicant, ApplicationForm form, int safetyNow, boolean informed, Instant now) {
        this.caseId = caseId.value();
        this.protection = Protection.begin(Label.GENERAL);
        this.applicantId = applicant.value();
        this.status = ApplicationStatus.SUBMITTED;
        this.reason = form.reason();
        this.question = form.question();
        this.helpSoFar = form.helpSoFar();
        this.safetyNow = safetyNow;
        this.informed = informed;
        this.notInformedReason = form.notInformedReason();
        this.partners = form.partners();
        this.missing = "";
        this.supplement = "";
        this.submittedAt = now;
        this.statusSince = now;
    }

    /** Asks the applicant for more; also after triage, which can find that it knows too little. */
    void askFor(String whatIsMissing, Instant now) {
        status = ApplicationStatus.INCOMPLETE;
        missing = whatIsMissing;
        statusSince = now;
    }

    /** Adds what was asked; what was said before stays. */
    void supplement(String text, Instant now) {
        expect(ApplicationStatus.INCOMPLETE);
        supplement = (supplement + "\n\n" + text.strip()).strip();
        status = ApplicationStatus.SUBMITTED;
        statusSince = now;
    }

    private void expect(ApplicationStatus expected) {
        if (status != expected) {
            throw new IllegalStateException("the application is " + status + ", not " + expected);
        }
    }

    ApplicationView view(Urgency urgency) {
        return new ApplicationView(
                new CaseId(caseId),
                new UserId(applicantId),
                status,
                reason,
                question,
                helpSoFar,
                safetyNow,
                informed,
                notInformedReason,
                partners,
                urgency,
                missing,
                supplement,
                submittedAt,
                statusSince,
                protection);
    }

    Protection protection() {
        return protection;
    }
}
