package nl.casusregie.clearance.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.icon.VaadinIcon;
import nl.casusregie.access.Actor;
import nl.casusregie.access.StepUp;
import nl.casusregie.clearance.AccessRequests;
import nl.casusregie.clearance.BreakGlass;
import nl.casusregie.shell.ui.HeaderAction;
import nl.casusregie.shell.ui.HeaderButton;
import nl.casusregie.shell.ui.MissingPageHelp;
import nl.casusregie.shell.ui.Texts;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Service;

/** The way to emergency access: in the header, and on the page that says there is nothing here, whether or not there is. */
@Service
@Order(2)
class BreakGlassHeader implements HeaderAction, MissingPageHelp {

    private final BreakGlass glass;
    private final StepUp stepUp;

    BreakGlassHeader(BreakGlass glass, StepUp stepUp) {
        this.glass = glass;
        this.stepUp = stepUp;
    }

    @Override
    public int order() {
        return 60;
    }

    @Override
    public boolean visibleFor(Actor actor) {
        return AccessRequests.mayAsk(actor);
    }

    @Override
    public Component create(Actor actor) {
        return new HeaderButton(VaadinIcon.UNLOCK, Texts.of("clearance.emergency"), false, this::open);
    }

    @Override
    public Component create() {
        return new Button(Texts.of("clearance.emergency"), event -> open());
    }

    private void open() {
        new BreakGlassDialog(glass, stepUp).open();
    }
}
