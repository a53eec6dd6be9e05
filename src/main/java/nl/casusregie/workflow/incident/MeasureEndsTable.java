package nl.casusregie.workflow.incident;

import java.util.Map;
import nl.casusregie.history.EventKind;
import nl.casusregie.history.MeasureNotice;
import nl.casusregie.workflow.engine.DecisionTables;
import org.springframework.stereotype.Component;

/** Asks the decision table {@code measure-ends}. */
@Component
class MeasureEndsTable implements MeasureNotice {

    private final DecisionTables tables;

    MeasureEndsTable(DecisionTables tables) {
        this.tables = tables;
    }

    @Override
    public int workingDaysBeforeEnd(String regionCode, EventKind measure) {
        return tables.ask("measure-ends", Map.of("regionCode", regionCode, "measure", measure.name()))
                .number("workingDaysBefore");
    }
}
