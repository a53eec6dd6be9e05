package nl.casusregie.network;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.casusregie.access.Protection;
import nl.casusregie.casefile.Urgency;
import nl.casusregie.shared.CaseId;
import nl.casusregie.shared.OrganisationId;
import org.jspecify.annotations.Nullable;

/**
 * A request as somebody may see it.
 *
 * @param fromOutside whether it is seen by the organisation that is asked, which knows nothing else of the case
 * @param answer the reason of a refusal, the other proposal or the note with the latest answer
 * @param notShared what the specialist cannot share, and why; empty when everything could be
 * @param steps what happened, oldest first; from outside only since this organisation was asked
 */
public record RequestView(
        UUID id,
        CaseId caseId,
        String caseNumber,
        boolean fromOutside,
        OrganisationId organisation,
        String organisationName,
        List<ReleasedPerson> about,
        String question,
        String background,
        String safety,
        Urgency urgency,
        @Nullable LocalDate wishedOn,
        RequestState state,
        Instant stateSince,
        Instant requestedAt,
        String requestedBy,
        @Nullable BlockerKind blocker,
        @Nullable LocalDate blockedSince,
        @Nullable LocalDate expectedOn,
        String answer,
        String result,
        String notShared,
        List<RequestStep> steps,
        Protection protection) {}
