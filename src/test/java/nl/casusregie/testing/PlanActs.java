package nl.casusregie.testing;

import static nl.casusregie.testing.SignedIn.*;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.casusregie.access.Actors;
import nl.casusregie.casefile.ForTheChildren;
import nl.casusregie.evaluation.Aftercare;
import nl.casusregie.evaluation.ChecklistItem;
import nl.casusregie.evaluation.EscalationForm;
import nl.casusregie.evaluation.EscalationLevel;
import nl.casusregie.evaluation.Escalations;
import nl.casusregie.evaluation.EvaluationDecision;
import nl.casusregie.evaluation.EvaluationForm;
import nl.casusregie.evaluation.Evaluations;
import nl.casusregie.evaluation.Experience;
import nl.casusregie.evaluation.FilledInBy;
import nl.casusregie.evaluation.GoalProgress;
import nl.casusregie.evaluation.LineJudgement;
import nl.casusregie.evaluation.MeasurementForm;
import nl.casusregie.evaluation.MeasurementOutcome;
import nl.casusregie.evaluation.Progress;
import nl.casusregie.evaluation.ScalingDown;
import nl.casusregie.evaluation.ScalingDownForm;
import nl.casusregie.evaluation.ScalingDownState;
import nl.casusregie.evaluation.WorstIncident;
import nl.casusregie.household.Households;
import nl.casusregie.plan.ActionStatus;
import nl.casusregie.plan.AgreementState;
import nl.casusregie.plan.BottomLine;
import nl.casusregie.plan.BottomLineStatus;
import nl.casusregie.plan.Goal;
import nl.casusregie.plan.HouseholdView;
import nl.casusregie.plan.PlanAction;
import nl.casusregie.plan.PlanForm;
import nl.casusregie.plan.PlanMaking;
import nl.casusregie.plan.Plans;
import nl.casusregie.shared.CaseId;

/** What people do between the analysis and the end: plan, evaluation, scaling down, aftercare; each by who does it. */
public class PlanActs {

    /** What a decision says of the children of a household. */
    public static final ForTheChildren FOR_THE_CHILDREN =
            new ForTheChildren("Bo slaapt weer door en weet wie zij mag bellen.", "");

    private final SignedIn signedIn;
    private final PlanMaking planMaking;
    private final Plans plans;
    private final Evaluations evaluations;
    private final Escalations escalations;
    private final ScalingDown scalingDown;
    private final Aftercare aftercare;
    private final Households households;
    private final Clock clock;

    PlanActs(
            SignedIn signedIn,
            PlanMaking planMaking,
            Plans plans,
            Evaluations evaluations,
            Escalations escalations,
            ScalingDown scalingDown,
            Aftercare aftercare,
            Households households,
            Clock clock) {
        this.signedIn = signedIn;
        this.planMaking = planMaking;
        this.plans = plans;
        this.evaluations = evaluations;
        this.escalations = escalations;
        this.scalingDown = scalingDown;
        this.aftercare = aftercare;
        this.households = households;
        this.clock = clock;
    }

    /** A complete plan of phase 1 with one bottom line, one goal and one action. */
    public PlanForm aPlan() {
        return new PlanForm(
                1,
                "De kinderen zijn erbij als hun ouders elkaar slaan.",
                List.of(aBottomLine()),
                List.of(aGoal(1)),
                List.of(anAction()),
                "Belt iemand 112, dan belt de wijkagent dezelfde dag de casusregisseur.",
                "We spreken af dat niemand slaat. Lukt dat niet, dan kan papa niet thuis slapen.");
    }

    public BottomLine aBottomLine() {
        return new BottomLine(
                UUID.randomUUID(),
                "De kinderen zijn nooit alleen met beide ouders.",
                signedIn.user(APPLICANT).actor().organisation().value(),
                "Oma Riet",
                LocalDate.now(clock).plusDays(7),
                "Dan vraagt Veilig Thuis de Raad om onderzoek.",
                BottomLineStatus.OPEN);
    }

    public static Goal aGoal(int phase) {
        return new Goal(UUID.randomUUID(), phase, "Twee weken geen geweld.", "De kinderen slapen door.");
    }

    public PlanAction anAction() {
        return new PlanAction(
                UUID.randomUUID(),
                "Veiligheidskaart maken met de kinderen",
                1,
                signedIn.idOf(FIXED_FACE).value(),
                LocalDate.now(clock).plusDays(3),
                ActionStatus.OPEN,
                "",
                true);
    }

    public void draft(CaseId id) {
        draft(id, aPlan());
    }

    public void draft(CaseId id, PlanForm form) {
        signedIn.as(LEAD, () -> planMaking.draft(id, form).value());
    }

    public void hear(CaseId id) {
        List<HouseholdView> views = Actors.asSystem(() -> households.ids(id)).stream()
                .map(person -> new HouseholdView(person.value(), true, "Ik vind het een goed plan."))
                .toList();
        signedIn.as(LEAD, () -> planMaking.hear(id, views).value());
    }

    public AgreementState agree(CaseId id, String username) {
        return signedIn.as(
                username, () -> planMaking.agree(id, true, "", FOR_THE_CHILDREN).value());
    }

    public AgreementState object(CaseId id, String username, String objection) {
        return signedIn.as(username, () -> planMaking
                .agree(id, false, objection, ForTheChildren.NOTHING)
                .value());
    }

    /** From the draft to a plan that two organisations agree on. */
    public void makePlan(CaseId id) {
        draft(id);
        hear(id);
        agree(id, LEAD);
        agree(id, POLICE);
    }

    /** An evaluation in which every bottom line has this status. */
    public EvaluationForm anEvaluation(CaseId id, BottomLineStatus status, EvaluationDecision decision, int phase) {
        PlanForm plan = Actors.asSystem(() -> plans.agreed(id).orElseThrow()).content();
        return new EvaluationForm(
                plan.bottomLines().stream()
                        .map(line -> new LineJudgement(line.id(), "", status, "Gezien bij het huisbezoek."))
                        .toList(),
                plan.goals().stream()
                        .map(goal -> new GoalProgress(goal.id(), "", Progress.ON_TRACK, ""))
                        .toList(),
                1,
                WorstIncident.LIGHT,
                experiences(id),
                decision,
                "Zo besloten met het team.",
                phase);
    }

    /** Records an evaluation; whatever was decided, every bottom line is met. */
    public void evaluate(CaseId id, EvaluationDecision decision) {
        EvaluationForm form = anEvaluation(id, BottomLineStatus.MET, decision, 2);
        signedIn.as(LEAD, () -> evaluations.record(id, form, FOR_THE_CHILDREN).value());
    }

    public void bringEvaluationForward(CaseId id) {
        signedIn.as(LEAD, () -> evaluations.bringForward(id).value());
    }

    public void handleEscalation(CaseId id) {
        EscalationForm form = new EscalationForm(
                EscalationLevel.LINE_MANAGERS,
                "Wie betaalt de opvang?",
                "Het wijkteam.",
                LocalDate.now(clock).plusDays(5));
        signedIn.as(
                COORDINATOR,
                () -> escalations.handle(id, form, FOR_THE_CHILDREN).value());
    }

    public ScalingDownState confirm(CaseId id, String username) {
        return signedIn.as(username, () -> scalingDown
                .answer(id, new ScalingDownForm(checklist(true), true, ""), FOR_THE_CHILDREN)
                .value());
    }

    public ScalingDownState objectToScalingDown(CaseId id, String username) {
        return signedIn.as(username, () -> scalingDown
                .answer(
                        id,
                        new ScalingDownForm(checklist(false), false, "De veiligheid is nog te kort stabiel."),
                        ForTheChildren.NOTHING)
                .value());
    }

    public static java.util.Map<ChecklistItem, Boolean> checklist(boolean answer) {
        return Arrays.stream(ChecklistItem.values()).collect(Collectors.toMap(item -> item, item -> answer));
    }

    public void bringMeasurementForward(CaseId id) {
        signedIn.as(LEAD, () -> aftercare.bringForward(id).value());
    }

    public void measure(CaseId id, MeasurementOutcome outcome) {
        MeasurementForm form = new MeasurementForm(0, null, experiences(id), outcome, "Het gaat zoals verwacht.");
        signedIn.as(LEAD, () -> aftercare.record(id, form).value());
    }

    /** Everybody gives scores, except the last one, who does not want to answer. */
    public List<Experience> experiences(CaseId id) {
        List<nl.casusregie.shared.PersonId> persons = Actors.asSystem(() -> households.ids(id));
        return persons.stream()
                .map(person -> person.equals(persons.getLast())
                        ? new Experience(person.value(), true, null, null, "", null)
                        : new Experience(person.value(), false, 7, 6, "Het is rustiger.", FilledInBy.PERSON))
                .toList();
    }
}
