package nl.casusregie.signal;

import java.time.Instant;
import java.util.Optional;
import nl.casusregie.shared.CaseId;

/** Tells what was answered to an application; whoever decides about applications knows. */
public interface ApplicationAnswers {

    /**
     * An answer to an application.
     *
     * @param outcomeKey the message key of what was decided
     * @param text what the applicant is told, may be empty
     */
    record Answer(String outcomeKey, String text, Instant at) {}

    /** The newest answer, for somebody who may see the application. */
    Optional<Answer> latest(CaseId caseId);
}
