package nl.casusregie.documents.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.function.IntFunction;
import java.util.function.Supplier;
import nl.casusregie.documents.DrawnPage;
import nl.casusregie.documents.FileKind;
import nl.casusregie.documents.OpenedFile;
import nl.casusregie.documents.VersionRecord;
import nl.casusregie.shared.Outcome;
import nl.casusregie.shared.Refusal;
import nl.casusregie.shell.ui.Icons;
import nl.casusregie.shell.ui.RemoteText;
import nl.casusregie.shell.ui.Texts;

/** A look into a file without taking it along; asked for only when somebody wants to see it, because each look is on record. */
class DocumentPreview extends Details {

    /** Gives what there is to see of one file. */
    interface Source {
        Outcome<OpenedFile> file();

        Outcome<DrawnPage> page(int number);

        Outcome<String> text();
    }

    private final String title;
    private final Source source;
    private final Div place = new Div();

    DocumentPreview(String title, VersionRecord version, Source source, String fileName) {
        super(Texts.of("documents.preview"));
        this.title = title;
        this.source = source;
        place.addClassName("cr-document__preview");
        add(place);
        addOpenedChangeListener(event -> {
            if (event.isOpened() && place.getChildren().findAny().isEmpty()) {
                show(version.kind(), fileName);
            }
        });
    }

    /** Of office files there is no preview: showing one asks for the program that made it. */
    static boolean isFor(FileKind kind) {
        return kind.isImage() || kind == FileKind.PDF || kind == FileKind.TEXT;
    }

    private void show(FileKind kind, String fileName) {
        if (kind.isImage()) {
            place.add(picture(new FileAnswer(source::file, fileName), title));
        } else if (kind == FileKind.TEXT) {
            source.text().either(text -> place.add(words(text)), this::refuse);
        } else {
            turnTo(1, fileName);
        }
    }

    private void turnTo(int number, String fileName) {
        Outcome<DrawnPage> page = source.page(number);
        place.removeAll();
        page.either(drawn -> show(drawn, fileName), this::refuse);
    }

    private void show(DrawnPage page, String fileName) {
        String where = Texts.of("documents.preview.page", page.number(), page.all());
        Supplier<Outcome<OpenedFile>> picture = () -> Outcome.done(
                new OpenedFile(FileKind.PNG, page.picture().length, new ByteArrayInputStream(page.picture())));
        if (page.all() > 1) {
            place.add(turning(page, where, number -> turn(number, fileName)));
        }
        place.add(picture(new FileAnswer(picture, fileName + ".png"), title + ", " + where));
        if (page.words().isEmpty()) {
            place.add(new Paragraph(Texts.of("documents.preview.noWords")));
        } else {
            place.add(new Details(Texts.of("documents.preview.words"), words(page.words())));
        }
        if (page.number() == page.pages() && page.pages() < page.all()) {
            place.add(new Paragraph(Texts.of("documents.preview.more", page.pages())));
        }
    }

    private Button turn(int number, String fileName) {
        Button button = new Button();
        button.addClickListener(event -> {
            turnTo(number, fileName);
            // Whoever turns pages by keyboard goes on from where they were; at the end only the way back is left.
            List<Button> turns = place.getChildren()
                    .flatMap(Component::getChildren)
                    .filter(each -> each instanceof Button turn && turn.isEnabled())
                    .map(Button.class::cast)
                    .toList();
            turns.stream()
                    .filter(each -> each.getId().equals(button.getId()))
                    .findFirst()
                    .or(() -> turns.stream().findFirst())
                    .ifPresent(Button::focus);
        });
        return button;
    }

    private Div turning(DrawnPage page, String where, IntFunction<Button> to) {
        Button before = to.apply(page.number() - 1);
        before.setId("page-before");
        before.setIcon(Icons.of(VaadinIcon.ANGLE_LEFT));
        before.setText(Texts.of("documents.preview.before"));
        before.setEnabled(page.number() > 1);
        Button after = to.apply(page.number() + 1);
        after.setId("page-after");
        after.setIcon(Icons.of(VaadinIcon.ANGLE_RIGHT));
        after.setIconAfterText(true);
        after.setText(Texts.of("documents.preview.after"));
        after.setEnabled(page.number() < page.pages());
        List.of(before, after).forEach(each -> {
            each.addThemeVariants(ButtonVariant.LUMO_SMALL);
            each.setAriaLabel(each.getText() + ": " + title);
        });
        Span now = new Span(where);
        now.getElement().setAttribute("role", "status");
        Div row = new Div(before, now, after);
        row.addClassName("cr-document__turning");
        return row;
    }

    private static Image picture(FileAnswer answer, String alternative) {
        Image image = new Image(answer, alternative);
        image.addClassName("cr-document__picture");
        return image;
    }

    private static RemoteText words(String text) {
        RemoteText words = new RemoteText(text);
        words.addClassName("cr-document__words");
        return words;
    }

    private void refuse(List<Refusal> reasons) {
        Refusal first = reasons.getFirst();
        Div why = new Div(
                Icons.decorative(VaadinIcon.INFO_CIRCLE_O),
                new Span(Texts.of(first.key(), first.args().toArray())));
        why.addClassName("cr-document__why");
        why.getElement().setAttribute("role", "status");
        place.removeAll();
        place.add(why);
    }
}
