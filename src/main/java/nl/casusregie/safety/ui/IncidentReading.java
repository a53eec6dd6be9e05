package nl.casusregie.safety.ui;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import nl.casusregie.safety.DateKnown;
import nl.casusregie.safety.IncidentView;
import nl.casusregie.shared.Known;
import nl.casusregie.shell.ui.DateTexts;
import nl.casusregie.shell.ui.FactCard;
import nl.casusregie.shell.ui.KeyValues;
import nl.casusregie.shell.ui.Section;
import nl.casusregie.shell.ui.StatusChip;
import nl.casusregie.shell.ui.Texts;
import nl.casusregie.shell.ui.Tone;

/** One incident to read: the facts with who says so, and apart from them what people found that it asks for. */
class IncidentReading extends Section {

    IncidentReading(IncidentView incident) {
        super(incident.kinds().stream().map(kind -> Texts.of(kind.key())).collect(Collectors.joining(", ")));
        add(
                new FactCard(
                        FactCard.Kind.FACT,
                        incident.facts(),
                        Texts.of(
                                "safety.incident.sourceOn",
                                incident.source(),
                                incident.reportedBy(),
                                incident.reportedByOrganisation(),
                                DateTexts.dateTime(incident.reportedAt()))),
                new KeyValues()
                        .add(Texts.of("safety.incident.when"), when(incident))
                        .add(Texts.of("safety.incident.circumstances"), list(circumstances(incident))));
        if (incident.weight() == null) {
            beside(new StatusChip(Texts.of("safety.incident.notWeighed"), Tone.WARN));
        } else if (incident.weighedAt() != null) {
            add(new FactCard(
                    FactCard.Kind.JUDGEMENT,
                    Texts.of(incident.weight().key()) + "\n" + incident.motivation(),
                    Texts.of(
                            "safety.incident.weighedBy",
                            incident.weighedBy(),
                            DateTexts.dateTime(incident.weighedAt()))));
        }
    }

    private static String when(IncidentView incident) {
        if (incident.happenedOn() == null) {
            return Texts.of("safety.incident.whenUnknown");
        }
        String day = DateTexts.date(incident.happenedOn());
        return incident.dateKnown() == DateKnown.ABOUT ? Texts.of("safety.incident.about", day) : day;
    }

    private static List<String> circumstances(IncidentView incident) {
        List<String> all = new ArrayList<>(List.of(
                Texts.of("safety.fact.severity", Texts.of(incident.severity().key())),
                Texts.of("safety.fact.children", said(incident.childrenPresent())),
                Texts.of("safety.fact.injuries", said(incident.injuries())),
                Texts.of("safety.fact.weapon", said(incident.weapon())),
                Texts.of("safety.fact.police", said(incident.police()))));
        if (incident.directDanger()) {
            all.add(Texts.of("safety.fact.danger"));
        }
        if (incident.bottomLineBroken()) {
            all.add(Texts.of("safety.fact.bottomLine"));
        }
        return all;
    }

    private static String said(Known answer) {
        return Texts.name("shell.answer", answer).toLowerCase(Texts.locale());
    }

    private static UnorderedList list(List<String> lines) {
        UnorderedList list = new UnorderedList();
        lines.forEach(line -> list.add(new ListItem(line)));
        return list;
    }
}
