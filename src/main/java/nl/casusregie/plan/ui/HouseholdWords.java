package nl.casusregie.plan.ui;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.casusregie.household.HearingRecord;
import nl.casusregie.household.Hearings;
import nl.casusregie.household.Households;
import nl.casusregie.household.Member;
import nl.casusregie.plan.HouseholdView;
import nl.casusregie.shared.CaseId;
import nl.casusregie.shell.ui.DateTexts;
import nl.casusregie.shell.ui.EmptyState;
import nl.casusregie.shell.ui.FactCard;
import nl.casusregie.shell.ui.FactCard.Kind;
import nl.casusregie.shell.ui.Section;
import nl.casusregie.shell.ui.Texts;
import org.springframework.stereotype.Component;

/** Shows what the people of the household said, in their own words. */
@Component
class HouseholdWords {

    private final Households households;
    private final Hearings hearings;

    HouseholdWords(Households households, Hearings hearings) {
        this.households = households;
        this.hearings = hearings;
    }

    List<Member> members(CaseId caseId) {
        return households.members(caseId);
    }

    /** What each person said when informed and heard, before the plan. */
    Section fromHearings(CaseId caseId) {
        Map<UUID, String> names = names(caseId);
        Section section = new Section(Texts.of("plan.household.said"));
        List<HearingRecord> heard = hearings.all(caseId).stream()
                .filter(record -> record.form().heard())
                .toList();
        heard.forEach(record -> section.add(new FactCard(
                Kind.OWN_WORDS,
                record.form().ownWords(),
                Texts.of(
                        "plan.household.source",
                        names.getOrDefault(record.person().value(), ""),
                        DateTexts.dateTime(record.recordedAt())))));
        if (heard.isEmpty()) {
            section.add(new EmptyState(Texts.of("plan.household.nobody"), ""));
        }
        return section;
    }

    /** What each person says of the plan, or why that person was not asked. */
    Section onPlan(CaseId caseId, List<HouseholdView> views) {
        Map<UUID, String> names = names(caseId);
        Section section = new Section(Texts.of("plan.household.onPlan"));
        views.forEach(view -> section.add(new FactCard(
                view.heard() ? Kind.OWN_WORDS : Kind.FACT,
                view.heard() ? view.words() : Texts.of("plan.household.notHeard", view.words()),
                names.getOrDefault(view.personId(), ""))));
        if (views.isEmpty()) {
            section.add(new EmptyState(Texts.of("plan.household.notYet"), ""));
        }
        return section;
    }

    private Map<UUID, String> names(CaseId caseId) {
        return households.members(caseId).stream()
                .collect(Collectors.toMap(member -> member.id().value(), Member::name));
    }
}
