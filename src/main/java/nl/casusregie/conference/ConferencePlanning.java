package nl.casusregie.conference;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.casusregie.shared.OrganisationId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The moments and the ids of a conference, for the process that waits for them; no content, so it asks no leave. */
@Service
@Transactional(readOnly = true)
public class ConferencePlanning {

    private final ConferenceRepository conferences;
    private final ContributionRepository contributions;

    ConferencePlanning(ConferenceRepository conferences, ContributionRepository contributions) {
        this.conferences = conferences;
        this.contributions = contributions;
    }

    public Instant start(ConferenceId id) {
        return conferences.findById(id.value()).orElseThrow().startsAt();
    }

    public Instant preparationDeadline(ConferenceId id) {
        return conferences.findById(id.value()).orElseThrow().preparationDeadline();
    }

    /** The invited organisations, in a steady order. */
    public List<OrganisationId> invited(ConferenceId id) {
        return contributions.findByConferenceId(id.value()).stream()
                .map(Contribution::organisation)
                .sorted(java.util.Comparator.comparing(OrganisationId::toString))
                .toList();
    }

    /** The id of the contribution that the organisation is asked for: two conferences of a case may ask at the same time. */
    public UUID contribution(ConferenceId id, OrganisationId organisation) {
        return contributions
                .findByConferenceIdAndOrganisationId(id.value(), organisation.value())
                .orElseThrow()
                .id();
    }
}
