package nl.casusregie.household;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import nl.casusregie.access.Label;
import nl.casusregie.access.Protection;
import nl.casusregie.shared.CaseId;

/** A place where somebody of the household stays. */
@Entity
@Table(name = "stay")
class Stay {

    @Id
    private UUID id;

    @Version
    private int version;

    private UUID caseId;
    private Instant addedAt;

    @Embedded
    private StayForm form;

    @Embedded
    private Protection protection;

    @SuppressWarnings("NullAway.Init")
    protected Stay() {}

    Stay(CaseId caseId, StayForm form, boolean shielded, Instant now) {
        this.id = UUID.randomUUID();
        this.caseId = caseId.value();
        this.addedAt = now;
        this.form = form;
        this.protection = Protection.begin(shielded ? Label.SHIELDED : Label.GENERAL);
    }

    void change(StayForm known, boolean shielded) {
        form = known;
        if (shielded != (protection.label() == Label.SHIELDED)) {
            protection = protection.labelled(shielded ? Label.SHIELDED : Label.GENERAL);
        }
    }

    UUID id() {
        return id;
    }

    StayForm form() {
        return form;
    }

    Protection protection() {
        return protection;
    }

    StayRecord asRecord() {
        return new StayRecord(id, form, protection);
    }
}
