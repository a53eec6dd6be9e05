package nl.casusregie.inbox.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import nl.casusregie.inbox.InboxRow;
import nl.casusregie.inbox.WorkActs;
import nl.casusregie.shared.Outcome;
import nl.casusregie.shell.ui.Icons;
import nl.casusregie.shell.ui.MenuButton;
import nl.casusregie.shell.ui.MenuLine;
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

    /** What is possible now: the likeliest to press at once, the rest in a menu. */
    record Offered(List<Possible> buttons, List<Possible> menu) {}

    /** As components, for the page of the work; a line of a list draws the same from values ({@link LineActs}). */
    List<Component> of(InboxRow row) {
        Offered offered = offered(row);
        List<Component> shown = new ArrayList<>();
        offered.buttons().forEach(act -> shown.add(button(act, row)));
        if (!offered.menu().isEmpty()) {
            shown.add(menu(offered.menu(), row));
        }
        return shown;
    }

    Offered offered(InboxRow row) {
        List<Possible> all = possible(row);
        boolean likely = WorkWords.canClaim(row) || row.heldUntil() != null || !WorkWords.isMine(row);
        int buttons = likely && !all.isEmpty() ? 1 : 0;
        return new Offered(all.subList(0, buttons), all.subList(buttons, all.size()));
    }

    /** Everything that is possible with this work now, the likeliest first. */
    private List<Possible> possible(InboxRow row) {
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
        MenuButton more = new MenuButton("", Icons.decorative(VaadinIcon.ELLIPSIS_DOTS_V), () -> acts.stream()
                .map(act -> MenuLine.of(Texts.of("inbox.act." + act.key()), act.run()))
                .toList());
        more.addThemeVariants(ButtonVariant.LUMO_SMALL, ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_ICON);
        more.setAriaLabel(WorkWords.alone("inbox.act.more", row));
        return more;
    }
}
