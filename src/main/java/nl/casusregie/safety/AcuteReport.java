package nl.casusregie.safety;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import nl.casusregie.access.Actor;
import nl.casusregie.access.Label;
import nl.casusregie.access.Protection;
import nl.casusregie.keys.SealedLine;
import nl.casusregie.shared.CaseId;
import org.hibernate.annotations.BatchSize;
import org.jspecify.annotations.Nullable;

/** A report of acute unsafety; guards that it is secured before it is confirmed, as often as that takes. */
@Entity
@Table(name = "acute_report")
class AcuteReport {

    @Id
    private UUID id;

    @Version
    private int version;

    private UUID caseId;

    @Enumerated(EnumType.STRING)
    private AcuteSource source;

    @Enumerated(EnumType.STRING)
    private AcuteState state;

    @Embedded
    private AcuteForm form;

    private String reportedBy;
    private String reportedByOrganisation;
    private Instant reportedAt;

    @OneToMany(cascade = CascadeType.ALL, orphanRemoval = true)
    @JoinColumn(name = "report_id", nullable = false)
    @OrderBy("position")
    @BatchSize(size = 50)
    private List<AcuteStepRow> steps = new ArrayList<>();

    @Embedded
    private Protection protection;

    @SuppressWarnings("NullAway.Init")
    protected AcuteReport() {}

    AcuteReport(CaseId caseId, AcuteSource source, AcuteForm form, Actor by, Instant now) {
        this.id = UUID.randomUUID();
        this.caseId = caseId.value();
        this.protection = Protection.begin(Label.SAFETY);
        this.source = source;
        this.state = AcuteState.OPEN;
        this.form = form;
        this.reportedBy = by.name();
        this.reportedByOrganisation = by.organisationName();
        this.reportedAt = now;
    }

    void secure(String measures, String byWhom, @Nullable LocalDate safeUntil, Actor by, Instant now) {
        expect(AcuteState.OPEN);
        state = AcuteState.SECURED;
        add(AcuteStep.Kind.SECURED, measures.strip(), byWhom.strip(), safeUntil, by, now);
    }

    void confirmSafe(String why, Actor by, Instant now) {
        expect(AcuteState.SECURED);
        state = AcuteState.SETTLED;
        add(AcuteStep.Kind.SAFE_AGAIN, why.strip(), "", null, by, now);
    }

    /** Not safe after all: securing begins anew. */
    void reject(String why, Actor by, Instant now) {
        expect(AcuteState.SECURED);
        state = AcuteState.OPEN;
        add(AcuteStep.Kind.NOT_SAFE, why.strip(), "", null, by, now);
    }

    void lapse(Actor by, Instant now) {
        if (!state.isOpen()) {
            throw new IllegalStateException("the report is " + state);
        }
        state = AcuteState.LAPSED;
        add(AcuteStep.Kind.LAPSED, "", "", null, by, now);
    }

    private void expect(AcuteState expected) {
        if (state != expected) {
            throw new IllegalStateException("the report is " + state + ", not " + expected);
        }
    }

    private void add(
            AcuteStep.Kind kind, String text, String byWhom, @Nullable LocalDate safeUntil, Actor by, Instant now) {
        AcuteStep step = new AcuteStep(now, kind, by.name(), by.organisationName(), text, byWhom, safeUntil);
        SealedLine.add(steps, step, AcuteStepRow::new);
    }

    UUID id() {
        return id;
    }

    boolean isOpen() {
        return state.isOpen();
    }

    AcuteReportView view(boolean maySeeShieldedPlace) {
        boolean hide = form.placeShielded() && !form.place().isBlank() && !maySeeShieldedPlace;
        return new AcuteReportView(
                id,
                source,
                state,
                hide ? form.withoutPlace() : form,
                hide,
                reportedBy,
                reportedByOrganisation,
                reportedAt,
                SealedLine.read(steps),
                protection);
    }

    Protection protection() {
        return protection;
    }
}
