package nl.casusregie.casefile;

import java.util.Arrays;
import java.util.List;
import nl.casusregie.inbox.CasePhases;
import org.springframework.stereotype.Component;

/** Tells the inbox which phases a case can be in. */
@Component
class PhasesInOrder implements CasePhases {

    @Override
    public List<String> inOrder() {
        return Arrays.stream(CasePhase.values()).map(Enum::name).toList();
    }
}
