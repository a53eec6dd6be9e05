package nl.casusregie.signal.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import nl.casusregie.access.Region;
import nl.casusregie.shared.CaseId;
import nl.casusregie.shared.Outcome;
import nl.casusregie.shell.ui.DateTexts;
import nl.casusregie.shell.ui.ErrorSummary;
import nl.casusregie.shell.ui.PhaseLine;
import nl.casusregie.shell.ui.Stack;
import nl.casusregie.shell.ui.StickyActions;
import nl.casusregie.shell.ui.Texts;
import nl.casusregie.signal.ApplicationDraft;
import nl.casusregie.signal.ApplicationDrafts;
import nl.casusregie.signal.ApplicationForm;
import nl.casusregie.signal.Applications;

/** The application in four steps. What is typed is kept on the server as one goes; only sending it asks that all is there. */
class ApplicationWizard extends Stack {

    private final Applications applications;
    private final ApplicationDrafts drafts;
    private final Clock clock;
    private final Consumer<CaseId> sent;
    private final HouseholdStep household;
    private final SituationStep situation = new SituationStep(this::keepDraft);
    private final InformingStep informing = new InformingStep(this::keepDraft);
    private final ReviewStep review = new ReviewStep(this::goTo);
    private final Map<WizardStep, Component> steps = new EnumMap<>(WizardStep.class);
    private final Map<String, Component> fields = new LinkedHashMap<>();
    private final ErrorSummary errors =
            new ErrorSummary(fields).keepingNoDraft().leadingBy(this::showStepOf);
    private final Div line = new Div();
    private final Div actions = new Div();
    private final Span draftLine = new Span();
    private ApplicationDraft draft;
    private boolean ready;

    ApplicationWizard(
            Applications applications,
            ApplicationDrafts drafts,
            List<Region> regions,
            Clock clock,
            ApplicationDraft draft,
            Consumer<CaseId> sent) {
        this.applications = applications;
        this.drafts = drafts;
        this.clock = clock;
        this.draft = draft;
        this.sent = sent;
        household = new HouseholdStep(regions, this::keepDraft);
        household.show(draft.form());
        situation.show(draft.form());
        informing.show(draft.form());
        steps.put(WizardStep.HOUSEHOLD, household);
        steps.put(WizardStep.SITUATION, situation);
        steps.put(WizardStep.INFORMING, informing);
        steps.put(WizardStep.REVIEW, review);
        line.getElement().setAttribute("tabindex", "-1");
        draftLine.addClassName("cr-draft-line");
        add(line, errors);
        add(steps.values());
        add(actions, draftLine);
        if (draft.version() > 0) {
            sayKept(draft.savedAt());
        }
        show(WizardStep.HOUSEHOLD);
        ready = true;
    }

    private void goTo(WizardStep step) {
        keepDraft();
        show(step);
        line.getElement().executeJs("this.focus(); this.scrollIntoView({block: 'center'})");
        if (step.isLast()) {
            rememberFields();
            errors.show(applications.check(form()));
        }
    }

    private void show(WizardStep step) {
        steps.forEach((each, component) -> component.setVisible(each == step));
        if (step.isLast()) {
            review.show(form(), LocalDate.now(clock));
        }
        line.removeAll();
        line.add(new PhaseLine(
                Texts.of("signal.steps"),
                Arrays.stream(WizardStep.values())
                        .map(each -> new PhaseLine.Step(Texts.of(each.titleKey()), state(each, step), null, null))
                        .toList()));
        actions.removeAll();
        actions.add(actionsOf(step));
    }

    private StickyActions actionsOf(WizardStep step) {
        StickyActions buttons = new StickyActions();
        if (step.isLast()) {
            buttons.primary(Texts.of("signal.submit"), this::submit);
        } else {
            buttons.primary(Texts.of("signal.next"), () -> {
                goTo(step.next());
                return false;
            });
        }
        if (!step.isFirst()) {
            buttons.secondary(Texts.of("signal.back"), () -> {
                goTo(step.back());
                return false;
            });
        }
        return buttons;
    }

    private boolean submit() {
        keepDraft();
        rememberFields();
        Outcome<CaseId> outcome = applications.submit(draft.caseId(), form());
        if (errors.show(outcome)) {
            sent.accept(outcome.value());
            return true;
        }
        return false;
    }

    /** People come and go, so the fields are gathered anew; the old ones first lose their marks. */
    private void rememberFields() {
        errors.clear();
        fields.clear();
        fields.putAll(household.fields());
        fields.putAll(situation.fields());
        fields.putAll(informing.fields());
    }

    private void showStepOf(Component field) {
        if (situation.fields().containsValue(field)) {
            show(WizardStep.SITUATION);
        } else if (informing.fields().containsValue(field)) {
            show(WizardStep.INFORMING);
        } else {
            show(WizardStep.HOUSEHOLD);
            household.open(field);
        }
    }

    private void keepDraft() {
        ApplicationForm form = ready ? form() : draft.form();
        if (!form.equals(draft.form())) {
            drafts.keep(new ApplicationDraft(draft.caseId(), draft.version(), draft.savedAt(), form))
                    .either(
                            kept -> {
                                draft = kept;
                                sayKept(kept.savedAt());
                            },
                            reasons -> draftLine.setText(
                                    Texts.of(reasons.getFirst().key())));
        }
    }

    private void sayKept(Instant at) {
        draftLine.setText(Texts.of("signal.draft.kept", DateTexts.time(LocalTime.ofInstant(at, DateTexts.ZONE))));
    }

    private ApplicationForm form() {
        return new ApplicationForm(
                household.regionCode(),
                household.persons(),
                situation.reason(),
                situation.question(),
                situation.helpSoFar(),
                situation.safetyNow(),
                informing.informed(),
                informing.notInformedReason(),
                situation.partners(),
                situation.urgency());
    }

    private static PhaseLine.State state(WizardStep step, WizardStep current) {
        if (step == current) {
            return PhaseLine.State.CURRENT;
        }
        return step.compareTo(current) < 0 ? PhaseLine.State.DONE : PhaseLine.State.TODO;
    }
}
