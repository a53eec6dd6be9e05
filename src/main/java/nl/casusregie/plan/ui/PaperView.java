package nl.casusregie.plan.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import nl.casusregie.print.Block;
import nl.casusregie.print.Fact;
import nl.casusregie.print.Paper;
import nl.casusregie.print.Part;
import nl.casusregie.shell.ui.RemoteText;

/** A paper on the screen, with the same headings and lists as in the PDF; in the language of who reads it. */
class PaperView extends Article {

    PaperView(Paper paper) {
        addClassName("cr-paper");
        getElement().setAttribute("lang", paper.language().getLanguage()).setAttribute("aria-label", paper.title());
        if (paper.size().showsTitle()) {
            add(new H2(paper.title()));
        } else {
            addClassName("cr-paper--pocket");
        }
        paper.parts().forEach(part -> show(part, paper.size().showsTitle()));
    }

    private void show(Part part, boolean underTitle) {
        add(underTitle ? new H3(part.heading()) : new H2(part.heading()));
        UnorderedList list = new UnorderedList();
        for (Block block : part.blocks()) {
            if (block.item()) {
                list.add(item(block));
            } else {
                add(new RemoteText(block.text()));
            }
        }
        if (list.getChildren().findAny().isPresent()) {
            add(list);
        }
    }

    private static ListItem item(Block block) {
        RemoteText what = new RemoteText(block.text());
        what.addClassName("cr-paper__what");
        ListItem item = new ListItem(what);
        block.facts().forEach(fact -> item.add(line(fact)));
        return item;
    }

    private static Component line(Fact fact) {
        Span label = new Span(fact.label() + ": ");
        label.addClassName("cr-strong");
        return new Div(label, new Span(fact.value()));
    }
}
