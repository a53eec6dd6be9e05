package nl.casusregie.evaluation.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.casusregie.evaluation.EvaluationForm;
import nl.casusregie.evaluation.EvaluationRecord;
import nl.casusregie.evaluation.Evaluations;
import nl.casusregie.evaluation.Experience;
import nl.casusregie.evaluation.LineJudgement;
import nl.casusregie.household.Households;
import nl.casusregie.household.Member;
import nl.casusregie.shared.CaseId;
import nl.casusregie.shell.ui.CardList;
import nl.casusregie.shell.ui.DateTexts;
import nl.casusregie.shell.ui.EmptyState;
import nl.casusregie.shell.ui.FactCard;
import nl.casusregie.shell.ui.KeyValues;
import nl.casusregie.shell.ui.RemoteText;
import nl.casusregie.shell.ui.Section;
import nl.casusregie.shell.ui.Stack;
import nl.casusregie.shell.ui.Texts;
import org.springframework.stereotype.Service;

/** Shows evaluations to read. */
@Service
class EvaluationReading {

    private final Evaluations evaluations;
    private final Households households;

    EvaluationReading(Evaluations evaluations, Households households) {
        this.evaluations = evaluations;
        this.households = households;
    }

    /** The newest evaluation, for beside a form. */
    Component last(CaseId caseId) {
        return evaluations
                .last(caseId)
                .<Component>map(
                        record -> new Section(Texts.of("evaluation.last"), show(record, names(caseId)), source(record)))
                .orElseGet(() -> new Section(
                        Texts.of("evaluation.last"),
                        new EmptyState(Texts.of("evaluation.none"), Texts.of("evaluation.none.first"))));
    }

    Map<UUID, String> names(CaseId caseId) {
        return households.members(caseId).stream()
                .collect(Collectors.toMap(member -> member.id().value(), Member::name));
    }

    /** One evaluation: decision first, then what it rests on. */
    Stack show(EvaluationRecord record, Map<UUID, String> names) {
        EvaluationForm content = record.content();
        KeyValues facts = new KeyValues()
                .add(Texts.of("evaluation.decided"), Texts.of(EvaluationWords.keyOf(content.decision())))
                .add(Texts.of("evaluation.reason"), content.reason())
                .add(Texts.of("evaluation.phaseAfter"), Texts.of("planPhase." + content.planPhase()))
                .add(
                        Texts.of("evaluation.section.incidents"),
                        EvaluationWords.incidents(content.incidents(), content.worstIncident()));
        Stack shown = new Stack(facts, new H3(Texts.of("evaluation.section.bottomLines")));
        shown.add(new CardList<>(EvaluationReading::judgement, new Div()).setItems(content.judgements()));
        shown.add(new H3(Texts.of("evaluation.section.goals")));
        KeyValues goals = new KeyValues();
        content.progress()
                .forEach(each -> goals.add(
                        each.goodEnough(),
                        each.progress() == null ? "" : (Texts.of(each.progress().key()) + "\n" + each.note()).strip()));
        shown.add(goals, new H3(Texts.of("evaluation.section.persons")), experiences(content.experiences(), names));
        return shown;
    }

    /** Scores and words of each person, with who gave them. */
    static Component experiences(List<Experience> experiences, Map<UUID, String> names) {
        Stack stack = new Stack();
        experiences.forEach(each -> {
            String name = names.getOrDefault(each.personId(), "");
            String score = EvaluationWords.score(each);
            stack.add(new KeyValues().add(name, score));
            if (!each.ownWords().isBlank()) {
                stack.add(new FactCard(FactCard.Kind.OWN_WORDS, each.ownWords(), name));
            }
        });
        return stack;
    }

    private static Component judgement(LineJudgement judgement) {
        RemoteText requirement = new RemoteText(judgement.requirement());
        requirement.addClassName("cr-strong");
        Div top = new Div(requirement);
        if (judgement.status() != null) {
            top.add(EvaluationWords.chip(judgement.status()));
        }
        top.addClassName("cr-plan-top");
        return new Stack(top, new RemoteText(judgement.evidence()));
    }

    private static Component source(EvaluationRecord record) {
        Div source =
                new Div(Texts.of("evaluation.source", record.recordedBy(), DateTexts.dateTime(record.recordedAt())));
        source.addClassName("cr-quiet");
        return source;
    }
}
