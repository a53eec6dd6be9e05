package nl.casusregie.analysis.ui;

import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import nl.casusregie.household.HearingRecord;
import nl.casusregie.household.Member;
import nl.casusregie.shell.ui.DateTexts;
import nl.casusregie.shell.ui.FactCard;
import nl.casusregie.shell.ui.RemoteText;
import nl.casusregie.shell.ui.Section;
import nl.casusregie.shell.ui.Texts;

/** What the people of the household said in their own words, or why somebody was not heard. */
class HearingCards extends Section {

    HearingCards(List<Member> household, List<HearingRecord> hearings) {
        super(Texts.of("analysis.hearings"));
        household.forEach(member -> {
            add(new H3(member.name()));
            List<HearingRecord> ofMember = hearings.stream()
                    .filter(each -> each.person().equals(member.id()))
                    .toList();
            ofMember.forEach(this::show);
            if (ofMember.isEmpty()) {
                Paragraph none = new Paragraph(Texts.of("analysis.hearings.none"));
                none.addClassName("cr-quiet");
                add(none);
            }
        });
    }

    private void show(HearingRecord hearing) {
        String source =
                Texts.of("analysis.hearings.source", hearing.recordedBy(), DateTexts.dateTime(hearing.recordedAt()));
        if (!hearing.form().ownWords().isBlank()) {
            add(new FactCard(FactCard.Kind.OWN_WORDS, hearing.form().ownWords(), source));
        }
        if (!hearing.form().exceptionReason().isBlank()) {
            Paragraph why = new Paragraph(Texts.of("analysis.hearings.exception"));
            why.addClassName("cr-strong");
            add(why, new RemoteText(hearing.form().exceptionReason()));
        }
    }
}
