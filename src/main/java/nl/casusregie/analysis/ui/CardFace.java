package nl.casusregie.analysis.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import nl.casusregie.analysis.BoardView;
import nl.casusregie.analysis.CardForm;
import nl.casusregie.analysis.CardView;
import nl.casusregie.analysis.Influence;
import nl.casusregie.analysis.Nature;
import nl.casusregie.analysis.Recognition;
import nl.casusregie.shell.ui.FactCard;
import nl.casusregie.shell.ui.StatusChip;
import nl.casusregie.shell.ui.Texts;
import nl.casusregie.shell.ui.Tone;

/** What stands on a card: fact or judgement, the text, who says so and when, whom it is about, and what the household says of it. */
class CardFace extends Div {

    CardFace(CardView card, BoardView board, CardWords words) {
        addClassName("cr-board-card__face");
        CardForm form = card.form();
        Div chips = new Div();
        chips.addClassName("cr-chips");
        if (form.influence() == Influence.RISK) {
            chips.add(new StatusChip(Texts.of(form.influence().key()), Tone.WARN, VaadinIcon.ARROW_UP));
        } else if (form.influence() == Influence.PROTECTIVE) {
            chips.add(new StatusChip(Texts.of(form.influence().key()), Tone.GOOD, VaadinIcon.SHIELD));
        }
        if (form.recognition() == Recognition.DISPUTED) {
            chips.add(new StatusChip(Texts.of(form.recognition().key()), Tone.BAD));
        } else if (form.recognition() == Recognition.RECOGNISED) {
            chips.add(new StatusChip(Texts.of(form.recognition().key()), Tone.INFO, VaadinIcon.CHECK));
        }
        if (form.nature() == null) {
            chips.add(new StatusChip(Texts.of("analysis.card.noNature"), Tone.NEUTRAL));
        }
        if (chips.getElement().getChildCount() > 0) {
            add(chips);
        }
        add(new FactCard(
                form.nature() == Nature.FACT ? FactCard.Kind.FACT : FactCard.Kind.JUDGEMENT,
                form.text(),
                CardWords.source(form, board)));
        String persons = words.persons(form);
        if (!persons.isEmpty()) {
            add(line(Texts.of("analysis.card.aboutWhom", persons)));
        }
        if (form.domain() != null) {
            add(line(Texts.of("analysis.card.inDomain", Texts.of(form.domain().key()))));
        }
    }

    private static Div line(String text) {
        Div line = new Div(text);
        line.addClassName("cr-board-card__line");
        return line;
    }
}
