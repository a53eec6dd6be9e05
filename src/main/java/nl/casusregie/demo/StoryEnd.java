package nl.casusregie.demo;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.casusregie.access.Directory;
import nl.casusregie.access.Partner;
import nl.casusregie.casefile.ForTheChildren;
import nl.casusregie.casefile.Urgency;
import nl.casusregie.demo.Story.Stage;
import nl.casusregie.demo.Story.StoryAgain;
import nl.casusregie.demo.Story.StoryRequest;
import nl.casusregie.demo.StoryTeller.Cast;
import nl.casusregie.evaluation.ChecklistItem;
import nl.casusregie.evaluation.EvaluationDecision;
import nl.casusregie.evaluation.EvaluationForm;
import nl.casusregie.evaluation.Evaluations;
import nl.casusregie.evaluation.Experience;
import nl.casusregie.evaluation.FilledInBy;
import nl.casusregie.evaluation.GoalProgress;
import nl.casusregie.evaluation.LineJudgement;
import nl.casusregie.evaluation.Progress;
import nl.casusregie.evaluation.ScalingDown;
import nl.casusregie.evaluation.ScalingDownForm;
import nl.casusregie.evaluation.WorstIncident;
import nl.casusregie.household.Households;
import nl.casusregie.network.AnswerForm;
import nl.casusregie.network.BlockerKind;
import nl.casusregie.network.RequestAnswers;
import nl.casusregie.network.RequestForm;
import nl.casusregie.network.SpecialistRequests;
import nl.casusregie.plan.ActionStatus;
import nl.casusregie.plan.Arrangement;
import nl.casusregie.plan.BottomLine;
import nl.casusregie.plan.BottomLineStatus;
import nl.casusregie.plan.Goal;
import nl.casusregie.plan.HouseholdView;
import nl.casusregie.plan.PlanAction;
import nl.casusregie.plan.PlanForm;
import nl.casusregie.plan.PlanMaking;
import nl.casusregie.plan.Plans;
import nl.casusregie.safety.DateKnown;
import nl.casusregie.safety.IncidentForm;
import nl.casusregie.safety.IncidentKind;
import nl.casusregie.safety.Incidents;
import nl.casusregie.safety.Severity;
import nl.casusregie.shared.CaseId;
import nl.casusregie.shared.Known;
import nl.casusregie.shared.OrganisationId;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** The end of a story: the plan, the specialists, evaluations and aftercare. */
@Component
@Profile("demo")
class StoryEnd {

    private static final ForTheChildren CHILDREN = new ForTheChildren(
            "De kinderen weten waar zij slapen en wie zij mogen bellen. Zij zeggen dat het rustiger is; school ziet dat ook.",
            "");

    private static final String VEILIG_THUIS = "l.jansen";

    private final StoryMiddle middle;
    private final PlanMaking planMaking;
    private final Plans plans;
    private final SpecialistRequests requests;
    private final RequestAnswers answers;
    private final Evaluations evaluations;
    private final ScalingDown scalingDown;
    private final Incidents incidents;
    private final Households households;
    private final Directory directory;

    StoryEnd(
            StoryMiddle middle,
            PlanMaking planMaking,
            Plans plans,
            SpecialistRequests requests,
            RequestAnswers answers,
            Evaluations evaluations,
            ScalingDown scalingDown,
            Incidents incidents,
            Households households,
            Directory directory) {
        this.middle = middle;
        this.planMaking = planMaking;
        this.plans = plans;
        this.requests = requests;
        this.answers = answers;
        this.evaluations = evaluations;
        this.scalingDown = scalingDown;
        this.incidents = incidents;
        this.households = households;
        this.directory = directory;
    }

    void play(Story story, CaseId id, Cast cast) {
        makePlan(story, id, cast);
        if (story.request() != null) {
            cast.daysLater(1);
            ask(story.request(), id, cast);
        }
        if (story.reach() == Stage.SECOND_PLAN) {
            cast.daysLater(12);
            evaluate(story, id, cast, EvaluationDecision.CHANGE_PLAN, BottomLineStatus.PARTLY);
            cast.daysLater(1);
            makePlan(story, id, cast);
            cast.daysLater(2);
            reportIncident(id, cast);
        }
        if (story.reach() == Stage.AFTERCARE) {
            cast.daysLater(50);
            halfway(story, id, cast);
            cast.daysLater(80);
            evaluate(story, id, cast, EvaluationDecision.SCALE_DOWN, BottomLineStatus.MET);
            cast.daysLater(3);
            scaleDown(id, cast);
        }
    }

    private void halfway(Story story, CaseId id, Cast cast) {
        StoryAgain again = story.again();
        if (again == null) {
            evaluate(story, id, cast, EvaluationDecision.CONTINUE, BottomLineStatus.MET);
            return;
        }
        evaluate(id, cast, EvaluationDecision.REANALYSE, BottomLineStatus.PARTLY, again.why());
        middle.again(story, again, id, cast);
        makePlan(story, id, cast);
    }

    private void makePlan(Story story, CaseId id, Cast cast) {
        cast.daysLater(3);
        cast.as(StoryTeller.LEAD, () -> planMaking.draft(id, plan(story, cast)).value());
        cast.daysLater(2);
        List<HouseholdView> views = households.ids(id).stream()
                .map(person -> new HouseholdView(person.value(), true, "Zo kan ik ermee leven. " + story.ownWords()))
                .toList();
        cast.as(StoryTeller.LEAD, () -> planMaking.hear(id, views).value());
        cast.daysLater(1);
        cast.as(StoryTeller.LEAD, () -> planMaking.agree(id, true, "", CHILDREN).value());
        cast.as(VEILIG_THUIS, () -> planMaking.agree(id, true, "", CHILDREN).value());
    }

    private PlanForm plan(Story story, Cast cast) {
        LocalDate today = cast.today();
        UUID veiligThuis = cast.users()
                .loadUserByUsername(VEILIG_THUIS)
                .actor()
                .organisation()
                .value();
        PlanForm form = new PlanForm(
                1,
                story.explanation(),
                story.bottomLines().stream()
                        .map(line -> new BottomLine(
                                UUID.randomUUID(),
                                line.text(),
                                veiligThuis,
                                line.controller(),
                                today.plusDays(14),
                                line.consequence(),
                                BottomLineStatus.OPEN))
                        .toList(),
                story.goals().stream()
                        .map(goal -> new Goal(UUID.randomUUID(), goal.phase(), goal.text(), goal.sign()))
                        .toList(),
                story.actions().stream()
                        .map(action -> new PlanAction(
                                UUID.randomUUID(),
                                action.text(),
                                1,
                                cast.users()
                                        .loadUserByUsername(action.owner())
                                        .actor()
                                        .id()
                                        .value(),
                                today.plusDays(action.days()),
                                ActionStatus.OPEN,
                                "",
                                true))
                        .toList(),
                "Bij een nieuw incident belt wie het ziet dezelfde dag de casusregisseur; die beslist binnen een werkdag over een extra overleg.",
                "Wij willen dat het thuis veilig is. Dit spreken we met elkaar af en dit doen de hulpverleners.");
        return form.with(List.of(
                new Arrangement(
                        UUID.randomUUID(),
                        "Wordt het spannend? Dan gaat wie dat merkt naar een andere kamer of naar buiten.",
                        "Iedereen thuis",
                        "Het vaste gezicht",
                        true),
                new Arrangement(
                        UUID.randomUUID(),
                        "Op zondagavond bellen we met elkaar: hoe ging de week?",
                        "Iedereen thuis",
                        "Iemand uit het netwerk",
                        false)));
    }

    private void ask(StoryRequest request, CaseId id, Cast cast) {
        OrganisationId asked = directory.partners(DemoCast.REGION).stream()
                .filter(partner -> partner.name().equals(request.organisation()))
                .map(Partner::id)
                .findFirst()
                .orElseThrow();
        RequestForm form = new RequestForm(
                asked,
                Set.of(),
                request.question(),
                request.background(),
                "Bel alleen moeder, tussen 9 en 14 uur. Noem nooit een adres in een voicemail.",
                Urgency.NORMAL,
                cast.today().plusDays(21));
        UUID requestId =
                cast.as(StoryTeller.LEAD, () -> requests.request(id, form).value());
        cast.daysLater(2);
        LocalDate today = cast.today();
        cast.as("n.smit", () -> answers.answer(
                        id, requestId, AnswerForm.waiting(BlockerKind.WAITING_LIST, today, today.plusDays(42)))
                .value());
    }

    private void evaluate(Story story, CaseId id, Cast cast, EvaluationDecision decision, BottomLineStatus kept) {
        String why = story.evaluation().isEmpty() ? "De afspraken worden nagekomen." : story.evaluation();
        evaluate(id, cast, decision, kept, why);
    }

    private void evaluate(CaseId id, Cast cast, EvaluationDecision decision, BottomLineStatus kept, String why) {
        cast.as(StoryTeller.LEAD, () -> evaluations.bringForward(id).value());
        PlanForm plan =
                cast.as(StoryTeller.LEAD, () -> plans.agreed(id).orElseThrow()).content();
        Function<BottomLine, LineJudgement> judge = line -> new LineJudgement(
                line.id(), line.requirement(), kept, "Gezien door de controleur en bevestigd door het huishouden.");
        EvaluationForm form = new EvaluationForm(
                plan.bottomLines().stream().map(judge).toList(),
                plan.goals().stream()
                        .map(goal -> new GoalProgress(goal.id(), goal.goodEnough(), Progress.ON_TRACK, ""))
                        .toList(),
                kept == BottomLineStatus.MET ? 0 : 1,
                kept == BottomLineStatus.MET ? null : WorstIncident.LIGHT,
                households.ids(id).stream()
                        .map(person -> new Experience(
                                person.value(),
                                false,
                                kept == BottomLineStatus.MET ? 8 : 6,
                                null,
                                "",
                                FilledInBy.CASE_MANAGER))
                        .toList(),
                decision,
                why,
                1);
        cast.as(StoryTeller.LEAD, () -> evaluations.record(id, form, CHILDREN).value());
    }

    private void reportIncident(CaseId id, Cast cast) {
        IncidentForm form = new IncidentForm(
                DateKnown.EXACT,
                cast.today().minusDays(1),
                Set.of(IncidentKind.EX_PARTNER_VIOLENCE, IncidentKind.CHILD_WITNESS),
                "Vader en moeder schreeuwden tegen elkaar bij de voetbalclub; vader trok moeder aan haar jas. De trainer haalde hen uit elkaar.",
                "Trainer van de voetbalclub, aan de wijkagent verteld",
                Known.YES,
                Known.NO,
                Known.NO,
                Known.YES,
                Severity.SERIOUS,
                false,
                true);
        cast.as("r.elamrani", () -> incidents.report(id, form).value());
    }

    private void scaleDown(CaseId id, Cast cast) {
        ScalingDownForm form = new ScalingDownForm(
                Arrays.stream(ChecklistItem.values()).collect(Collectors.toMap(item -> item, item -> true)), true, "");
        cast.as(StoryTeller.LEAD, () -> scalingDown.answer(id, form, CHILDREN).value());
        cast.as(VEILIG_THUIS, () -> scalingDown.answer(id, form, CHILDREN).value());
    }
}
