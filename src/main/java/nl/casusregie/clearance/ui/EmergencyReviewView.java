package nl.casusregie.clearance.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import nl.casusregie.clearance.EmergencyCount;
import nl.casusregie.clearance.EmergencyReview;
import nl.casusregie.clearance.EmergencyReviews;
import nl.casusregie.shell.ui.CardList;
import nl.casusregie.shell.ui.DateTexts;
import nl.casusregie.shell.ui.EmptyState;
import nl.casusregie.shell.ui.Page;
import nl.casusregie.shell.ui.PageHeader;
import nl.casusregie.shell.ui.PersonChip;
import nl.casusregie.shell.ui.Section;
import nl.casusregie.shell.ui.Stack;
import nl.casusregie.shell.ui.Texts;

/** Every time somebody broke the glass: what waits for a signature, what was signed, and how often each person did. */
@Route("noodtoegang")
@RolesAllowed("PRIVACY_OFFICER")
class EmergencyReviewView extends Page {

    private static final int PAGE = 20;

    private final EmergencyReviews reviews;
    private final Clock clock;
    private final Stack all = new Stack();

    EmergencyReviewView(EmergencyReviews reviews, Clock clock) {
        super("clearance.reviews.title");
        this.reviews = reviews;
        this.clock = clock;
        add(new PageHeader(Texts.of("clearance.reviews.title")).line(Texts.of("clearance.reviews.line")), all);
        fill();
    }

    private void fill() {
        Section signed = new Section(Texts.of("clearance.reviews.signed"), list("signed", reviews::signed));
        // Once all is signed nothing else here can be reached by keyboard, and what cannot be reached cannot be
        // scrolled to.
        signed.getElement().setAttribute("tabindex", "0");
        all.removeAll();
        all.add(
                new Section(Texts.of("clearance.reviews.open"), list("open", reviews::open)),
                new Section(Texts.of("clearance.reviews.counts"), counts()),
                signed);
    }

    private Stack list(String name, BiFunction<Integer, Integer, List<EmergencyReview>> source) {
        List<EmergencyReview> shown = new ArrayList<>();
        CardList<EmergencyReview> list = new CardList<>(
                review -> new EmergencyReviewCard(review, reviews, clock, this::fill),
                new EmptyState(
                        Texts.of("clearance.reviews." + name + ".empty"),
                        Texts.of("clearance.reviews." + name + ".empty.why")));
        Button more = new Button(Texts.of("clearance.more"));
        Div below = new Div(more);
        Runnable next = () -> {
            List<EmergencyReview> page = source.apply(shown.size(), PAGE + 1);
            shown.addAll(page.subList(0, Math.min(PAGE, page.size())));
            list.setItems(shown);
            below.setVisible(page.size() > PAGE);
        };
        more.addClickListener(event -> next.run());
        next.run();
        return new Stack(list, below);
    }

    private CardList<EmergencyCount> counts() {
        CardList<EmergencyCount> list = new CardList<>(
                count -> {
                    Div times = new Div(Texts.of(
                            count.times() == 1 ? "clearance.reviews.times.one" : "clearance.reviews.times.many",
                            count.times(),
                            DateTexts.month(count.month())));
                    Div row = new Div(new PersonChip(count.user(), "", count.organisation()), times);
                    row.addClassName("cr-person-card__top");
                    return row;
                },
                new EmptyState(
                        Texts.of("clearance.reviews.counts.empty"), Texts.of("clearance.reviews.counts.empty.why")));
        list.addClassName("cr-plain-list");
        return list.setItems(reviews.counts());
    }
}
