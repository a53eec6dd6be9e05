package nl.casusregie.conference;

import java.util.UUID;
import nl.casusregie.shared.CaseId;

/** What happens to conferences, for whoever moves the process on. */
public final class ConferenceEvents {

    private ConferenceEvents() {}

    /** A conference has a date and invited organisations. */
    public record ConferenceScheduled(CaseId caseId, ConferenceId conferenceId) {}

    /**
     * An organisation brought in what it knows.
     *
     * @param asked whether the process was still waiting for it; after the beginning of the conference it is not
     */
    public record ContributionGiven(CaseId caseId, ConferenceId conferenceId, UUID contribution, boolean asked) {}

    /** It was recorded how the conference went, or that it was not held. */
    public record ConferenceRecorded(CaseId caseId, ConferenceId conferenceId, boolean held) {}
}
