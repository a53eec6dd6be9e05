package nl.casusregie.analysis;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.casusregie.access.Actor;
import nl.casusregie.access.Label;
import nl.casusregie.access.Protection;
import nl.casusregie.shared.CaseId;

/** One card on the board of one round. */
@Entity
@Table(name = "analysis_card")
class AnalysisCard {

    @Id
    private UUID id;

    @Version
    private int version;

    private UUID caseId;
    private UUID originId;
    private int round;
    private boolean carriedOn;

    @Embedded
    private CardForm form;

    /** The conclusions that name it, by name. */
    private String supports;

    private String addedBy;
    private String addedByOrganisation;
    private Instant addedAt;

    /** Who changed or moved it last; empty when nobody did. */
    private String changedBy;

    @Embedded
    private Protection protection;

    @SuppressWarnings("NullAway.Init")
    protected AnalysisCard() {}

    AnalysisCard(CaseId caseId, int round, CardForm form, Label label, Actor by, Instant now) {
        this.id = UUID.randomUUID();
        this.caseId = caseId.value();
        this.originId = id;
        this.round = round;
        this.form = form;
        this.supports = "";
        this.addedBy = by.name();
        this.addedByOrganisation = by.organisationName();
        this.addedAt = now;
        this.changedBy = "";
        this.protection = Protection.begin(label);
    }

    private AnalysisCard(AnalysisCard before) {
        this.id = UUID.randomUUID();
        this.caseId = before.caseId;
        this.originId = before.originId;
        this.round = before.round + 1;
        this.form = before.form;
        this.supports = before.supports;
        this.addedBy = before.addedBy;
        this.addedByOrganisation = before.addedByOrganisation;
        this.addedAt = before.addedAt;
        this.changedBy = before.changedBy;
        this.protection = before.protection;
    }

    /** The same card on the board of the next round; this one stays as it is. */
    AnalysisCard carryOn() {
        carriedOn = true;
        return new AnalysisCard(this);
    }

    void change(CardForm known, Actor by) {
        form = known;
        changedBy = by.name();
    }

    /** Names it as a ground of a conclusion, or no longer. */
    void support(Conclusion conclusion, boolean named) {
        Set<Conclusion> all = supports();
        if (named) {
            all.add(conclusion);
        } else {
            all.remove(conclusion);
        }
        supports = all.stream().map(Conclusion::name).collect(Collectors.joining(","));
    }

    UUID id() {
        return id;
    }

    String changedBy() {
        return changedBy;
    }

    UUID originId() {
        return originId;
    }

    int round() {
        return round;
    }

    CardForm form() {
        return form;
    }

    Protection protection() {
        return protection;
    }

    private Set<Conclusion> supports() {
        return Arrays.stream(supports.split(","))
                .filter(name -> !name.isEmpty())
                .map(Conclusion::valueOf)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Conclusion.class)));
    }

    CardView asView() {
        return new CardView(
                id, originId, form, supports(), addedBy, addedByOrganisation, addedAt, carriedOn, protection);
    }
}
