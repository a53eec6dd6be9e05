package nl.casusregie.documents.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import nl.casusregie.documents.DocumentKind;
import nl.casusregie.documents.DocumentRecord;
import nl.casusregie.documents.ScanState;
import nl.casusregie.documents.VersionRecord;
import nl.casusregie.shell.ui.DateTexts;
import nl.casusregie.shell.ui.Icons;
import nl.casusregie.shell.ui.RemoteText;
import nl.casusregie.shell.ui.StatusChip;
import nl.casusregie.shell.ui.Texts;
import nl.casusregie.shell.ui.Tone;

/** One document: what it is, its newest file to take along, and the older ones. */
class DocumentCard extends Article {

    /** What there is to see of each file. */
    interface Files {
        DocumentPreview.Source of(VersionRecord version);
    }

    private static final String LINK = "cr-button-link";

    private final DocumentRecord document;
    private final String nameBegin;
    private final Files files;
    private final Div acts = new Div();

    DocumentCard(DocumentRecord document, String nameBegin, Files files) {
        this.document = document;
        this.nameBegin = nameBegin;
        this.files = files;
        addClassNames("cr-person-card", "cr-document");
        acts.addClassName("cr-row-acts");
        add(top());
        if (document.isTakenAway()) {
            add(new RemoteText(Texts.of("documents.takenAway.why", document.takenAwayWhy())));
            return;
        }
        VersionRecord newest = document.versions().getFirst();
        add(acts);
        if (newest.scan().isServed()) {
            acts.add(link(newest, Texts.of("documents.download")));
            add(
                    DocumentPreview.isFor(newest.kind())
                            ? new DocumentPreview(document.form().title(), newest, files.of(newest), name(newest))
                            : quiet(Texts.of("documents.preview.none")));
        }
        if (document.versions().size() > 1) {
            add(older());
        }
    }

    /** Something that can be done with it, beside taking it along. */
    void act(Component act) {
        acts.add(act);
    }

    private Component top() {
        H3 title = new H3(document.form().title());
        Div words = new Div(title);
        Div top = new Div(Icons.decorative(VaadinIcon.FILE_TEXT_O), words);
        top.addClassNames("cr-person-card__top", "cr-document__top");
        DocumentKind kind = document.form().kind();
        String what = kind == null ? "" : Texts.of(kind.key());
        if (document.isTakenAway()) {
            words.add(quiet(what));
            top.add(new StatusChip(Texts.of("documents.takenAway.chip"), Tone.NEUTRAL));
            return top;
        }
        VersionRecord newest = document.versions().getFirst();
        words.add(
                quiet(String.join(" · ", what, Texts.of(newest.kind().key()), size(newest.size()))),
                quiet(line(newest)));
        if (newest.scan() != ScanState.CLEAN) {
            top.add(new StatusChip(Texts.of(newest.scan().key()), isBad(newest.scan()) ? Tone.BAD : Tone.INFO));
        }
        return top;
    }

    private static boolean isBad(ScanState scan) {
        return scan == ScanState.INFECTED || scan == ScanState.DAMAGED;
    }

    private Details older() {
        Div list = new Div();
        list.addClassName("cr-document__older");
        List<VersionRecord> all = document.versions();
        all.subList(1, all.size()).forEach(version -> {
            Div row = new Div(quiet(line(version)));
            row.addClassName("cr-document__version");
            if (version.scan().isServed()) {
                row.add(link(version, Texts.of("documents.download")));
            } else {
                row.add(quiet(Texts.of(version.scan().key())));
            }
            list.add(row);
        });
        return new Details(Texts.of("documents.older", all.size() - 1), list);
    }

    private Anchor link(VersionRecord version, String text) {
        Anchor link = new Anchor(new FileAnswer(files.of(version)::file, name(version)), "");
        link.add(Icons.decorative(VaadinIcon.DOWNLOAD_ALT), new Span(text));
        link.getElement()
                .setAttribute("download", true)
                .setAttribute(
                        "aria-label",
                        text + ": " + document.form().title() + ", " + Texts.of("documents.version", version.number()));
        link.addClassName(LINK);
        return link;
    }

    /** Begins with the number of the case; the words of the document itself could name somebody. */
    private String name(VersionRecord version) {
        DocumentKind kind = document.form().kind();
        String what = kind == null
                ? ""
                : "-" + Texts.of(kind.key()).toLowerCase(Locale.ROOT).replace(' ', '-');
        return nameBegin + what + "-v" + version.number() + "." + version.kind().extension();
    }

    private static String line(VersionRecord version) {
        return Texts.of(
                "documents.line",
                version.number(),
                DateTexts.date(LocalDate.ofInstant(version.addedAt(), DateTexts.ZONE)),
                version.addedBy());
    }

    static String size(long bytes) {
        return bytes < 1024 * 1024
                ? Texts.of("documents.size.kb", Math.max(1, bytes / 1024))
                : Texts.of("documents.size.mb", Math.round(bytes / 1024.0 / 1024.0 * 10) / 10.0);
    }

    private static Span quiet(String text) {
        Span words = new Span(text);
        words.addClassName("cr-quiet");
        return words;
    }
}
