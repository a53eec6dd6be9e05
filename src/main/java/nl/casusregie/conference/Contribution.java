package nl.casusregie.conference;

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
import nl.casusregie.shared.OrganisationId;
import nl.casusregie.shared.UserId;
import org.jspecify.annotations.Nullable;

/** The place of one invited organisation at a conference: empty until it brings in what it knows. */
@Entity
@Table(name = "contribution")
class Contribution {

    @Id
    private UUID id;

    @Version
    private int version;

    private UUID conferenceId;
    private UUID caseId;
    private UUID organisationId;
    private int revision;
    private boolean late;
    private @Nullable UUID givenById;
    private @Nullable Instant givenAt;
    private @Nullable Boolean present;

    @Embedded
    private ContributionForm content;

    @Embedded
    private Protection protection;

    @SuppressWarnings("NullAway.Init")
    protected Contribution() {}

    Contribution(ConferenceId conference, CaseId caseId, OrganisationId organisation) {
        this.id = UUID.randomUUID();
        this.conferenceId = conference.value();
        this.caseId = caseId.value();
        this.organisationId = organisation.value();
        this.content = new ContributionForm("", "", "", "");
        this.protection = Protection.begin(Label.GENERAL, organisation);
    }

    void give(ContributionForm form, Label label, boolean afterDeadline, UserId by, Instant now) {
        if (isGiven()) {
            throw new IllegalStateException("this organisation has contributed already");
        }
        content = form;
        protection = protection.labelled(label);
        late = late || afterDeadline;
        revision = 1;
        givenById = by.value();
        givenAt = now;
    }

    /** Somebody of the same organisation adds to what a colleague brought in. */
    void amend(ContributionForm form, Label label, UserId by, Instant now) {
        content = form;
        protection = protection.labelled(label);
        revision++;
        givenById = by.value();
        givenAt = now;
    }

    /** The deadline has passed without it; what comes later is still welcome. */
    void markLate() {
        late = true;
    }

    void attend(boolean wasThere) {
        present = wasThere;
    }

    /** How often it was written; 0 while it is empty. */
    int revision() {
        return revision;
    }

    boolean isGiven() {
        return givenAt != null;
    }

    boolean isOf(OrganisationId organisation) {
        return organisationId.equals(organisation.value());
    }

    UUID id() {
        return id;
    }

    ConferenceId conference() {
        return new ConferenceId(conferenceId);
    }

    OrganisationId organisation() {
        return new OrganisationId(organisationId);
    }

    boolean late() {
        return late;
    }

    @Nullable
    UserId givenBy() {
        return givenById == null ? null : new UserId(givenById);
    }

    @Nullable
    Instant givenAt() {
        return givenAt;
    }

    @Nullable
    Boolean present() {
        return present;
    }

    ContributionForm content() {
        return content;
    }

    Protection protection() {
        return protection;
    }
}
