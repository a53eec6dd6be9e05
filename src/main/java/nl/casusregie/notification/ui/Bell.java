package nl.casusregie.notification.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.shared.Registration;
import nl.casusregie.access.Actor;
import nl.casusregie.access.Actors;
import nl.casusregie.notification.Notices;
import nl.casusregie.shell.ui.HeaderAction;
import nl.casusregie.shell.ui.HeaderButton;
import nl.casusregie.shell.ui.Texts;
import org.springframework.stereotype.Service;

/** The bell: how many notices ask for attention, kept up to date, and the way to the list. */
@Service
class Bell implements HeaderAction {

    private final Notices notices;
    private final BellPulse pulse;

    Bell(Notices notices, BellPulse pulse) {
        this.notices = notices;
        this.pulse = pulse;
    }

    @Override
    public int order() {
        return 50;
    }

    @Override
    public boolean visibleFor(Actor actor) {
        return true;
    }

    @Override
    public Component create(Actor actor) {
        HeaderButton bell =
                new HeaderButton(VaadinIcon.BELL_O, Texts.of("notification.bell"), false, () -> UI.getCurrent()
                        .navigate(NoticesView.class));
        // A notice may arrive while this person is signing out.
        Runnable count = () -> Actors.find().ifPresent(person -> bell.setCount(notices.unread()));
        bell.addAttachListener(attached -> {
            Registration navigations = attached.getUI().addAfterNavigationListener(event -> count.run());
            Registration notes = pulse.follow(actor.id(), attached.getUI(), count);
            bell.addDetachListener(detached -> {
                navigations.remove();
                notes.remove();
                detached.unregisterListener();
            });
        });
        return bell;
    }
}
