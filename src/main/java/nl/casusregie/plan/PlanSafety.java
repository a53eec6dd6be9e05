package nl.casusregie.plan;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What of the plan that holds says how safe it is now: its bottom lines, and when they were last judged. */
public record PlanSafety(List<BottomLine> bottomLines, @Nullable LocalDate evaluatedOn) {

    /** Whether the check date of a bottom line still lies after the last evaluation, in which all of them were judged. */
    public boolean awaitsCheck(BottomLine line) {
        return line.checkOn() != null && (evaluatedOn == null || line.checkOn().isAfter(evaluatedOn));
    }
}
