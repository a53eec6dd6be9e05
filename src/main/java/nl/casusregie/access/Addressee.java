package nl.casusregie.access;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import nl.casusregie.shared.CaseId;
import nl.casusregie.shared.OrganisationId;
import org.jspecify.annotations.Nullable;

/** An organisation that is addressed by one subject of a case (a specialist request) without being in its team. */
@Entity
@Table(name = "addressee")
class Addressee {

    @Id
    private UUID id;

    @Version
    private int version;

    private UUID caseId;
    private UUID organisationId;
    private UUID subjectId;
    private Instant addressedAt;
    private @Nullable Instant releasedAt;

    @SuppressWarnings("NullAway.Init")
    protected Addressee() {}

    Addressee(CaseId caseId, OrganisationId organisation, UUID subjectId, Instant at) {
        this.id = UUID.randomUUID();
        this.caseId = caseId.value();
        this.organisationId = organisation.value();
        this.subjectId = subjectId;
        this.addressedAt = at;
    }

    void release(Instant at) {
        releasedAt = at;
    }
}
