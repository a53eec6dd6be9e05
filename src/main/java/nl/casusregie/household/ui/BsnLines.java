package nl.casusregie.household.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import nl.casusregie.access.CaseAccess;
import nl.casusregie.access.CaseAction;
import nl.casusregie.household.Bsn;
import nl.casusregie.household.BsnNumbers;
import nl.casusregie.household.Member;
import nl.casusregie.shared.CaseId;
import nl.casusregie.shared.PersonId;
import nl.casusregie.shell.ui.KeyValues;
import nl.casusregie.shell.ui.Texts;
import org.jspecify.annotations.Nullable;

/**
 * The line with the BSN of a person: masked, shown whole by a click that goes on record. For whoever has no ground for it
 * there is no line, and nothing of the number is sent to the browser.
 */
class BsnLines {

    private final CaseId caseId;
    private final BsnNumbers bsns;
    private final boolean mayReveal;
    private final boolean mayRecord;
    private final Map<PersonId, String> masked = new HashMap<>();
    private Runnable changed = () -> {};

    BsnLines(CaseId caseId, BsnNumbers bsns, CaseAccess access) {
        this.caseId = caseId;
        this.bsns = bsns;
        this.mayReveal = access.may(CaseAction.REVEAL_BSN, caseId);
        this.mayRecord = access.may(CaseAction.RECORD_BSN, caseId);
    }

    /** Reads what is known now; {@code changed} is called when somebody changed it. */
    void read(Runnable whenChanged) {
        changed = whenChanged;
        masked.clear();
        if (mayReveal) {
            masked.putAll(bsns.masked(caseId));
        }
    }

    Optional<Component> of(Member member) {
        return mayReveal ? Optional.of(line(member, masked.get(member.id()))) : Optional.empty();
    }

    private Component line(Member member, @Nullable String hidden) {
        Span value = new Span(hidden == null ? Texts.of("household.bsn.none") : hidden);
        value.getElement().setAttribute("role", "status");
        Div line = new Div(value);
        line.addClassName("cr-bsn");
        if (hidden != null) {
            line.add(new Reveal(member, value, hidden));
        }
        if (mayRecord) {
            String verb = hidden == null ? "household.bsn.add" : "household.bsn.change";
            line.add(small(
                    verb,
                    Texts.of(verb + ".whose", member.name()),
                    () -> BsnDialog.open(caseId, member, bsns, hidden != null, changed)));
        }
        return new KeyValues().add(Texts.of("household.bsn"), line);
    }

    private static Button small(String key, String spoken, Runnable act) {
        Button button = new Button(Texts.of(key), event -> act.run());
        button.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
        button.setAriaLabel(spoken);
        return button;
    }

    /** Shows the whole number and hides it again; each showing asks the use case, so each is on record. */
    private final class Reveal extends Button {

        private boolean open;

        Reveal(Member member, Span value, String hidden) {
            addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
            setText(Texts.of("household.bsn.show"));
            setAriaLabel(Texts.of("household.bsn.show.whose", member.name()));
            addClickListener(event -> {
                open = !open;
                value.setText(
                        open ? bsns.reveal(caseId, member.id()).map(Bsn::number).orElse("") : hidden);
                setText(Texts.of(open ? "household.bsn.hide" : "household.bsn.show"));
                setAriaLabel(open ? null : Texts.of("household.bsn.show.whose", member.name()));
            });
        }
    }
}
