package nl.casusregie.plan;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;

/** An arrangement in one version of a plan; an entity of its own, because only the texts of entities can be sealed. */
@Entity
@Table(name = "plan_arrangement")
class ArrangementRow {

    @Id
    private UUID id;

    @Embedded
    private Arrangement content;

    @SuppressWarnings("NullAway.Init")
    protected ArrangementRow() {}

    ArrangementRow(Arrangement content) {
        this.id = UUID.randomUUID();
        this.content = content;
    }

    Arrangement content() {
        return content;
    }
}
