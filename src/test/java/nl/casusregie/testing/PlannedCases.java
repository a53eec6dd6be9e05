package nl.casusregie.testing;

import static nl.casusregie.testing.SignedIn.LEAD;
import static nl.casusregie.testing.SignedIn.POLICE;

import java.util.List;
import java.util.Map;
import nl.casusregie.casefile.ForTheChildren;
import nl.casusregie.plan.PlanForm;
import nl.casusregie.plan.PlanMaking;
import nl.casusregie.shared.CaseId;

/**
 * Cases with a plan that two organisations agree on, drafted, heard and agreed by the people who do that. The conference and the
 * analysis before it are left out: they cost a test time and show it nothing. For the whole trajectory there is
 * {@link Cases#planAgreed()}.
 */
public class PlannedCases {

    /** Also where somebody joined the household after the others were heard. */
    private static final ForTheChildren SAID = new ForTheChildren(
            PlanActs.FOR_THE_CHILDREN.effect(), "Wie later kwam, wordt maandag gehoord; zo lang kan het niet wachten.");

    private final Cases cases;
    private final PlanActs acts;
    private final PlanMaking planMaking;
    private final Engine engine;
    private final SignedIn signedIn;

    PlannedCases(Cases cases, PlanActs acts, PlanMaking planMaking, Engine engine, SignedIn signedIn) {
        this.cases = cases;
        this.acts = acts;
        this.planMaking = planMaking;
        this.engine = engine;
        this.signedIn = signedIn;
    }

    public CaseId planned() {
        return planned(acts.aPlan());
    }

    public CaseId planned(PlanForm plan) {
        CaseId id = cases.teamed();
        plan(id, plan);
        return id;
    }

    /** Gives a case this plan, whether it has one already or not. */
    public void plan(CaseId id, PlanForm plan) {
        engine.start("plan-making", id, Map.of());
        acts.draft(id, plan);
        acts.hear(id);
        for (String username : List.of(LEAD, POLICE)) {
            signedIn.as(username, () -> planMaking.agree(id, true, "", SAID).value());
        }
    }

    /** The plan has to be evaluated now. */
    public CaseId toEvaluate() {
        CaseId id = planned();
        engine.start("evaluation-cycle", id, Map.of("planPhase", 1));
        acts.bringEvaluationForward(id);
        return id;
    }
}
