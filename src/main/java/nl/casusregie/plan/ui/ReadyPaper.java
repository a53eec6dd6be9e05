package nl.casusregie.plan.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import nl.casusregie.plan.FamilyPrints;
import nl.casusregie.plan.FamilyPrints.Looked;
import nl.casusregie.plan.FamilyPrints.Printed;
import nl.casusregie.plan.PrintKind;
import nl.casusregie.plan.PrintWish;
import nl.casusregie.shared.CaseId;
import nl.casusregie.shared.Outcome;
import nl.casusregie.shared.Refusal;
import nl.casusregie.shell.ui.Icons;
import nl.casusregie.shell.ui.Notice;
import nl.casusregie.shell.ui.Section;
import nl.casusregie.shell.ui.Stack;
import nl.casusregie.shell.ui.StatusChip;
import nl.casusregie.shell.ui.Texts;
import nl.casusregie.shell.ui.Tone;

/** A paper that may go: how it gets to the family, and how it looks. */
class ReadyPaper extends Stack {

    private final CaseId caseId;
    private final FamilyPrints prints;
    private final PrintWish wish;

    ReadyPaper(CaseId caseId, FamilyPrints prints, PrintWish wish, Looked looked, String readers, boolean mayPrint) {
        this.caseId = caseId;
        this.prints = prints;
        this.wish = wish;
        Section ready = new Section(
                Texts.of("familyPrint.onPaper"),
                new StatusChip(Texts.of("familyPrint.ready"), Tone.GOOD),
                PlanWords.quiet(Texts.of("familyPrint.ready.for", readers)));
        ready.addClassName("cr-screen-only");
        wish.leftOut()
                .forEach(each ->
                        ready.add(PlanWords.quiet(Texts.of("familyPrint.leftOut", each.passage(), each.reason()))));
        ready.add(mayPrint ? acts(looked) : PlanWords.quiet(Texts.of("familyPrint.mayNot")));
        add(ready, new PaperView(looked.paper()));
    }

    private Div acts(Looked looked) {
        Div acts = new Div();
        acts.addClassName("cr-row-acts");
        boolean pdf = looked.lettersMissing().isEmpty();
        if (!pdf) {
            acts.add(PlanWords.quiet(Texts.of("refusal.lettersNotInPdf", looked.lettersMissing())));
        } else if (wish.kind() == PrintKind.CARD) {
            acts.add(link(PrintKind.CARD));
        } else {
            acts.add(link(PrintKind.PDF), link(PrintKind.LARGE));
        }
        // A browser prints an address beside the page, which a card must not have when it can do without.
        if (!pdf || wish.kind() != PrintKind.CARD) {
            Button page = new Button(
                    Texts.of("familyPrint.page.verb"),
                    Icons.of(VaadinIcon.PRINT),
                    event -> printPage(looked.paper().title()));
            page.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
            acts.add(page);
        }
        return acts;
    }

    private Anchor link(PrintKind kind) {
        Anchor link = new Anchor(new PaperAnswer(() -> prints.print(caseId, wish.as(kind))), "");
        link.add(Icons.decorative(VaadinIcon.DOWNLOAD_ALT), new Span(Texts.of("familyPrint." + kind)));
        link.getElement().setAttribute("download", true);
        link.addClassName("cr-button-link");
        return link;
    }

    /** On record before the browser prints it; the title that the browser prints beside it says nothing of the case. */
    private void printPage(String title) {
        Outcome<Printed> outcome = prints.print(caseId, wish.as(PrintKind.PAGE));
        if (outcome.isDone()) {
            getElement()
                    .executeJs(
                            "const before = document.title; document.title = $0; window.print();"
                                    + "document.title = before",
                            title);
        } else {
            Refusal reason = outcome.reasons().getFirst();
            Notice.problem(Texts.of(reason.key(), reason.args().toArray()));
        }
    }
}
