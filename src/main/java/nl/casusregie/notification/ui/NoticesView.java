package nl.casusregie.notification.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.ArrayList;
import java.util.List;
import nl.casusregie.casefile.ui.spi.CaseNavigation;
import nl.casusregie.inbox.ui.spi.InboxNavigation;
import nl.casusregie.notification.NoticeRow;
import nl.casusregie.notification.Notices;
import nl.casusregie.shell.ui.CardList;
import nl.casusregie.shell.ui.DateTexts;
import nl.casusregie.shell.ui.EmptyState;
import nl.casusregie.shell.ui.Page;
import nl.casusregie.shell.ui.PageHeader;
import nl.casusregie.shell.ui.StatusChip;
import nl.casusregie.shell.ui.Texts;
import nl.casusregie.shell.ui.Tone;

/** Everything somebody was told, the newest first; opening a notice reads it. */
@Route("meldingen")
@PermitAll
class NoticesView extends Page {

    private static final int PAGE = 30;

    private final Notices notices;
    private final List<NoticeRow> shown = new ArrayList<>();
    private final CardList<NoticeRow> list = new CardList<>(
            this::card, new EmptyState(Texts.of("notification.none"), Texts.of("notification.none.why")));
    private final Button more = new Button(Texts.of("notification.more"), event -> showMore());

    NoticesView(Notices notices) {
        super("notification.title");
        this.notices = notices;
        Button all = new Button(Texts.of("notification.readAll"), event -> readAll());
        add(
                new PageHeader(Texts.of("notification.title"))
                        .line(Texts.of("notification.line"))
                        .primary(all),
                list,
                new Div(more));
        showMore();
    }

    private void readAll() {
        notices.markAllRead();
        shown.clear();
        showMore();
    }

    private void showMore() {
        List<NoticeRow> page = notices.page(shown.size(), PAGE + 1);
        shown.addAll(page.subList(0, Math.min(PAGE, page.size())));
        list.setItems(shown);
        more.setVisible(page.size() > PAGE);
    }

    private Component card(NoticeRow notice) {
        Button open = new Button(words(notice), event -> open(notice));
        open.addThemeVariants(ButtonVariant.LUMO_TERTIARY_INLINE);
        Span when = new Span(when(notice));
        when.addClassName("cr-quiet");
        Div words = new Div(new Div(open), when);
        Div row = new Div(words, chip(notice));
        row.addClassName("cr-person-card__top");
        return row;
    }

    private static String words(NoticeRow notice) {
        return notice.work() == null
                ? Texts.of(
                        "notification.what." + notice.kind()
                                + (notice.caseNumber().isEmpty() ? ".someCase" : ""),
                        notice.caseNumber(),
                        notice.person())
                : Texts.of("notification.what", Texts.of(notice.work().key()), notice.caseNumber());
    }

    private static String when(NoticeRow notice) {
        String told = DateTexts.dateTime(notice.createdAt());
        return notice.dueAt() == null
                ? Texts.of("notification.told", told)
                : Texts.of("notification.when", told, DateTexts.dateTime(notice.dueAt()));
    }

    private static StatusChip chip(NoticeRow notice) {
        if (notice.kind().isAboutWork() && !notice.workOpen()) {
            return new StatusChip(Texts.of("notification.done"), Tone.GOOD);
        }
        Tone tone =
                switch (notice.kind()) {
                    case ESCALATED, GLASS_BROKEN -> Tone.BAD;
                    case REMINDED, CONFLICT_FOUND, SAME_PERSON -> Tone.WARN;
                    default -> Tone.INFO;
                };
        String text = Texts.of(notice.kind().key());
        return new StatusChip(notice.unread() ? text : Texts.of("notification.read", text), tone);
    }

    private void open(NoticeRow notice) {
        notices.markRead(notice.id());
        UI.getCurrent().navigate(addressOf(notice));
    }

    private static String addressOf(NoticeRow notice) {
        if (notice.workForMe() && notice.workItem() != null) {
            return InboxNavigation.addressOf(notice.workItem());
        }
        if (notice.target() != null) {
            return notice.target();
        }
        return notice.caseId() == null ? "" : CaseNavigation.addressOf(notice.caseId());
    }
}
