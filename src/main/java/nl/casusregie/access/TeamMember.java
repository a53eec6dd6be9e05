package nl.casusregie.access;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;
import nl.casusregie.shared.CaseId;
import nl.casusregie.shared.OrganisationId;
import nl.casusregie.shared.UserId;
import org.jspecify.annotations.Nullable;

/** Somebody's place in the team of a case: added with a reason, ended with a reason, never replaced. */
@Entity
@Table(name = "team_member")
class TeamMember {

    @Id
    private UUID id;

    @Version
    private int version;

    private UUID caseId;
    private UUID userId;
    private UUID organisationId;

    @Enumerated(EnumType.STRING)
    private TeamRole teamRole;

    private String reason;
    private LocalDate fromDate;
    private @Nullable LocalDate untilDate;
    private @Nullable String endReason;

    @SuppressWarnings("NullAway.Init")
    protected TeamMember() {}

    TeamMember(CaseId caseId, Colleague colleague, TeamRole teamRole, String reason, LocalDate fromDate) {
        this.id = UUID.randomUUID();
        this.caseId = caseId.value();
        this.userId = colleague.id().value();
        this.organisationId = colleague.organisation().value();
        this.teamRole = teamRole;
        this.reason = reason;
        this.fromDate = fromDate;
    }

    void end(String why, LocalDate on) {
        endReason = why;
        untilDate = on;
    }

    boolean isActive() {
        return untilDate == null;
    }

    TeamRole teamRole() {
        return teamRole;
    }

    UserId userId() {
        return new UserId(userId);
    }

    OrganisationId organisationId() {
        return new OrganisationId(organisationId);
    }

    Membership asMembership(@Nullable Colleague colleague) {
        return new Membership(
                id,
                userId(),
                colleague == null ? "" : colleague.name(),
                colleague == null ? "" : colleague.jobTitle(),
                organisationId(),
                colleague == null ? "" : colleague.organisationName(),
                teamRole,
                reason,
                fromDate,
                untilDate,
                endReason);
    }
}
