package nl.casusregie.safety.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import java.util.UUID;
import nl.casusregie.access.CaseAction;
import nl.casusregie.casefile.ContentKind;
import nl.casusregie.casefile.ui.spi.CaseTab;
import nl.casusregie.casefile.ui.spi.CaseTabGroup;
import nl.casusregie.casefile.ui.spi.WhoMaySee;
import nl.casusregie.inbox.Inbox;
import nl.casusregie.inbox.ui.spi.InboxNavigation;
import nl.casusregie.safety.AcuteReportView;
import nl.casusregie.safety.AcuteSafety;
import nl.casusregie.safety.IncidentView;
import nl.casusregie.safety.Incidents;
import nl.casusregie.shared.CaseId;
import nl.casusregie.shell.ui.CardList;
import nl.casusregie.shell.ui.EmptyState;
import nl.casusregie.shell.ui.Section;
import nl.casusregie.shell.ui.Stack;
import nl.casusregie.shell.ui.Texts;
import org.springframework.stereotype.Service;

/** The safety of a case: acute reports first, then incidents, each with who says so. */
@Service
class SafetyTab implements CaseTab {

    private final AcuteSafety acute;
    private final Incidents incidents;
    private final Inbox inbox;
    private final WhoMaySee whoMaySee;

    SafetyTab(AcuteSafety acute, Incidents incidents, Inbox inbox, WhoMaySee whoMaySee) {
        this.acute = acute;
        this.incidents = incidents;
        this.inbox = inbox;
        this.whoMaySee = whoMaySee;
    }

    @Override
    public String id() {
        return "veiligheid";
    }

    @Override
    public String labelKey() {
        return "safety.tab";
    }

    @Override
    public CaseTabGroup group() {
        return CaseTabGroup.PEOPLE;
    }

    @Override
    public int order() {
        return 25;
    }

    @Override
    public CaseAction needed() {
        return CaseAction.SEE_CONTENT;
    }

    @Override
    public Component create(CaseId caseId) {
        Stack content = new Stack();
        fill(content, caseId);
        return content;
    }

    private void fill(Stack content, CaseId caseId) {
        Runnable again = () -> fill(content, caseId);
        content.removeAll();
        content.add(
                new H2(Texts.of("safety.acuteList")),
                new CardList<AcuteReportView>(
                                report -> card(caseId, report, again),
                                new EmptyState(
                                        Texts.of("safety.acuteList.empty"), Texts.of("safety.acuteList.empty.why")))
                        .setItems(acute.ofCase(caseId)),
                new H2(Texts.of("safety.incidentList")),
                new CardList<IncidentView>(
                                incident -> card(caseId, incident, again),
                                new EmptyState(
                                        Texts.of("safety.incidentList.empty"),
                                        Texts.of("safety.incidentList.empty.why")))
                        .setItems(incidents.ofCase(caseId)));
    }

    private Component card(CaseId caseId, AcuteReportView report, Runnable again) {
        Section reading = new AcuteReading(report);
        reading.add(whoMaySee.of(caseId, ContentKind.ACUTE_REPORT, report.id(), report.protection(), again));
        if (report.state().isOpen()) {
            addWork(reading, report.id());
        }
        return reading;
    }

    private Component card(CaseId caseId, IncidentView incident, Runnable again) {
        Section reading = new IncidentReading(incident);
        reading.add(whoMaySee.of(caseId, ContentKind.INCIDENT, incident.id(), incident.protection(), again));
        if (incident.weight() == null) {
            addWork(reading, incident.id());
        }
        return reading;
    }

    private void addWork(Section reading, UUID subject) {
        inbox.openAbout(subject).stream().findFirst().ifPresent(work -> {
            Anchor link = new Anchor(
                    InboxNavigation.addressOf(work.id()), Texts.of(work.kind().key()));
            link.addClassName("cr-button-link");
            reading.add(link);
        });
    }
}
