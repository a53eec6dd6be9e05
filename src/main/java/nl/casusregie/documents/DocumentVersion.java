package nl.casusregie.documents;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import nl.casusregie.keys.Sealed;

/** One file of a document; never changed, only followed by a next one. */
@Entity
@Table(name = "document_version")
class DocumentVersion {

    /** Also the name of the file in the store. */
    @Id
    private UUID id;

    @ManyToOne(fetch = FetchType.LAZY)
    private Document document;

    private int number;
    private Instant addedAt;
    private String addedBy;

    @Enumerated(EnumType.STRING)
    private FileKind kind;

    private long size;
    private boolean cleaned;

    @Sealed
    private String fileKey;

    @Enumerated(EnumType.STRING)
    private ScanState scan;

    @SuppressWarnings("NullAway.Init")
    protected DocumentVersion() {}

    DocumentVersion(Document document, int number, Received received, ScanState scan, String author, Instant now) {
        this.id = received.id();
        this.document = document;
        this.number = number;
        this.addedAt = now;
        this.addedBy = author;
        this.kind = received.kind();
        this.size = received.size();
        this.cleaned = received.cleaned();
        this.fileKey = received.secret().text();
        this.scan = scan;
    }

    void scanned(ScanState found) {
        scan = found;
    }

    UUID id() {
        return id;
    }

    Document document() {
        return document;
    }

    FileKind kind() {
        return kind;
    }

    FileSecret secret() {
        return new FileSecret(fileKey);
    }

    ScanState scan() {
        return scan;
    }

    VersionRecord asRecord() {
        return new VersionRecord(id, number, addedAt, addedBy, kind, size, cleaned, scan);
    }
}
