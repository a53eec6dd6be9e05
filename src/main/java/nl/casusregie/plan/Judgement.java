package nl.casusregie.plan;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import nl.casusregie.access.Actor;
import nl.casusregie.keys.Sealed;
import nl.casusregie.shared.CaseId;

/** What somebody saw of a bottom line; is read by whoever reads the plan, and does not change. */
@Entity
@Table(name = "plan_judgement")
class Judgement {

    @Id
    private UUID id;

    private UUID caseId;
    private UUID planId;
    private UUID lineId;

    @Sealed
    private String requirement;

    @Enumerated(EnumType.STRING)
    private BottomLineStatus status;

    @Sealed
    private String evidence;

    private String judgedBy;
    private String judgedByOrganisation;
    private Instant judgedAt;

    @SuppressWarnings("NullAway.Init")
    protected Judgement() {}

    Judgement(CaseId caseId, UUID planId, BottomLine line, String evidence, Actor by, Instant now) {
        this.id = UUID.randomUUID();
        this.caseId = caseId.value();
        this.planId = planId;
        this.lineId = line.id();
        this.requirement = line.requirement();
        this.status = line.status();
        this.evidence = evidence;
        this.judgedBy = by.name();
        this.judgedByOrganisation = by.organisationName();
        this.judgedAt = now;
    }

    JudgementRecord asRecord() {
        return new JudgementRecord(lineId, status, evidence, judgedBy, judgedByOrganisation, judgedAt);
    }
}
