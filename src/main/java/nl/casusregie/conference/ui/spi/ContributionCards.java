package nl.casusregie.conference.ui.spi;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import java.time.Instant;
import java.util.function.Function;
import nl.casusregie.conference.ConferenceView;
import nl.casusregie.conference.ContributionForm;
import nl.casusregie.conference.ContributionView;
import nl.casusregie.shell.ui.DateTexts;
import nl.casusregie.shell.ui.FactCard;
import nl.casusregie.shell.ui.RemoteText;
import nl.casusregie.shell.ui.Stack;
import nl.casusregie.shell.ui.StatusChip;
import nl.casusregie.shell.ui.Texts;
import nl.casusregie.shell.ui.Tone;

/** What each organisation brought into a conference: facts, what it makes of them, and its question; or why that cannot be read yet. */
public class ContributionCards extends Stack {

    public ContributionCards(ConferenceView conference) {
        conference.contributions().forEach(each -> add(one(each, conference)));
    }

    /** The same, with something under each that can be read, such as who else may. */
    public ContributionCards(ConferenceView conference, Function<ContributionView, Component> under) {
        conference.contributions().forEach(each -> {
            Div part = one(each, conference);
            if (each.content() != null) {
                part.add(under.apply(each));
            }
            add(part);
        });
    }

    private static Div one(ContributionView contribution, ConferenceView conference) {
        Div part = new Div(head(contribution));
        part.addClassName("cr-contribution");
        ContributionForm content = contribution.content();
        Instant givenAt = contribution.givenAt();
        String givenBy = contribution.givenBy();
        if (content == null || givenAt == null || givenBy == null) {
            Paragraph why = new Paragraph(Texts.of(whyNot(contribution, conference)));
            why.addClassName("cr-quiet");
            part.add(why);
            return part;
        }
        String source = Texts.of("conference.contribution.source", givenBy, DateTexts.dateTime(givenAt));
        show(part, "conference.contribution.facts", FactCard.Kind.FACT, content.facts(), source);
        show(part, "conference.contribution.worries", FactCard.Kind.JUDGEMENT, content.worries(), source);
        show(part, "conference.contribution.goesWell", FactCard.Kind.JUDGEMENT, content.goesWell(), source);
        if (!content.question().isBlank()) {
            part.add(label("conference.contribution.question"), new RemoteText(content.question()));
        }
        return part;
    }

    private static void show(Div part, String labelKey, FactCard.Kind kind, String text, String source) {
        if (!text.isBlank()) {
            part.add(label(labelKey), new FactCard(kind, text, source));
        }
    }

    private static Component label(String key) {
        Paragraph label = new Paragraph(Texts.of(key));
        label.addClassName("cr-strong");
        return label;
    }

    private static Component head(ContributionView contribution) {
        Div head = new Div(new H3(contribution.organisationName()));
        head.addClassName("cr-contribution__head");
        if (contribution.late()) {
            String key = contribution.isGiven() ? "conference.contribution.late" : "conference.contribution.missing";
            head.add(new StatusChip(Texts.of(key), Tone.WARN));
        } else if (contribution.isGiven()) {
            head.add(new StatusChip(Texts.of("conference.contribution.in"), Tone.GOOD));
        }
        Boolean present = contribution.present();
        if (present != null) {
            String key = present ? "conference.present.true" : "conference.present.false";
            head.add(new StatusChip(Texts.of(key), Tone.NEUTRAL));
        }
        return head;
    }

    private static String whyNot(ContributionView contribution, ConferenceView conference) {
        if (contribution.isGiven()) {
            return conference.open() ? "conference.contribution.notForYou" : "conference.contribution.hidden";
        }
        return conference.minutes() == null ? "conference.contribution.awaited" : "conference.contribution.never";
    }
}
