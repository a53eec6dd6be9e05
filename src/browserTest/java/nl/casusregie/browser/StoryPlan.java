package nl.casusregie.browser;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.casusregie.access.Actors;
import nl.casusregie.analysis.Analyses;
import nl.casusregie.analysis.AnalysisForm;
import nl.casusregie.analysis.AnalysisTexts;
import nl.casusregie.casefile.ForTheChildren;
import nl.casusregie.household.Households;
import nl.casusregie.plan.ActionStatus;
import nl.casusregie.plan.Arrangement;
import nl.casusregie.plan.BottomLine;
import nl.casusregie.plan.BottomLineStatus;
import nl.casusregie.plan.Goal;
import nl.casusregie.plan.HouseholdView;
import nl.casusregie.plan.PlanAction;
import nl.casusregie.plan.PlanForm;
import nl.casusregie.plan.PlanMaking;
import nl.casusregie.shared.CaseId;
import nl.casusregie.shared.UserId;

/** From the conference on to a plan that holds, by the people who do each step and the real use cases. */
final class StoryPlan {

    private static final ForTheChildren FOR_THE_CHILDREN = new ForTheChildren("De kinderen slapen weer door.", "");

    private StoryPlan() {}

    /** How far it has come. */
    enum Stage {
        SETTLED,
        DRAFTED,
        HEARD,
        AGREED
    }

    static void make(RunningApplication application, StoryStart story, CaseId id, Stage reached) {
        String lead = "s.bakker";
        AnalysisTexts texts = AnalysisTexts.of(field -> "Zo ziet de tafel het.");
        story.as(lead, () -> application
                .bean(Analyses.class)
                .settle(id, new AnalysisForm(texts, List.of(), List.of(), 0))
                .value());
        PlanMaking making = application.bean(PlanMaking.class);
        if (reached.compareTo(Stage.DRAFTED) >= 0) {
            UserId owner = story.user("j.hendriks").id();
            UUID sets = story.user("l.jansen").organisation().value();
            story.as(lead, () -> making.draft(id, plan(owner, sets)).value());
        }
        if (reached.compareTo(Stage.HEARD) >= 0) {
            List<HouseholdView> views = Actors.asSystem(
                            () -> application.bean(Households.class).ids(id))
                    .stream()
                    .map(person -> new HouseholdView(person.value(), true, "Het is goed zo."))
                    .toList();
            story.as(lead, () -> making.hear(id, views).value());
        }
        if (reached == Stage.AGREED) {
            for (String agrees : List.of(lead, "r.elamrani")) {
                story.as(agrees, () -> making.agree(id, true, "", FOR_THE_CHILDREN)
                        .value());
            }
        }
    }

    private static PlanForm plan(UserId owner, UUID sets) {
        LocalDate today = LocalDate.now();
        return new PlanForm(
                        1,
                        "De kinderen zijn erbij als er geslagen wordt.",
                        List.of(new BottomLine(
                                UUID.randomUUID(),
                                "De kinderen zijn nooit alleen met beide ouders.",
                                sets,
                                "Oma",
                                today.plusDays(7),
                                "Dan vraagt Veilig Thuis de Raad om onderzoek.",
                                BottomLineStatus.OPEN)),
                        List.of(new Goal(UUID.randomUUID(), 1, "Twee weken geen geweld.", "De kinderen slapen door.")),
                        List.of(new PlanAction(
                                UUID.randomUUID(),
                                "Veiligheidskaart maken met de kinderen",
                                1,
                                owner.value(),
                                today.plusDays(3),
                                ActionStatus.OPEN,
                                "",
                                true)),
                        "",
                        "We spreken af dat niemand slaat.")
                .with(List.of(new Arrangement(UUID.randomUUID(), "Oma haalt de kinderen op.", "Oma", "Juf Els", true)));
    }
}
