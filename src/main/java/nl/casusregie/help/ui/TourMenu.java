package nl.casusregie.help.ui;

import nl.casusregie.access.Actor;
import nl.casusregie.help.Tour;
import nl.casusregie.help.Tours;
import nl.casusregie.shell.ui.UserMenuEntry;

/** Starts the tour again, whenever somebody wants it. */
@org.springframework.stereotype.Component
class TourMenu implements UserMenuEntry {

    private final Tours tours;

    TourMenu(Tours tours) {
        this.tours = tours;
    }

    @Override
    public String labelKey() {
        return "help.tour";
    }

    @Override
    public int order() {
        return 110;
    }

    @Override
    public boolean visibleFor(Actor actor) {
        return Tour.of(actor).isPresent();
    }

    @Override
    public void choose(Actor actor) {
        Tour.of(actor).ifPresent(tour -> new TourGuide(tours, tour).open());
    }
}
