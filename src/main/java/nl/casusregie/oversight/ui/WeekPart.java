package nl.casusregie.oversight.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import nl.casusregie.oversight.OddLook;
import nl.casusregie.oversight.Pattern;
import nl.casusregie.oversight.ReviewWeek;
import nl.casusregie.oversight.Reviews;
import nl.casusregie.shell.ui.CardList;
import nl.casusregie.shell.ui.DateTexts;
import nl.casusregie.shell.ui.EmptyState;
import nl.casusregie.shell.ui.ErrorSummary;
import nl.casusregie.shell.ui.Fields;
import nl.casusregie.shell.ui.FormColumn;
import nl.casusregie.shell.ui.Notice;
import nl.casusregie.shell.ui.RemoteText;
import nl.casusregie.shell.ui.Section;
import nl.casusregie.shell.ui.Stack;
import nl.casusregie.shell.ui.StickyActions;
import nl.casusregie.shell.ui.Texts;

/** One week: what was odd, by pattern, and the sign-off. */
class WeekPart extends Stack {

    private static final int LONGEST_NOTE = 2000;

    private final Reviews reviews;
    private final String regionCode;
    private final ReviewWeek week;
    private final Runnable back;

    WeekPart(Reviews reviews, String regionCode, ReviewWeek week, Runnable back) {
        this.reviews = reviews;
        this.regionCode = regionCode;
        this.week = week;
        this.back = back;
        List<OddLook> found = reviews.findings(regionCode, week.start());
        add(new Paragraph(Texts.of("oversight.week.name", DateTexts.date(week.start()), DateTexts.date(week.end()))));
        if (found.isEmpty()) {
            add(new EmptyState(Texts.of("oversight.findings.none"), Texts.of("oversight.findings.none.why")));
        }
        Arrays.stream(Pattern.values()).forEach(pattern -> addPattern(pattern, found));
        add(week.isOpen() ? signOff() : signedOff());
    }

    private void addPattern(Pattern pattern, List<OddLook> all) {
        List<OddLook> found =
                all.stream().filter(each -> each.pattern() == pattern).toList();
        if (!found.isEmpty()) {
            Paragraph why = new Paragraph(Texts.of(pattern.key() + ".why"));
            why.addClassName("cr-quiet");
            CardList<OddLook> list = new CardList<OddLook>(WeekPart::card, new Div()).setItems(found);
            add(new Section(Texts.of("oversight.pattern.title", Texts.of(pattern.key()), found.size()), why, list));
        }
    }

    private static Component card(OddLook look) {
        RemoteText who = new RemoteText(look.actorName());
        who.addClassName("cr-strong");
        String number = look.caseNumber();
        Span what = new Span(
                number == null
                        ? Texts.of("oversight.finding.files", look.looks(), DateTexts.dateTime(look.last()))
                        : Texts.of("oversight.finding.case", number, look.looks(), DateTexts.dateTime(look.last())));
        Span organisation = new Span(look.organisationName());
        organisation.addClassName("cr-quiet");
        Div card = new Div(who, organisation, what);
        card.addClassName("cr-cell");
        return card;
    }

    private Component signOff() {
        TextArea note = Fields.optional(Fields.longText("oversight.note", LONGEST_NOTE, "oversight.note.help"));
        ErrorSummary errors = new ErrorSummary(Map.of("note", note));
        StickyActions acts = new StickyActions()
                .primary(Texts.of("oversight.sign"), () -> {
                    boolean done = errors.show(reviews.signOff(regionCode, week.start(), note.getValue()));
                    if (done) {
                        Notice.success(Texts.of("oversight.signed"));
                        back.run();
                    }
                    return done;
                })
                .cancel(Texts.of("oversight.back"), back);
        return new Section(Texts.of("oversight.sign.title"), errors, new FormColumn(note), acts);
    }

    private Component signedOff() {
        StickyActions acts = new StickyActions().cancel(Texts.of("oversight.back"), back);
        String words = week.note().isBlank() ? Texts.of("oversight.note.none") : week.note();
        return new Section(Texts.of("oversight.sign.title"), new RemoteText(words), acts);
    }
}
