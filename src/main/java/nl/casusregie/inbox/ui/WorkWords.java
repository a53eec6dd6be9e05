package nl.casusregie.inbox.ui;

import com.vaadin.flow.component.html.Anchor;
import java.util.Objects;
import java.util.UUID;
import nl.casusregie.access.Actors;
import nl.casusregie.inbox.Audience;
import nl.casusregie.inbox.InboxRow;
import nl.casusregie.inbox.ui.spi.InboxNavigation;
import nl.casusregie.shell.ui.Texts;

/** What the inbox says about a work item, in the same words in every place. */
final class WorkWords {

    private WorkWords() {}

    static String what(InboxRow row) {
        return Texts.of(row.kind().key());
    }

    static String household(InboxRow row) {
        return Texts.of("inbox.household", row.caseTitle());
    }

    /** Why this is with whoever looks. */
    static String whyMe(InboxRow row) {
        return Texts.of(
                "inbox.audience." + row.audience().name(), Objects.requireNonNullElse(row.organisationName(), ""));
    }

    static String holder(InboxRow row) {
        UUID holder = row.assigneeId();
        if (holder == null) {
            return Texts.of("inbox.holder.nobody");
        }
        return isMe(holder)
                ? Texts.of("inbox.holder.me")
                : Texts.of("inbox.holder.other", Objects.requireNonNullElse(row.assigneeName(), ""));
    }

    static boolean isMine(InboxRow row) {
        UUID holder = row.assigneeId();
        return holder != null && isMe(holder);
    }

    static boolean canClaim(InboxRow row) {
        return row.open() && row.assigneeId() == null;
    }

    /** Work for one named person cannot be given back: there is no queue to put it in. */
    static boolean canRelease(InboxRow row) {
        return row.open() && isMine(row) && row.audience() != Audience.PERSON;
    }

    static boolean isMe(UUID user) {
        return Actors.current().id().value().equals(user);
    }

    /** A link, not a button, so that work can be opened in a tab of its own. */
    static Anchor openLink(InboxRow row) {
        Anchor link = new Anchor(
                InboxNavigation.addressOf(row.id()), Texts.of(row.open() ? "inbox.act.open" : "inbox.act.look"));
        link.addClassName("cr-button-link");
        link.setAriaLabel(Texts.of(row.open() ? "inbox.act.open" : "inbox.act.look") + ": " + what(row) + ", "
                + row.caseNumber());
        return link;
    }
}
