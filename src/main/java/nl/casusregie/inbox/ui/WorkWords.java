package nl.casusregie.inbox.ui;

import com.vaadin.flow.component.html.Anchor;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import nl.casusregie.access.Actors;
import nl.casusregie.inbox.Audience;
import nl.casusregie.inbox.InboxCriteria;
import nl.casusregie.inbox.InboxList;
import nl.casusregie.inbox.InboxRow;
import nl.casusregie.inbox.WorkKind;
import nl.casusregie.inbox.ui.spi.InboxNavigation;
import nl.casusregie.shared.Letters;
import nl.casusregie.shared.WorkingDays;
import nl.casusregie.shell.ui.DateTexts;
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

    static String phase(InboxRow row) {
        return row.phase().isEmpty() ? "" : Texts.of("phase." + row.phase());
    }

    static String asked(InboxRow row) {
        return WorkWords.isAskedByMe(row)
                ? Texts.of("inbox.askedByMe")
                : Texts.of("inbox.askedBy", Objects.requireNonNullElse(row.askedByName(), ""));
    }

    static String held(InboxRow row) {
        return row.heldUntil() == null
                ? ""
                : Texts.of("inbox.heldUntil", DateTexts.date(LocalDate.ofInstant(row.heldUntil(), WorkingDays.ZONE)));
    }

    static boolean isAskedByMe(InboxRow row) {
        UUID asker = row.askedById();
        return asker != null && isMe(asker);
    }

    /** For each word the kinds of work whose names hold it, without regard to accents. */
    static List<List<WorkKind>> kindsNamed(String text) {
        return InboxCriteria.of(InboxList.MINE).matching(text).words().stream()
                .map(word -> Arrays.stream(WorkKind.values())
                        .filter(kind -> Letters.plain(Texts.of(kind.key())).contains(Letters.plain(word)))
                        .toList())
                .toList();
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

    /** Work for one named person cannot be given back, unless to whoever asked: there is no queue to put it in. */
    static boolean canRelease(InboxRow row) {
        return row.open() && isMine(row) && (row.audience() != Audience.PERSON || row.askedById() != null);
    }

    static boolean isMe(UUID user) {
        return Actors.current().id().value().equals(user);
    }

    /** An act in words that stand alone: which work, of which case. */
    static String alone(String act, InboxRow row) {
        return Texts.of(act) + ": " + what(row) + ", " + row.caseNumber();
    }

    static String open(InboxRow row) {
        return row.open() ? "inbox.act.open" : "inbox.act.look";
    }

    /** A link, not a button, so that work can be opened in a tab of its own. */
    static Anchor openLink(InboxRow row) {
        Anchor link = new Anchor(InboxNavigation.addressOf(row.id()), Texts.of(open(row)));
        link.addClassName("cr-button-link");
        link.setAriaLabel(alone(open(row), row));
        return link;
    }
}
