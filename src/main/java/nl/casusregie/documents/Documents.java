package nl.casusregie.documents;

import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import nl.casusregie.access.CaseAccess;
import nl.casusregie.access.CaseAction;
import nl.casusregie.access.CaseNotVisible;
import nl.casusregie.access.Label;
import nl.casusregie.access.Permit;
import nl.casusregie.casefile.Timeline;
import nl.casusregie.shared.CaseId;
import nl.casusregie.shared.Outcome;
import nl.casusregie.shared.Refusal;
import nl.casusregie.shared.Refusals;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * The documents of a case. Each belongs to the organisation that brought it in and has the label that says who reads it; a file
 * is given out only when no virus was found in it, or when this installation has no scanner and says so.
 */
@Service
@Transactional
public class Documents {

    private final DocumentRepository documents;
    private final FileStore store;
    private final Scanning scanning;
    private final CaseAccess access;
    private final Timeline timeline;
    private final Clock clock;

    Documents(
            DocumentRepository documents,
            FileStore store,
            Scanning scanning,
            CaseAccess access,
            Timeline timeline,
            Clock clock) {
        this.documents = documents;
        this.store = store;
        this.scanning = scanning;
        this.access = access;
        this.timeline = timeline;
        this.clock = clock;
    }

    /** The documents that whoever asks may read, the newest first. */
    public List<DocumentRecord> all(CaseId caseId) {
        Permit permit = access.enter(CaseAction.SEE_CONTENT, caseId);
        return documents.findByCaseIdOrderByAddedAtDescIdAsc(caseId.value()).stream()
                .filter(document -> permit.sees(document.protection()))
                .map(Document::asRecord)
                .toList();
    }

    /** Adds a document with its first file. */
    public Outcome<UUID> add(CaseId caseId, DocumentForm form, Label label, @Nullable Received file) {
        Permit permit = access.enter(CaseAction.ADD_DOCUMENT, caseId);
        return form.check()
                .require(file, Intake.FIELD)
                .refuseIf(label == Label.SHIELDED, "label", "refusal.required")
                .orElseDo(() -> {
                    Document added = new Document(caseId, form, label, clock.instant());
                    added.addVersion(Objects.requireNonNull(file), scanning.atFirst(), author(permit), clock.instant());
                    documents.save(added);
                    timeline.add(caseId, "timeline.documentAdded", form.title(), added.id(), added.protection());
                    return added.id();
                });
    }

    /** Adds a newer file to a document; the older ones stay. Whose document it is, stays too. */
    public Outcome<UUID> addVersion(CaseId caseId, UUID id, @Nullable Received file) {
        Permit permit = access.enter(CaseAction.ADD_DOCUMENT, caseId, id);
        Document document = visible(caseId, id, permit);
        return new Refusals()
                .require(file, Intake.FIELD)
                .refuseIf(document.isTakenAway(), "", "refusal.documentTakenAway")
                .orElseDo(() -> {
                    document.addVersion(
                            Objects.requireNonNull(file), scanning.atFirst(), author(permit), clock.instant());
                    timeline.add(
                            caseId,
                            "timeline.documentVersionAdded",
                            document.form().title(),
                            id,
                            document.protection());
                    return id;
                });
    }

    /**
     * The file, to take along; that somebody took it is on record.
     *
     * @throws CaseNotVisible when there is no such file for whoever asks
     */
    public Outcome<OpenedFile> open(CaseId caseId, UUID id, UUID version) {
        Permit permit = access.enter(CaseAction.SEE_CONTENT, caseId, id);
        Document document = visible(caseId, id, permit);
        DocumentVersion wanted = document.version(version).orElseThrow(CaseNotVisible::new);
        if (!wanted.scan().isServed()) {
            return Outcome.refused(Refusal.at("", "refusal.fileNotScanned"));
        }
        VersionRecord file = wanted.asRecord();
        return Outcome.done(new OpenedFile(file.kind(), file.size(), store.open(file.id(), wanted.secret())));
    }

    /** Takes the files away for good, with the reason: for what should never have been in this case. */
    public Outcome<UUID> takeAway(CaseId caseId, UUID id, String why) {
        Permit permit = access.enter(CaseAction.ADD_DOCUMENT, caseId, id);
        Document document = visible(caseId, id, permit);
        return new Refusals()
                .requireText(why, "why", Refusals.LINE)
                .refuseIf(document.isTakenAway(), "", "refusal.documentTakenAway")
                .refuseIf(!TakingAway.allowed(permit, document.protection()), "", "refusal.onlySourceOrLead")
                .orElseDo(() -> {
                    List<UUID> files = document.versions().stream()
                            .map(DocumentVersion::id)
                            .toList();
                    document.takeAway(why.strip(), clock.instant());
                    timeline.add(
                            caseId,
                            "timeline.documentTakenAway",
                            document.form().title(),
                            id,
                            document.protection());
                    onceCommitted(() -> files.forEach(store::delete));
                    return id;
                });
    }

    private Document visible(CaseId caseId, UUID id, Permit permit) {
        return documents
                .findByIdAndCaseId(id, caseId.value())
                .filter(document -> permit.sees(document.protection()))
                .orElseThrow(CaseNotVisible::new);
    }

    private static String author(Permit permit) {
        return permit.actor().name() + " (" + permit.actor().organisationName() + ")";
    }

    private static void onceCommitted(Runnable work) {
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                work.run();
            }
        });
    }
}
