package nl.casusregie.help.ui;

import com.vaadin.flow.component.ModalityMode;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import nl.casusregie.help.Tour;
import nl.casusregie.help.Tours;
import nl.casusregie.shell.ui.Notice;
import nl.casusregie.shell.ui.Texts;

/**
 * Walks past the stops of a tour: a small card tells, a ring on the page shows. The page stays usable. Each stop takes the
 * keyboard, so that a screen reader reads it; Esc ends the tour.
 */
class TourGuide extends Dialog {

    private static final String RING =
            """
            document.querySelectorAll('.cr-tour-ring').forEach(each => each.classList.remove('cr-tour-ring'));
            const seen = part => part && part.getClientRects().length
                && part.getBoundingClientRect().right > 0 && part.getBoundingClientRect().left < innerWidth;
            const part = $0 && [...document.querySelectorAll($0)].find(seen)
                || $0.startsWith('vaadin-side-nav-item') && document.querySelector('vaadin-drawer-toggle');
            if (part) {
                part.classList.add('cr-tour-ring');
                part.scrollIntoView({block: 'nearest'});
            }""";

    /** A dialog that opens takes the keyboard itself some moments later; the words are what should be read. */
    private static final String TAKE_FOCUS =
            """
            const take = tries => {
                this.focus({preventScroll: true});
                if (tries) setTimeout(() => { if (document.activeElement !== this) take(tries - 1); }, 100);
            };
            take(5);""";

    private final Tours tours;
    private final Tour tour;
    private final H3 title = new H3();
    private final Paragraph text = new Paragraph();
    private final Div stop = new Div(title, text);
    private final Button back = new Button(Texts.of("help.tour.back"), event -> go(-1));
    private final Button next = new Button("", event -> go(1));
    private int at;

    TourGuide(Tours tours, Tour tour) {
        this.tours = tours;
        this.tour = tour;
        addClassName("cr-tour");
        setModality(ModalityMode.MODELESS);
        setCloseOnOutsideClick(false);
        title.setId("cr-tour-title");
        text.setId("cr-tour-text");
        stop.addClassName("cr-tour__stop");
        stop.getElement()
                .setAttribute("tabindex", "-1")
                .setAttribute("role", "group")
                .setAttribute("aria-labelledby", "cr-tour-title")
                .setAttribute("aria-describedby", "cr-tour-text");
        add(stop);
        Button stopIt = new Button(Texts.of("help.tour.stop"), event -> close());
        stopIt.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        back.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        next.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getFooter().add(stopIt, back, next);
        addOpenedChangeListener(event -> {
            if (event.isOpened()) {
                show();
            } else {
                end();
            }
        });
    }

    private void go(int steps) {
        at += steps;
        if (at >= tour.stops().size()) {
            close();
        } else {
            show();
        }
    }

    private void show() {
        Tour.Stop here = tour.stops().get(at);
        boolean last = at == tour.stops().size() - 1;
        setHeaderTitle(Texts.of("help.tour.at", at + 1, tour.stops().size()));
        String key = "help.tour." + tour.name() + "." + here.name();
        title.setText(Texts.of(key));
        text.setText(Texts.of(key + ".text"));
        back.setVisible(at > 0);
        next.setText(Texts.of(last ? "help.tour.done" : "help.tour.next"));
        getElement().executeJs(RING, here.where());
        stop.getElement().executeJs(TAKE_FOCUS);
    }

    private void end() {
        tours.settle(tour);
        getElement().executeJs(RING, "");
        Notice.info(Texts.of("help.tour.again"));
    }
}
