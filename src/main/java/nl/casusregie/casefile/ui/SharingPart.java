package nl.casusregie.casefile.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.casusregie.access.Partner;
import nl.casusregie.access.SharingRecord;
import nl.casusregie.casefile.SharingDecisions;
import nl.casusregie.shared.CaseId;
import nl.casusregie.shared.Refusals;
import nl.casusregie.shell.ui.CardList;
import nl.casusregie.shell.ui.DateTexts;
import nl.casusregie.shell.ui.EmptyState;
import nl.casusregie.shell.ui.Icons;
import nl.casusregie.shell.ui.KeyValues;
import nl.casusregie.shell.ui.Section;
import nl.casusregie.shell.ui.Stack;
import nl.casusregie.shell.ui.StatusChip;
import nl.casusregie.shell.ui.Texts;
import nl.casusregie.shell.ui.Tone;

/** Which organisation gets what of the case, on which ground, with whom decided so and until when. */
class SharingPart extends Section {

    private final CaseId caseId;
    private final SharingDecisions decisions;
    private final List<Partner> partners;
    private final boolean mayDecide;

    SharingPart(CaseId caseId, SharingDecisions decisions, List<Partner> partners, boolean mayDecide) {
        super(Texts.of("sharing.title"));
        this.caseId = caseId;
        this.decisions = decisions;
        this.partners = partners;
        this.mayDecide = mayDecide;
        if (mayDecide) {
            beside(new Button(
                    Texts.of("sharing.decide"), Icons.of(VaadinIcon.PLUS), event -> new SharingDialog(partners)
                            .ask(form -> decisions.share(caseId, form), this::read)));
        }
        add(list);
        read();
    }

    private final CardList<List<SharingRecord>> list =
            new CardList<>(this::card, new EmptyState(Texts.of("sharing.empty"), Texts.of("sharing.empty.why")));

    private void read() {
        Map<Object, List<SharingRecord>> alike = decisions.all(caseId).stream()
                .filter(SharingRecord::active)
                .collect(Collectors.groupingBy(
                        each -> List.of(each.organisation(), each.terms(), each.decidedBy(), each.byDefault()),
                        LinkedHashMap::new,
                        Collectors.toList()));
        list.setItems(List.copyOf(alike.values()));
    }

    /** One card for the categories that were decided together. */
    private Component card(List<SharingRecord> together) {
        SharingRecord first = together.getFirst();
        String categories =
                together.stream().map(each -> Texts.of(each.category().key())).collect(Collectors.joining(", "));
        Div head = new Div(
                new H3(first.organisationName()),
                new StatusChip(Texts.of(first.terms().ground().key()), Tone.INFO));
        head.addClassName("cr-contribution__head");
        Stack card = new Stack(
                head,
                new KeyValues()
                        .add(Texts.of("sharing.categories"), categories)
                        .add(Texts.of("sharing.purpose"), first.terms().purpose())
                        .add(Texts.of("sharing.necessity"), first.terms().necessity())
                        .add(
                                Texts.of("sharing.validUntil"),
                                DateTexts.date(first.terms().validUntil())),
                quiet(Texts.of(
                        first.byDefault() ? "sharing.byDefault" : "sharing.decidedBy",
                        first.decidedBy(),
                        DateTexts.dateTime(first.decidedAt()))));
        if (mayDecide) {
            Button stop = new Button(Texts.of("sharing.stop"), event -> stop(together));
            stop.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
            stop.setAriaLabel(Texts.of("sharing.stop.whom", first.organisationName()));
            head.add(stop);
        }
        return card;
    }

    private void stop(List<SharingRecord> together) {
        String organisation = together.getFirst().organisationName();
        ReasonDialog.Words words = new ReasonDialog.Words(
                Texts.of("sharing.stop.question", organisation),
                List.of(Texts.of("sharing.stop.consequence", organisation)),
                "sharing.stop.reason",
                Refusals.TEXT,
                Texts.of("sharing.stop"));
        ReasonDialog.ask(
                words,
                true,
                reason -> together.stream()
                        .map(each -> decisions.stop(caseId, each.id(), reason))
                        .reduce((before, last) -> last)
                        .orElseThrow(),
                this::read);
    }

    private static Paragraph quiet(String text) {
        Paragraph line = new Paragraph(text);
        line.addClassName("cr-quiet");
        return line;
    }
}
