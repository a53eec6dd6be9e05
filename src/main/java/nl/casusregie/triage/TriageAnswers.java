package nl.casusregie.triage;

import java.util.List;
import java.util.Optional;
import nl.casusregie.shared.CaseId;
import nl.casusregie.signal.ApplicationAnswers;
import org.springframework.stereotype.Service;

/** What triage answered, for the applicant. */
@Service
class TriageAnswers implements ApplicationAnswers {

    private final Triage triage;

    TriageAnswers(Triage triage) {
        this.triage = triage;
    }

    @Override
    public Optional<Answer> latest(CaseId caseId) {
        List<TriageRecord> decisions = triage.decisions(caseId);
        return decisions.isEmpty()
                ? Optional.empty()
                : Optional.of(decisions.getLast())
                        .map(last -> new Answer(last.outcome().key(), last.adviceText(), last.decidedAt()));
    }
}
