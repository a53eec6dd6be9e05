package nl.casusregie.evaluation.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.casusregie.access.CaseAction;
import nl.casusregie.access.Protection;
import nl.casusregie.casefile.ContentKind;
import nl.casusregie.casefile.EffectOnChildren;
import nl.casusregie.casefile.EffectRecord;
import nl.casusregie.casefile.ui.spi.CaseTab;
import nl.casusregie.casefile.ui.spi.CaseTabGroup;
import nl.casusregie.casefile.ui.spi.EffectCards;
import nl.casusregie.casefile.ui.spi.WhoMaySee;
import nl.casusregie.evaluation.Aftercare;
import nl.casusregie.evaluation.EscalationRecord;
import nl.casusregie.evaluation.Escalations;
import nl.casusregie.evaluation.EvaluationRecord;
import nl.casusregie.evaluation.Evaluations;
import nl.casusregie.evaluation.MeasurementRecord;
import nl.casusregie.evaluation.ScalingDown;
import nl.casusregie.evaluation.ScalingDownRecord;
import nl.casusregie.shared.CaseId;
import nl.casusregie.shell.ui.CardList;
import nl.casusregie.shell.ui.DateTexts;
import nl.casusregie.shell.ui.EmptyState;
import nl.casusregie.shell.ui.KeyValues;
import nl.casusregie.shell.ui.RemoteText;
import nl.casusregie.shell.ui.Section;
import nl.casusregie.shell.ui.Stack;
import nl.casusregie.shell.ui.StatusChip;
import nl.casusregie.shell.ui.Texts;
import nl.casusregie.shell.ui.Tone;
import org.springframework.stereotype.Service;

/** Evaluations, escalations, scaling down and measurements on the case page, the newest first. */
@Service
class EvaluationTab implements CaseTab {

    private static final int AT_MOST = 50;

    private final Evaluations evaluations;
    private final Escalations escalations;
    private final ScalingDown scalingDown;
    private final Aftercare aftercare;
    private final EvaluationReading reading;
    private final MeasurementReading measurementReading;
    private final EffectOnChildren effect;
    private final WhoMaySee whoMaySee;

    EvaluationTab(
            Evaluations evaluations,
            Escalations escalations,
            ScalingDown scalingDown,
            Aftercare aftercare,
            EvaluationReading reading,
            MeasurementReading measurementReading,
            EffectOnChildren effect,
            WhoMaySee whoMaySee) {
        this.evaluations = evaluations;
        this.escalations = escalations;
        this.scalingDown = scalingDown;
        this.aftercare = aftercare;
        this.reading = reading;
        this.measurementReading = measurementReading;
        this.effect = effect;
        this.whoMaySee = whoMaySee;
    }

    @Override
    public String id() {
        return "evaluatie";
    }

    @Override
    public String labelKey() {
        return "evaluation.tab";
    }

    @Override
    public CaseTabGroup group() {
        return CaseTabGroup.APPROACH;
    }

    @Override
    public int order() {
        return 70;
    }

    @Override
    public CaseAction needed() {
        return CaseAction.SEE_CONTENT;
    }

    @Override
    public Component create(CaseId caseId) {
        Stack content = new Stack();
        show(caseId, content);
        return content;
    }

    private void show(CaseId caseId, Stack content) {
        content.removeAll();
        Panels panels =
                (kind, item, protection) -> whoMaySee.of(caseId, kind, item, protection, () -> show(caseId, content));
        Effects effects = effects(caseId);
        List<EffectRecord> atClosing = effect.ofClosing(caseId);
        if (!atClosing.isEmpty()) {
            content.add(new Section(Texts.of("evaluation.closing"), new EffectCards(atClosing)));
        }
        Map<UUID, String> names = reading.names(caseId);
        List<MeasurementRecord> measured = aftercare.newest(caseId, AT_MOST);
        if (!measured.isEmpty()) {
            Section section = new Section(Texts.of("measurement.all"));
            measured.forEach(each -> section.add(fold(
                    Texts.of("measurement.line", each.number(), DateTexts.dateTime(each.recordedAt())),
                    new Stack(
                            measurementReading.show(each, names),
                            panels.of(ContentKind.MEASUREMENT, each.id(), each.protection())),
                    each == measured.getFirst())));
            content.add(section);
        }
        List<ScalingDownRecord> answers = scalingDown.answers(caseId);
        if (!answers.isEmpty()) {
            content.add(new Section(
                    Texts.of("scaling.answers"),
                    new CardList<ScalingDownRecord>(each -> answer(each, panels, effects), new Div())
                            .setItems(answers)));
        }
        List<EscalationRecord> escalated = escalations.all(caseId);
        if (!escalated.isEmpty()) {
            content.add(new Section(
                    Texts.of("escalation.all"),
                    new CardList<EscalationRecord>(each -> escalation(each, panels, effects), new Div())
                            .setItems(escalated)));
        }
        content.add(evaluationsOf(caseId, names, panels, effects));
    }

    private Section evaluationsOf(CaseId caseId, Map<UUID, String> names, Panels panels, Effects effects) {
        List<EvaluationRecord> newest = evaluations.newest(caseId, AT_MOST);
        Section section = new Section(Texts.of("evaluation.all"));
        newest.forEach(each -> section.add(fold(
                Texts.of(
                        "evaluation.line",
                        each.number(),
                        DateTexts.dateTime(each.recordedAt()),
                        Texts.of(EvaluationWords.keyOf(each.content().decision())),
                        each.recordedBy()),
                new Stack(
                        reading.show(each, names),
                        effects.of(ContentKind.EVALUATION, each.id()),
                        panels.of(ContentKind.EVALUATION, each.id(), each.protection())),
                each == newest.getFirst())));
        if (newest.isEmpty()) {
            section.add(new EmptyState(Texts.of("evaluation.none"), Texts.of("evaluation.none.why")));
        }
        return section;
    }

    /** Who may see one item of this case, to be put under it. */
    private interface Panels {
        Component of(ContentKind kind, UUID item, Protection protection);
    }

    /** What a decision said of the children, to be put under it. */
    private interface Effects {
        Component of(ContentKind kind, UUID decision);
    }

    private Effects effects(CaseId caseId) {
        Map<ContentKind, Map<UUID, List<EffectRecord>>> said = new EnumMap<>(ContentKind.class);
        for (ContentKind kind :
                List.of(ContentKind.EVALUATION, ContentKind.ESCALATION, ContentKind.SCALING_DOWN_ANSWER)) {
            said.put(kind, effect.of(caseId, kind));
        }
        return (kind, decision) ->
                new EffectCards(said.getOrDefault(kind, Map.of()).getOrDefault(decision, List.of()));
    }

    private static Details fold(String summary, Component content, boolean open) {
        Details details = new Details(summary, content);
        details.setOpened(open);
        return details;
    }

    private static Component answer(ScalingDownRecord answer, Panels panels, Effects effects) {
        Div top = new Div(
                new RemoteText(answer.organisation()),
                new StatusChip(
                        Texts.of("scaling.question." + answer.confirms()), answer.confirms() ? Tone.GOOD : Tone.BAD));
        top.addClassName("cr-plan-top");
        Stack card = new Stack(top);
        if (!answer.objection().isBlank()) {
            card.add(new RemoteText(answer.objection()));
        }
        if (!answer.missing().isEmpty()) {
            KeyValues missing = new KeyValues();
            answer.missing().stream()
                    .sorted()
                    .forEach(item -> missing.add(Texts.of(item.key()), Texts.of("scaling.answer.false")));
            card.add(missing);
        }
        card.add(effects.of(ContentKind.SCALING_DOWN_ANSWER, answer.id()));
        card.add(quiet(Texts.of("evaluation.source", answer.answeredBy(), DateTexts.dateTime(answer.answeredAt()))));
        card.add(panels.of(ContentKind.SCALING_DOWN_ANSWER, answer.id(), answer.protection()));
        return card;
    }

    private static Component escalation(EscalationRecord record, Panels panels, Effects effects) {
        String level = record.content().level() == null
                ? ""
                : Texts.of(record.content().level().key());
        String deadline = record.content().deadline() == null
                ? ""
                : DateTexts.date(record.content().deadline());
        return new Stack(
                new KeyValues()
                        .add(Texts.of("escalation.level"), level)
                        .add(Texts.of("escalation.question"), record.content().question())
                        .add(Texts.of("escalation.answer"), record.content().answer())
                        .add(Texts.of("escalation.deadline"), deadline),
                effects.of(ContentKind.ESCALATION, record.id()),
                quiet(Texts.of("evaluation.source", record.handledBy(), DateTexts.dateTime(record.handledAt()))),
                panels.of(ContentKind.ESCALATION, record.id(), record.protection()));
    }

    private static Div quiet(String text) {
        Div quiet = new Div(text);
        quiet.addClassName("cr-quiet");
        return quiet;
    }
}
