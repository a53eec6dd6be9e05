package nl.casusregie.help.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.server.VaadinSession;
import nl.casusregie.access.Actor;
import nl.casusregie.help.Tour;
import nl.casusregie.help.Tours;
import nl.casusregie.shell.ui.Icons;
import nl.casusregie.shell.ui.PageBanner;
import nl.casusregie.shell.ui.Texts;

/** Offers the tour to whoever is new, above the page and out of the way; says no for now, or for ever. */
@org.springframework.stereotype.Component
class TourOffer implements PageBanner {

    private static final String NOT_NOW = TourOffer.class.getName();

    private final Tours tours;

    TourOffer(Tours tours) {
        this.tours = tours;
    }

    @Override
    public boolean visibleFor(Actor actor) {
        return VaadinSession.getCurrent().getAttribute(NOT_NOW) == null
                && tours.toOffer().isPresent();
    }

    @Override
    public Component create(Actor actor) {
        Div offer = new Div();
        offer.addClassName("cr-tour-offer");
        offer.getElement().setAttribute("role", "region").setAttribute("aria-label", Texts.of("help.tour"));
        Tour.of(actor).ifPresent(tour -> fill(offer, tour));
        return offer;
    }

    private void fill(Div offer, Tour tour) {
        Button start = new Button(Texts.of("help.tour.start"), event -> {
            leave(offer);
            new TourGuide(tours, tour).open();
        });
        Button later = quiet("help.tour.later", () -> leave(offer));
        Button never = quiet("help.tour.never", () -> {
            tours.settle(tour);
            leave(offer);
        });
        start.addThemeVariants(ButtonVariant.LUMO_SMALL);
        offer.add(
                Icons.decorative(VaadinIcon.INFO_CIRCLE_O),
                new Span(Texts.of("help.tour.offer", tour.stops().size())),
                start,
                later,
                never);
    }

    private static void leave(Div offer) {
        VaadinSession.getCurrent().setAttribute(NOT_NOW, true);
        offer.removeFromParent();
    }

    private static Button quiet(String key, Runnable act) {
        Button button = new Button(Texts.of(key), event -> act.run());
        button.addThemeVariants(ButtonVariant.LUMO_SMALL, ButtonVariant.LUMO_TERTIARY);
        return button;
    }
}
