package nl.casusregie.evaluation.ui;

import com.vaadin.flow.component.Component;
import java.util.Set;
import nl.casusregie.casefile.EffectOnChildren;
import nl.casusregie.evaluation.Evaluations;
import nl.casusregie.household.Households;
import nl.casusregie.inbox.WorkKind;
import nl.casusregie.inbox.ui.spi.OpenTask;
import nl.casusregie.inbox.ui.spi.TaskScreen;
import nl.casusregie.plan.Plans;
import nl.casusregie.shared.CaseId;
import nl.casusregie.shell.ui.EmptyState;
import nl.casusregie.shell.ui.Texts;
import nl.casusregie.shell.ui.TwoColumns;
import org.springframework.stereotype.Service;

/** Where an evaluation is recorded, with the one before beside it. */
@Service
class RecordEvaluationScreen implements TaskScreen {

    private final Evaluations evaluations;
    private final Plans plans;
    private final Households households;
    private final EvaluationReading reading;
    private final EffectOnChildren effect;

    RecordEvaluationScreen(
            Evaluations evaluations,
            Plans plans,
            Households households,
            EvaluationReading reading,
            EffectOnChildren effect) {
        this.evaluations = evaluations;
        this.plans = plans;
        this.households = households;
        this.reading = reading;
        this.effect = effect;
    }

    @Override
    public Set<WorkKind> kinds() {
        return Set.of(WorkKind.RECORD_EVALUATION);
    }

    @Override
    public Component create(OpenTask task) {
        CaseId caseId = task.caseId();
        Component form = plans.agreed(caseId)
                .<Component>map(plan -> new EvaluationFormView(
                        evaluations, task, plan.content(), households.members(caseId), effect.needs(caseId)))
                .orElseGet(() -> new EmptyState(Texts.of("refusal.noAgreedPlan"), ""));
        return new TwoColumns(form, reading.last(caseId), Texts.of("evaluation.last"));
    }
}
