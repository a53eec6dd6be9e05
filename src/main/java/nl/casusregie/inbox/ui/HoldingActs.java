package nl.casusregie.inbox.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.contextmenu.ContextMenu;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import nl.casusregie.inbox.InboxRow;
import nl.casusregie.inbox.WorkActs;
import nl.casusregie.shared.Outcome;
import nl.casusregie.shell.ui.Icons;
import nl.casusregie.shell.ui.Notice;
import nl.casusregie.shell.ui.Texts;

/** What one can do with work besides finishing it: the likeliest as a button, the rest in a menu beside it. */
final class HoldingActs {

    private final WorkActs acts;
    private final WorkDialogs dialogs;
    private final Runnable changed;

    HoldingActs(WorkActs acts, Runnable changed) {
        this.acts = acts;
        this.changed = changed;
        this.dialogs = new WorkDialogs(acts, changed);
    }

    /** An act that is possible now. */
    record Possible(String key, Runnable run) {}

    List<Component> of(InboxRow row) {
        List<Possible> possible = possible(row);
        int buttons = buttons(row, possible);
        List<Component> shown = new ArrayList<>();
        possible.subList(0, buttons).forEach(act -> shown.add(button(act, row)));
        if (buttons < possible.size()) {
            shown.add(menu(possible.subList(buttons, possible.size()), row));
        }
        return shown;
    }

    /** How many of the acts are buttons; the others wait in a menu. */
    static int buttons(InboxRow row, List<?> possible) {
        boolean likely = WorkWords.canClaim(row) || row.heldUntil() != null || !WorkWords.isMine(row);
        return likely && !possible.isEmpty() ? 1 : 0;
    }

    /** Everything that is possible with this work now, the likeliest first. */
    List<Possible> possible(InboxRow row) {
        List<Possible> all = new ArrayList<>();
        if (!row.open()) {
            return all;
        }
        if (WorkWords.isAskedByMe(row) && !WorkWords.isMine(row)) {
            all.add(new Possible("takeBack", () -> run("takeBack", row, acts::takeBack)));
            return all;
        }
        if (WorkWords.isMine(row) && row.heldUntil() != null) {
            all.add(new Possible("resume", () -> run("resume", row, acts::resume)));
        }
        if (WorkWords.canClaim(row)) {
            all.add(new Possible("claim", () -> run("claim", row, acts::claim)));
        }
        if (WorkWords.canRelease(row)) {
            all.add(new Possible("release", () -> dialogs.release(row)));
        }
        if (WorkWords.canClaim(row) || WorkWords.isMine(row)) {
            all.add(new Possible("handOver", () -> dialogs.handOver(row)));
            all.add(new Possible("ask", () -> dialogs.ask(row)));
            all.add(new Possible("hold", () -> dialogs.hold(row)));
        }
        return all;
    }

    /** Does what was asked for, if it is possible still. */
    void run(InboxRow row, String key) {
        possible(row).stream()
                .filter(each -> each.key().equals(key))
                .findFirst()
                .ifPresentOrElse(each -> each.run().run(), () -> Notice.info(Texts.of("inbox.keys.notNow")));
    }

    private void run(String key, InboxRow row, Function<UUID, Outcome<UUID>> act) {
        WorkDialogs.tell(key, act.apply(row.id()));
        changed.run();
    }

    private static Button button(Possible act, InboxRow row) {
        Button button = new Button(Texts.of("inbox.act." + act.key()));
        button.setAriaLabel(WorkWords.alone("inbox.act." + act.key(), row));
        button.addThemeVariants(ButtonVariant.LUMO_SMALL);
        button.setDisableOnClick(true);
        button.addClickListener(event -> {
            try {
                act.run().run();
            } finally {
                button.setEnabled(true);
            }
        });
        return button;
    }

    private static Button menu(List<Possible> acts, InboxRow row) {
        Button more = new Button(Icons.decorative(VaadinIcon.ELLIPSIS_DOTS_V));
        more.addThemeVariants(ButtonVariant.LUMO_SMALL, ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_ICON);
        more.setAriaLabel(WorkWords.alone("inbox.act.more", row));
        more.getElement().setAttribute("aria-haspopup", "menu");
        ContextMenu menu = new ContextMenu(more);
        menu.setOpenOnClick(true);
        acts.forEach(act -> menu.addItem(
                Texts.of("inbox.act." + act.key()), event -> act.run().run()));
        return more;
    }
}
