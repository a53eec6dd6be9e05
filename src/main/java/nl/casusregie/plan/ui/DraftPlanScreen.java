package nl.casusregie.plan.ui;

import com.vaadin.flow.component.Component;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import nl.casusregie.inbox.WorkKind;
import nl.casusregie.inbox.ui.spi.OpenTask;
import nl.casusregie.inbox.ui.spi.TaskScreen;
import nl.casusregie.plan.Agreement;
import nl.casusregie.plan.PlanMaking;
import nl.casusregie.plan.PlanView;
import nl.casusregie.plan.Plans;
import nl.casusregie.shared.CaseId;
import nl.casusregie.shell.ui.DateTexts;
import nl.casusregie.shell.ui.FactCard;
import nl.casusregie.shell.ui.Section;
import nl.casusregie.shell.ui.Stack;
import nl.casusregie.shell.ui.Texts;
import nl.casusregie.shell.ui.TwoColumns;
import org.springframework.stereotype.Service;

/** Where the lead drafts the plan, with what the household said and the objections of the last round beside it. */
@Service
class DraftPlanScreen implements TaskScreen {

    private final PlanMaking planMaking;
    private final Plans plans;
    private final DraftChoices choices;
    private final HouseholdWords householdWords;
    private final Clock clock;

    DraftPlanScreen(
            PlanMaking planMaking, Plans plans, DraftChoices choices, HouseholdWords householdWords, Clock clock) {
        this.planMaking = planMaking;
        this.plans = plans;
        this.choices = choices;
        this.householdWords = householdWords;
        this.clock = clock;
    }

    @Override
    public Set<WorkKind> kinds() {
        return Set.of(WorkKind.DRAFT_PLAN);
    }

    @Override
    public Component create(OpenTask task) {
        CaseId caseId = task.caseId();
        DraftPlanForm form =
                new DraftPlanForm(planMaking, task, planMaking.beginning(caseId), choices.of(caseId), clock);
        Stack aside = new Stack();
        List<Agreement> objections = plans.inTheMaking(caseId).map(PlanView::agreements).orElseGet(List::of).stream()
                .filter(answer -> !answer.agrees())
                .toList();
        if (!objections.isEmpty()) {
            Section section = new Section(Texts.of("plan.objections"));
            objections.forEach(each -> section.add(objection(each)));
            aside.add(section);
        }
        aside.add(householdWords.fromHearings(caseId));
        return new TwoColumns(form, aside, Texts.of("plan.draft.beside"));
    }

    private static FactCard objection(Agreement answer) {
        return new FactCard(
                FactCard.Kind.JUDGEMENT,
                answer.objection(),
                Texts.of(
                        "plan.source",
                        answer.answeredBy(),
                        answer.organisationName(),
                        DateTexts.dateTime(answer.answeredAt())));
    }
}
