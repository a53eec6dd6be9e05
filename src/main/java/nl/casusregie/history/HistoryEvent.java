package nl.casusregie.history;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import nl.casusregie.access.Actor;
import nl.casusregie.access.Label;
import nl.casusregie.access.Protection;
import nl.casusregie.shared.CaseId;
import nl.casusregie.shared.PersonId;
import org.jspecify.annotations.Nullable;

/** One event in the life of a household, as somebody wrote it down. */
@Entity
@Table(name = "history_event")
class HistoryEvent {

    @Id
    private UUID id;

    @Version
    private int version;

    private UUID caseId;

    @Embedded
    private EventForm form;

    private @Nullable LocalDate askOn;
    private @Nullable Instant askedAt;
    private String recordedBy;
    private String recordedByOrganisation;
    private Instant recordedAt;

    @Embedded
    private Protection protection;

    @SuppressWarnings("NullAway.Init")
    protected HistoryEvent() {}

    HistoryEvent(CaseId caseId, EventForm form, @Nullable LocalDate askOn, Label label, Actor by, Instant now) {
        this.id = UUID.randomUUID();
        this.caseId = caseId.value();
        this.form = form;
        this.askOn = askOn;
        this.protection = Protection.begin(label);
        this.recordedBy = by.name();
        this.recordedByOrganisation = by.organisationName();
        this.recordedAt = now;
    }

    /** Takes over what is known now; another end is asked about anew. */
    void change(EventForm known, @Nullable LocalDate newAskOn) {
        if (!known.until().equals(form.until()) || known.kind() != form.kind()) {
            askOn = newAskOn;
            askedAt = null;
        }
        form = known;
    }

    /** The question what comes after it was put to people. */
    void asked(Instant now) {
        askedAt = now;
    }

    /** Nobody needs to be asked any more. */
    void answered() {
        askOn = null;
    }

    UUID id() {
        return id;
    }

    CaseId caseId() {
        return new CaseId(caseId);
    }

    EventForm form() {
        return form;
    }

    Protection protection() {
        return protection;
    }

    /** How the inbox knows the question; another one for another end. */
    String taskRef() {
        return "free:measure:" + id + ":"
                + form.lastDay().map(LocalDate::toString).orElse("");
    }

    Happening asHappening(Map<PersonId, Part> parts) {
        return new Happening(id, form, null, parts, recordedBy, recordedByOrganisation, recordedAt, protection);
    }
}
