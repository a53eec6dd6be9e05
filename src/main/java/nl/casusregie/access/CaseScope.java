package nl.casusregie.access;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.UUID;
import nl.casusregie.shared.CaseId;
import nl.casusregie.shared.UserId;

/** What access needs to know of a case: its region and who applied. */
@Entity
@Table(name = "case_scope")
class CaseScope {

    @Id
    private UUID caseId;

    @Version
    private int version;

    private String regionCode;
    private UUID applicantId;

    @SuppressWarnings("NullAway.Init")
    protected CaseScope() {}

    CaseScope(CaseId caseId, String regionCode, UserId applicant) {
        this.caseId = caseId.value();
        this.regionCode = regionCode;
        this.applicantId = applicant.value();
    }

    String regionCode() {
        return regionCode;
    }

    UserId applicant() {
        return new UserId(applicantId);
    }
}
