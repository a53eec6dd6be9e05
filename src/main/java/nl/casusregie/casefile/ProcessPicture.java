package nl.casusregie.casefile;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import nl.casusregie.shared.CaseId;
import org.jspecify.annotations.Nullable;

/** Draws how far the process of a case is; answered by whatever runs the processes. Holds no name of anybody. */
public interface ProcessPicture {

    /** The main diagram first, then the parts it called, the newest first. */
    List<Diagram> diagrams(CaseId caseId);

    /**
     * One diagram with what was passed.
     *
     * @param id names it within the case
     * @param running whether it still goes on
     * @param xml the BPMN
     * @param done the ids of the elements that were passed
     * @param now the ids of the elements where it stands
     * @param steps the same as a list, in the order in which they began
     * @param next the names of the steps that can come right after where it stands; which of them is not decided yet
     */
    record Diagram(
            String id,
            String title,
            boolean running,
            Instant startedAt,
            String xml,
            Set<String> done,
            Set<String> now,
            List<Step> steps,
            List<String> next) {}

    /**
     * One passing of a step.
     *
     * @param until when it was passed, null while the case stands there
     */
    record Step(String elementId, String name, Instant since, @Nullable Instant until) {}
}
