package nl.casusregie.documents;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.casusregie.access.Label;
import nl.casusregie.access.Protection;
import nl.casusregie.keys.Sealed;
import nl.casusregie.shared.CaseId;
import org.jspecify.annotations.Nullable;

/** A document of a case with all its versions. Taken away, its files are gone and only who took it away and why is left. */
@Entity
@Table(name = "document")
class Document {

    @Id
    private UUID id;

    @Version
    private int version;

    private UUID caseId;
    private Instant addedAt;

    @Embedded
    private DocumentForm form;

    @Embedded
    private Protection protection;

    private @Nullable Instant takenAwayAt;

    @Sealed
    private @Nullable String takenAwayWhy;

    @OneToMany(mappedBy = "document", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("number")
    private List<DocumentVersion> versions = new ArrayList<>();

    @SuppressWarnings("NullAway.Init")
    protected Document() {}

    Document(CaseId caseId, DocumentForm form, Label label, Instant now) {
        this.id = UUID.randomUUID();
        this.caseId = caseId.value();
        this.addedAt = now;
        this.form = form;
        this.protection = Protection.begin(label);
    }

    DocumentVersion addVersion(Received received, ScanState state, String author, Instant now) {
        DocumentVersion next = new DocumentVersion(this, versions.size() + 1, received, state, author, now);
        versions.add(next);
        return next;
    }

    void takeAway(String why, Instant now) {
        takenAwayAt = now;
        takenAwayWhy = why;
        versions.clear();
    }

    boolean isTakenAway() {
        return takenAwayAt != null;
    }

    Optional<DocumentVersion> version(UUID wanted) {
        return versions.stream().filter(each -> each.id().equals(wanted)).findFirst();
    }

    List<DocumentVersion> versions() {
        return List.copyOf(versions);
    }

    UUID id() {
        return id;
    }

    CaseId caseId() {
        return new CaseId(caseId);
    }

    DocumentForm form() {
        return form;
    }

    Protection protection() {
        return protection;
    }

    DocumentRecord asRecord() {
        return new DocumentRecord(
                id,
                form,
                protection,
                addedAt,
                takenAwayAt,
                takenAwayWhy == null ? "" : takenAwayWhy,
                versions.stream().map(DocumentVersion::asRecord).toList().reversed());
    }
}
