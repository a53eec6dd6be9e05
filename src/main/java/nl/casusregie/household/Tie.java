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

/** That two people of a household are related. */
@Entity
@Table(name = "tie")
class Tie {

    @Id
    private UUID id;

    @Version
    private int version;

    private UUID caseId;
    private Instant addedAt;

    @Embedded
    private TieForm form;

    @Embedded
    private Protection protection;

    @SuppressWarnings("NullAway.Init")
    protected Tie() {}

    Tie(CaseId caseId, TieForm form, Instant now) {
        this.id = UUID.randomUUID();
        this.caseId = caseId.value();
        this.addedAt = now;
        this.form = form;
        this.protection = Protection.begin(Label.GENERAL);
    }

    void change(TieForm known) {
        form = known;
    }

    UUID id() {
        return id;
    }

    TieForm form() {
        return form;
    }

    Protection protection() {
        return protection;
    }

    TieRecord asRecord() {
        return new TieRecord(id, form, protection);
    }
}
