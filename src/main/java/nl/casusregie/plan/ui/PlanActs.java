package nl.casusregie.plan.ui;

import com.vaadin.flow.component.Component;
import java.util.List;
import java.util.function.Function;
import nl.casusregie.plan.BottomLine;
import nl.casusregie.plan.PlanAction;

/** What can be done with the lines of a plan that is read. */
record PlanActs(Function<BottomLine, List<Component>> bottomLine, Function<PlanAction, List<Component>> action) {

    /** For a plan that is only read. */
    static final PlanActs NONE = new PlanActs(line -> List.of(), action -> List.of());
}
