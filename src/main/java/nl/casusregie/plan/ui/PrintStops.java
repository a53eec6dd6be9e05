package nl.casusregie.plan.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.function.Consumer;
import nl.casusregie.plan.PrintStop;
import nl.casusregie.plan.PrintWish.LeftOut;
import nl.casusregie.shell.ui.CardList;
import nl.casusregie.shell.ui.Fields;
import nl.casusregie.shell.ui.FormColumn;
import nl.casusregie.shell.ui.RemoteText;
import nl.casusregie.shell.ui.Section;
import nl.casusregie.shell.ui.Stack;
import nl.casusregie.shell.ui.StatusChip;
import nl.casusregie.shell.ui.Texts;
import nl.casusregie.shell.ui.Tone;

/** What may not be on the paper: each passage with why beside it, and the one way on: leave it out and say why. */
class PrintStops extends Section {

    PrintStops(List<PrintStop> stops, Consumer<LeftOut> leaveOut) {
        super(Texts.of("familyPrint.stopped"));
        addClassName("cr-screen-only");
        boolean whole = stops.stream().anyMatch(PrintStop::isOfTheWhole);
        if (whole) {
            add(new StatusChip(Texts.of("familyPrint.whole"), Tone.BAD));
            return;
        }
        add(
                new Paragraph(Texts.of("familyPrint.stopped.why", stops.size())),
                new CardList<PrintStop>(stop -> card(stop, leaveOut), new Div()).setItems(stops));
    }

    private static Component card(PrintStop stop, Consumer<LeftOut> leaveOut) {
        RemoteText passage = new RemoteText(stop.passage());
        passage.addClassName("cr-print-stop");
        TextField reason = Fields.text("familyPrint.leaveOut");
        Button verb = new Button(Texts.of("familyPrint.leaveOut.verb"), event -> {
            boolean missing = reason.getValue().isBlank();
            reason.setErrorMessage(missing ? Texts.of("refusal.required") : "");
            reason.setInvalid(missing);
            if (!missing) {
                leaveOut.accept(new LeftOut(stop.passage(), reason.getValue()));
            }
        });
        Stack card = new Stack(
                new StatusChip(Texts.of(stop.why().key()), Tone.BAD),
                new Div(passage, PlanWords.quiet(Texts.of("familyPrint.under", stop.heading()))),
                new FormColumn(reason),
                new Div(verb));
        card.addClassName("cr-print-stop-card");
        return card;
    }
}
