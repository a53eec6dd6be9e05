package nl.casusregie.voice;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import nl.casusregie.access.Actor;
import nl.casusregie.access.Label;
import nl.casusregie.access.Protection;
import nl.casusregie.keys.Sealed;
import nl.casusregie.shared.CaseId;
import org.jspecify.annotations.Nullable;

/** A complaint: received, sent to whom handles it, and how that ended. Nothing of the case waits for it. */
@Entity
@Table(name = "complaint")
class Complaint {

    @Id
    private UUID id;

    @Version
    private int version;

    private UUID caseId;

    @Embedded
    private ComplaintForm form;

    @Sealed
    private String sentTo = "";

    private @Nullable LocalDate sentOn;

    @Sealed
    private String outcome = "";

    private @Nullable LocalDate settledOn;
    private String recordedBy;
    private Instant recordedAt;

    @Embedded
    private Protection protection;

    @SuppressWarnings("NullAway.Init")
    protected Complaint() {}

    Complaint(CaseId caseId, ComplaintForm form, Actor by, Instant now) {
        this.id = UUID.randomUUID();
        this.caseId = caseId.value();
        this.form = form;
        this.protection = Protection.begin(Label.GENERAL);
        this.recordedBy = by.name();
        this.recordedAt = now;
    }

    void send(String to, LocalDate on) {
        sentTo = to.strip();
        sentOn = on;
    }

    void settle(String how, LocalDate on) {
        outcome = how.strip();
        settledOn = on;
    }

    UUID id() {
        return id;
    }

    Protection protection() {
        return protection;
    }

    ComplaintRecord asRecord() {
        return new ComplaintRecord(id, form, sentTo, sentOn, outcome, settledOn, recordedBy, recordedAt, protection);
    }
}
