package nl.casusregie.access;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import nl.casusregie.shared.CaseId;
import nl.casusregie.shared.OrganisationId;
import org.jspecify.annotations.Nullable;

/** That one organisation may get one category of data of one case, on a ground, for a purpose, until a date. */
@Entity
@Table(name = "sharing")
class Sharing {

    @Id
    private UUID id;

    @Version
    private int version;

    private UUID caseId;
    private UUID organisationId;

    @Enumerated(EnumType.STRING)
    private Label category;

    @Enumerated(EnumType.STRING)
    private LegalGround ground;

    private String purpose;
    private String necessity;
    private UUID decidedById;
    private String decidedBy;
    private Instant decidedAt;
    private LocalDate validUntil;
    private boolean byDefault;
    private @Nullable Instant endedAt;
    private String endReason = "";
    private @Nullable Instant askedAt;

    @SuppressWarnings("NullAway.Init")
    protected Sharing() {}

    Sharing(
            CaseId caseId,
            OrganisationId organisation,
            Label category,
            SharingTerms terms,
            boolean byDefault,
            Actor by,
            Instant now) {
        this.id = UUID.randomUUID();
        this.caseId = caseId.value();
        this.organisationId = organisation.value();
        this.category = category;
        this.ground = terms.ground();
        this.purpose = terms.purpose();
        this.necessity = terms.necessity();
        this.validUntil = terms.validUntil();
        this.byDefault = byDefault;
        this.decidedById = by.id().value();
        this.decidedBy = by.name();
        this.decidedAt = now;
    }

    void end(String why, Instant now) {
        endedAt = now;
        endReason = why;
    }

    /** It was decided that it ends on its last day, and why. */
    void letEnd(String why) {
        endReason = why;
    }

    /** Whether somebody was asked if it goes on, and has not answered. */
    boolean isInQuestion() {
        return askedAt != null && endedAt == null && endReason.isEmpty();
    }

    boolean isOf(CaseId other) {
        return caseId.equals(other.value());
    }

    boolean isActive(LocalDate today) {
        return endedAt == null && !validUntil.isBefore(today);
    }

    UUID organisationId() {
        return organisationId;
    }

    Label category() {
        return category;
    }

    SharingRecord record(String organisationName, LocalDate today) {
        return new SharingRecord(
                id,
                new OrganisationId(organisationId),
                organisationName,
                category,
                new SharingTerms(ground, purpose, necessity, validUntil),
                decidedBy,
                decidedAt,
                byDefault,
                isActive(today),
                endReason);
    }
}
