package nl.casusregie.search.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.dom.Element;
import java.util.List;
import nl.casusregie.casefile.ui.spi.CaseNavigation;
import nl.casusregie.search.SearchHit;
import nl.casusregie.search.SearchKind;
import nl.casusregie.shell.ui.DateTexts;
import nl.casusregie.shell.ui.Section;
import nl.casusregie.shell.ui.Texts;

/** What was found in one case. */
class HitGroup extends Section {

    /** Where an organisation that is asked reads the request. */
    private static final String REQUEST = "verzoek/";

    HitGroup(List<SearchHit> hits, Runnable onlyHere, boolean alreadyHere) {
        super(title(hits.getFirst()));
        addClassName("cr-hits");
        if (!alreadyHere) {
            Button only = new Button(Texts.of("search.onlyHere"), event -> onlyHere.run());
            only.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
            only.setAriaLabel(Texts.of("search.onlyHere.label", hits.getFirst().caseNumber()));
            beside(only);
        }
        UnorderedList list = new UnorderedList();
        list.getElement().setAttribute("role", "list");
        hits.forEach(hit -> list.add(new ListItem(card(hit))));
        add(list);
    }

    private static String title(SearchHit hit) {
        return hit.caseTitle().isBlank()
                ? hit.caseNumber()
                : Texts.of("search.case", hit.caseNumber(), hit.caseTitle());
    }

    private static Component card(SearchHit hit) {
        Anchor link = new Anchor(
                hit.asked()
                        ? REQUEST + hit.item()
                        : CaseNavigation.addressOf(hit.caseId(), hit.kind().tab()),
                Texts.of(hit.kind().key()));
        link.addClassName("cr-strong");
        Div top = new Div(link);
        top.addClassName("cr-hit__top");
        if (hit.kind() != SearchKind.CASE && hit.kind() != SearchKind.PERSON) {
            top.add(quiet(DateTexts.date(hit.at().atZone(DateTexts.ZONE).toLocalDate())));
        }
        if (!hit.source().isBlank()) {
            top.add(quiet(hit.source()));
        }
        Div card = new Div(top, text(hit));
        card.addClassName("cr-hit");
        return card;
    }

    /** Every piece is set as text: what somebody typed is never read as anything else. */
    private static Div text(SearchHit hit) {
        Div text = new Div();
        text.addClassName("cr-hit__text");
        text.getElement().setAttribute("dir", "auto");
        hit.text().forEach(piece -> text.getElement()
                .appendChild(piece.found() ? mark(piece.text()) : Element.createText(piece.text())));
        return text;
    }

    private static Element mark(String words) {
        Element mark = new Element("mark");
        mark.setText(words);
        return mark;
    }

    private static Span quiet(String words) {
        Span span = new Span(words);
        span.addClassName("cr-quiet");
        return span;
    }
}
