package nl.casusregie.plan;

import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.casusregie.access.Actors;
import nl.casusregie.shared.CaseId;
import org.springframework.stereotype.Component;

/** Keeps what was seen of bottom lines: their status rests on it. */
@Component
class Judgements {

    private final JudgementRepository judgements;
    private final Clock clock;

    Judgements(JudgementRepository judgements, Clock clock) {
        this.judgements = judgements;
        this.clock = clock;
    }

    void write(CaseId caseId, UUID plan, BottomLine judged, String evidence) {
        judgements.save(new Judgement(caseId, plan, judged, evidence.strip(), Actors.current(), clock.instant()));
    }

    Map<UUID, JudgementRecord> newest(CaseId caseId) {
        return judgements.newest(caseId.value()).stream()
                .map(Judgement::asRecord)
                .collect(Collectors.toMap(JudgementRecord::line, each -> each, (one, other) -> one));
    }
}
