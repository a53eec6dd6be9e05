package nl.casusregie.shell.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;

/** Above a form that somebody comes back to: what they typed before is still there; go on with it, or throw it away. */
class DraftOffer extends Div {

    private static final int NAMED = 3;

    DraftOffer(Instant savedAt, List<String> labels, Runnable goOn, Runnable drop) {
        addClassName("cr-draft-offer");
        getElement().setAttribute("role", "status");
        Span where = new Span(Texts.of("shell.draft.here", when(savedAt)));
        where.addClassName("cr-strong");
        Div words = new Div(where);
        words.addClassName("cr-cell");
        if (!labels.isEmpty()) {
            Span what = new Span(what(labels));
            what.addClassName("cr-quiet");
            words.add(what);
        }
        Button on = new Button(Texts.of("shell.draft.goOn"), event -> goOn.run());
        on.addThemeVariants(ButtonVariant.LUMO_SMALL, ButtonVariant.LUMO_PRIMARY);
        Button away = new Button(Texts.of("shell.draft.drop"), event -> drop.run());
        away.addThemeVariants(ButtonVariant.LUMO_SMALL, ButtonVariant.LUMO_TERTIARY);
        Div acts = new Div(on, away);
        acts.addClassName("cr-draft-offer__acts");
        add(Icons.decorative(VaadinIcon.PENCIL), words, acts);
    }

    private static String when(Instant at) {
        LocalDate day = LocalDate.ofInstant(at, DateTexts.ZONE);
        String time = DateTexts.time(LocalTime.ofInstant(at, DateTexts.ZONE));
        return day.equals(LocalDate.now(DateTexts.ZONE)) ? time : DateTexts.date(day) + ", " + time;
    }

    private static String what(List<String> labels) {
        String named = String.join(", ", labels.stream().limit(NAMED).toList());
        return labels.size() > NAMED
                ? Texts.of("shell.draft.typedMore", named, labels.size() - NAMED)
                : Texts.of("shell.draft.typed", named);
    }
}
