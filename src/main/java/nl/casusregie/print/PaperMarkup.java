package nl.casusregie.print;

import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** Writes a paper as the page that the PDF is made of. What people typed becomes text nodes and nothing else. */
class PaperMarkup {

    private final Document page;
    private final Paper paper;

    private PaperMarkup(Paper paper) {
        this.paper = paper;
        try {
            this.page = DocumentBuilderFactory.newDefaultInstance()
                    .newDocumentBuilder()
                    .newDocument();
        } catch (ParserConfigurationException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    static Document of(Paper paper) {
        PaperMarkup markup = new PaperMarkup(paper);
        Element html = markup.page.createElement("html");
        html.setAttribute("lang", paper.language().getLanguage());
        markup.page.appendChild(html);
        markup.head(html);
        markup.body(html);
        return markup.page;
    }

    private void head(Element html) {
        Element head = add(html, "head", "");
        add(head, "title", paper.title());
        meta(head, "subject", paper.title());
        meta(head, "description", paper.title());
        add(head, "style", style());
        Element bookmarks = add(head, "bookmarks", "");
        for (int i = 0; i < paper.parts().size(); i++) {
            Element bookmark = add(bookmarks, "bookmark", "");
            bookmark.setAttribute("name", paper.parts().get(i).heading());
            bookmark.setAttribute("href", "#part" + i);
        }
    }

    private void meta(Element head, String name, String content) {
        Element meta = add(head, "meta", "");
        meta.setAttribute("name", name);
        meta.setAttribute("content", content);
    }

    private void body(Element html) {
        Element body = add(html, "body", "");
        if (paper.size().showsTitle()) {
            add(body, "h1", paper.title());
        }
        String level = paper.size().showsTitle() ? "h2" : "h1";
        for (int i = 0; i < paper.parts().size(); i++) {
            Part part = paper.parts().get(i);
            add(body, level, part.heading()).setAttribute("id", "part" + i);
            blocks(body, part);
        }
    }

    private void blocks(Element body, Part part) {
        Element list = null;
        for (Block block : part.blocks()) {
            if (block.item()) {
                list = list == null ? add(body, "ul", "") : list;
                item(list, block);
            } else {
                list = null;
                block.text().lines().filter(line -> !line.isBlank()).forEach(line -> add(body, "p", line));
            }
        }
    }

    private void item(Element list, Block block) {
        Element item = add(list, "li", "");
        block.text().lines().forEach(line -> add(item, "p", line).setAttribute("class", "what"));
        for (Fact fact : block.facts()) {
            Element line = add(item, "p", "");
            add(line, "b", fact.label() + ": ");
            line.appendChild(page.createTextNode(fact.value()));
        }
    }

    private Element add(Element to, String name, String text) {
        Element element = page.createElement(name);
        if (!text.isEmpty()) {
            element.appendChild(page.createTextNode(text));
        }
        to.appendChild(element);
        return element;
    }

    private String style() {
        PaperSize size = paper.size();
        String number = size.showsTitle()
                ? "@bottom-right { font-family: 'Paper'; font-size: " + size.points()
                        + "pt; content: counter(page) ' / ' counter(pages); }"
                : "";
        return "@page { size: " + size.page() + "; margin: " + size.margin() + "; " + number + " }"
                + " html, body { font-family: 'Paper'; font-size: " + size.points()
                + "pt; line-height: 1.4; margin: 0; }"
                + " h1 { font-size: " + (size.showsTitle() ? "1.8em" : "1em")
                + "; line-height: 1.2; margin: 0 0 0.4em; }"
                + " h2 { font-size: 1.25em; line-height: 1.25; margin: 1.4em 0 0.4em; page-break-after: avoid; }"
                + " p { margin: 0 0 0.5em; } ul { margin: 0 0 0.8em; padding: 0 0 0 1.2em; }"
                + " li { margin: 0 0 0.7em; page-break-inside: avoid; } li p { margin: 0; }"
                + " .what { font-weight: " + (size.showsTitle() ? "bold" : "normal") + "; }";
    }
}
