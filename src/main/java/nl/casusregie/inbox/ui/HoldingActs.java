package nl.casusregie.inbox.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import nl.casusregie.inbox.Inbox;
import nl.casusregie.inbox.InboxRow;
import nl.casusregie.shared.Outcome;
import nl.casusregie.shell.ui.Notice;
import nl.casusregie.shell.ui.Texts;

/** Taking work up and giving it back, as the same two buttons in the lists and above a form. */
final class HoldingActs {

    private HoldingActs() {}

    /** The one of the two that is possible now, or none. */
    static List<Button> of(InboxRow row, Inbox inbox, Runnable changed) {
        if (WorkWords.canClaim(row)) {
            return List.of(button("inbox.act.claim", "inbox.claimed", row, inbox::claim, changed));
        }
        return WorkWords.canRelease(row)
                ? List.of(button("inbox.act.release", "inbox.released", row, inbox::release, changed))
                : List.of();
    }

    private static Button button(
            String labelKey, String doneKey, InboxRow row, Function<UUID, Outcome<UUID>> act, Runnable changed) {
        Button button = new Button(Texts.of(labelKey));
        button.setAriaLabel(Texts.of(labelKey) + ": " + WorkWords.what(row) + ", " + row.caseNumber());
        button.addThemeVariants(ButtonVariant.LUMO_SMALL);
        button.setDisableOnClick(true);
        button.addClickListener(event -> {
            act.apply(row.id())
                    .either(
                            done -> Notice.success(Texts.of(doneKey)),
                            reasons -> reasons.forEach(reason -> Notice.problem(
                                    Texts.of(reason.key(), reason.args().toArray()))));
            changed.run();
        });
        return button;
    }
}
