package nl.casusregie.casefile;

import java.util.List;
import nl.casusregie.shared.CaseId;
import nl.casusregie.shared.Refusal;

/** Something another module knows that stands in the way of closing a case: an open request, an acute report. */
public interface ClosingObstacle {

    List<Refusal> obstacles(CaseId caseId);
}
