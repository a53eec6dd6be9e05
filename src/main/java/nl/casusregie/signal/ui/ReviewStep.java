package nl.casusregie.signal.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Paragraph;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import nl.casusregie.shell.ui.Section;
import nl.casusregie.shell.ui.Stack;
import nl.casusregie.shell.ui.Texts;
import nl.casusregie.signal.ApplicationForm;

/** Everything that was filled in, to read once more; each part leads back to its step. */
class ReviewStep extends Stack {

    private final Consumer<WizardStep> goTo;

    ReviewStep(Consumer<WizardStep> goTo) {
        this.goTo = goTo;
    }

    void show(ApplicationForm form, LocalDate today) {
        removeAll();
        List<ApplicationWords.Shown> people = form.persons().stream()
                .map(person -> new ApplicationWords.Shown(person, false))
                .toList();
        add(
                new Paragraph(Texts.of("signal.step.REVIEW.help")),
                part(WizardStep.HOUSEHOLD, ApplicationWords.people(people, today)),
                part(
                        WizardStep.SITUATION,
                        ApplicationWords.urgency(form.urgency()),
                        ApplicationWords.situation(
                                form.reason(), form.question(), form.helpSoFar(), form.safetyNow(), form.partners())),
                part(WizardStep.INFORMING, ApplicationWords.informing(form.informed(), form.notInformedReason())));
    }

    private Section part(WizardStep step, Component... content) {
        Button change = new Button(Texts.of("signal.change"), event -> goTo.accept(step));
        change.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        change.setAriaLabel(Texts.of("signal.change.what", Texts.of(step.titleKey())));
        return new Section(Texts.of(step.titleKey()), content).beside(change);
    }
}
