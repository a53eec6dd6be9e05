package nl.casusregie.analysis;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import nl.casusregie.access.Label;
import nl.casusregie.access.Protection;
import nl.casusregie.keys.Sealed;
import nl.casusregie.keys.SealedLine;
import nl.casusregie.shared.CaseId;
import nl.casusregie.shared.PersonId;
import nl.casusregie.shared.UserId;
import org.hibernate.annotations.Fetch;
import org.hibernate.annotations.FetchMode;
import org.jspecify.annotations.Nullable;

/** The joint analysis of one round: a draft until it is settled, then it stays as it is. */
@Entity
@Table(name = "joint_analysis")
class JointAnalysis {

    @Embeddable
    record StoredNote(UUID personId, @Sealed String text) {}

    @Id
    private UUID id;

    @Version
    private int version;

    private UUID caseId;
    private int round;
    private int revision;
    private UUID savedById;
    private Instant savedAt;
    private @Nullable Instant settledAt;

    @Embedded
    private AnalysisTexts texts;

    @OneToMany(cascade = CascadeType.ALL, orphanRemoval = true)
    @JoinColumn(name = "analysis_id", nullable = false)
    @OrderBy("position")
    @Fetch(FetchMode.SUBSELECT)
    private List<StoredNoteRow> persons = new ArrayList<>();

    @OneToMany(cascade = CascadeType.ALL, orphanRemoval = true)
    @JoinColumn(name = "analysis_id", nullable = false)
    @OrderBy("position")
    @Fetch(FetchMode.SUBSELECT)
    private List<DisagreementRow> disagreements = new ArrayList<>();

    @Embedded
    private Protection protection;

    @SuppressWarnings("NullAway.Init")
    protected JointAnalysis() {}

    /** The first round, or the one after another: who may read that one reads this one, which begins with its words. */
    JointAnalysis(CaseId caseId, @Nullable JointAnalysis before, UserId by, Instant now) {
        this.id = UUID.randomUUID();
        this.caseId = caseId.value();
        this.protection = before == null ? Protection.begin(Label.GENERAL) : before.protection;
        this.round = before == null ? 1 : before.round + 1;
        this.savedById = by.value();
        this.savedAt = now;
        this.texts = AnalysisTexts.EMPTY;
    }

    void save(AnalysisForm form, UserId by, Instant now) {
        if (isSettled()) {
            throw new IllegalStateException("a settled analysis does not change");
        }
        texts = form.texts();
        List<StoredNote> notes = form.persons().stream()
                .map(note -> new StoredNote(note.person().value(), note.text()))
                .toList();
        SealedLine.write(persons, notes, StoredNoteRow::new);
        SealedLine.write(disagreements, form.disagreements(), DisagreementRow::new);
        revision++;
        savedById = by.value();
        savedAt = now;
    }

    void settle(AnalysisForm form, UserId by, Instant now) {
        save(form, by, now);
        settledAt = now;
    }

    AnalysisForm content() {
        return new AnalysisForm(
                texts,
                SealedLine.read(persons).stream()
                        .map(note -> new PersonNote(new PersonId(note.personId()), note.text()))
                        .toList(),
                SealedLine.read(disagreements),
                revision);
    }

    boolean isSettled() {
        return settledAt != null;
    }

    int round() {
        return round;
    }

    int revision() {
        return revision;
    }

    UserId savedBy() {
        return new UserId(savedById);
    }

    @Nullable
    Instant settledAt() {
        return settledAt;
    }

    UUID id() {
        return id;
    }

    Protection protection() {
        return protection;
    }
}
