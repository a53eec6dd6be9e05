package nl.casusregie.plan.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.time.LocalDate;
import java.util.UUID;
import nl.casusregie.access.Colleague;
import nl.casusregie.plan.PlanDifference;
import nl.casusregie.plan.PlanDifference.Change;
import nl.casusregie.plan.PlanDifference.Field;
import nl.casusregie.plan.PlanDifference.What;
import nl.casusregie.plan.ui.PlanNames.Names;
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

/** What is different from the version before: each line with a word and a sign for what happened to it, not a colour alone. */
class PlanChanges extends Section {

    private final Names names;

    PlanChanges(PlanDifference difference, Names names) {
        super(Texts.of("plan.changes", difference.since()));
        this.names = names;
        add(new CardList<Change>(this::card, new EmptyState(Texts.of("plan.changes.none"), ""))
                .setItems(difference.changes()));
    }

    private Component card(Change change) {
        Div top = new Div(chip(change.what()), PlanWords.quiet(Texts.of(change.partKey())));
        top.addClassName("cr-plan-facts");
        Stack card = new Stack(top);
        if (!change.title().isBlank()) {
            RemoteText title = new RemoteText(change.title());
            title.addClassName("cr-strong");
            card.add(title);
        }
        change.fields().forEach(field -> card.add(was(field)));
        return card;
    }

    private Component was(Field field) {
        Div both = new Div();
        both.addClassName("cr-plan-changed");
        if (!field.labelKey().startsWith("plan.section.")) {
            both.add(PlanWords.quiet(Texts.of(field.labelKey())));
        }
        both.add(new KeyValues()
                .add(Texts.of("plan.changes.was"), readable(field.labelKey(), field.before()))
                .add(Texts.of("plan.changes.is"), readable(field.labelKey(), field.after())));
        return both;
    }

    private String readable(String labelKey, String value) {
        if (value.isEmpty()) {
            return Texts.of("plan.changes.nothing");
        }
        return switch (labelKey) {
            case "plan.bottomLine.setBy" -> names.organisation(UUID.fromString(value));
            case "plan.action.owner" -> ownerName(UUID.fromString(value));
            case "plan.bottomLine.checkOn", "plan.action.dueOn" -> DateTexts.date(LocalDate.parse(value));
            case "plan.goal.phase", "plan.action.phase" -> PlanWords.phase(Integer.parseInt(value));
            default -> value;
        };
    }

    private String ownerName(UUID id) {
        Colleague owner = names.person(id);
        return owner == null ? Texts.of("shell.unknown") : owner.name();
    }

    private static StatusChip chip(What what) {
        String word = Texts.of(what.key());
        return switch (what) {
            case NEW -> new StatusChip(word, Tone.GOOD, VaadinIcon.PLUS);
            case CHANGED -> new StatusChip(word, Tone.INFO, VaadinIcon.PENCIL);
            case GONE -> new StatusChip(word, Tone.NEUTRAL, VaadinIcon.MINUS);
        };
    }
}
