package nl.casusregie.clearance.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.shared.Registration;
import java.util.List;
import nl.casusregie.access.Actor;
import nl.casusregie.casefile.ui.spi.CaseNavigation;
import nl.casusregie.clearance.AccessRequests;
import nl.casusregie.clearance.BreakGlass;
import nl.casusregie.clearance.BreakGlass.OpenGlass;
import nl.casusregie.shell.ui.Icons;
import nl.casusregie.shell.ui.Notice;
import nl.casusregie.shell.ui.PageBanner;
import nl.casusregie.shell.ui.Texts;
import org.springframework.stereotype.Service;

/** Says on every page that the glass is broken, and how many minutes are left. */
@Service
class GlassBanner implements PageBanner {

    private final BreakGlass glass;
    private final GlassPulse pulse;

    GlassBanner(BreakGlass glass, GlassPulse pulse) {
        this.glass = glass;
        this.pulse = pulse;
    }

    @Override
    public boolean visibleFor(Actor actor) {
        return AccessRequests.mayAsk(actor);
    }

    @Override
    public Component create(Actor actor) {
        Banner banner = new Banner(glass);
        banner.addAttachListener(attached -> {
            Registration moves = attached.getUI().addAfterNavigationListener(event -> banner.refresh());
            Registration pulses = pulse.follow(actor.id(), attached.getUI(), banner);
            banner.addDetachListener(detached -> {
                moves.remove();
                pulses.remove();
                detached.unregisterListener();
            });
            banner.refresh();
        });
        return banner;
    }

    /** One line for each case that is open by emergency access. */
    static final class Banner extends Div implements GlassPulse.Banner {

        private final BreakGlass glass;
        private List<OpenGlass> shown = List.of();

        Banner(BreakGlass glass) {
            this.glass = glass;
            addClassName("cr-banner");
            getElement().setAttribute("role", "status");
            setVisible(false);
        }

        @Override
        public boolean isCounting() {
            return !shown.isEmpty();
        }

        @Override
        public void refresh() {
            List<OpenGlass> now = glass.mine();
            if (!now.equals(shown)) {
                shown = now;
                removeAll();
                now.forEach(each -> add(line(each)));
                setVisible(!now.isEmpty());
            }
        }

        private Div line(OpenGlass each) {
            Anchor link = new Anchor(CaseNavigation.addressOf(each.caseId()), each.number());
            Span words = new Span(Texts.of(
                    each.minutesLeft() == 1 ? "clearance.glass.left.one" : "clearance.glass.left.many",
                    each.minutesLeft()));
            Button end = new Button(Texts.of("clearance.glass.end"), event -> {
                glass.close(each.window());
                Notice.success(Texts.of("clearance.glass.ended", each.number()));
                refresh();
                getUI().ifPresent(ui -> ui.getPage().reload());
            });
            end.addThemeVariants(ButtonVariant.LUMO_SMALL, ButtonVariant.LUMO_TERTIARY);
            end.setAriaLabel(Texts.of("clearance.glass.end") + ": " + each.number());
            Div line = new Div(Icons.decorative(VaadinIcon.UNLOCK), link, words, end);
            line.addClassName("cr-banner__line");
            return line;
        }
    }
}
