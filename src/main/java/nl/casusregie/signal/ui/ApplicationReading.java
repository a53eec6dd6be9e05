package nl.casusregie.signal.ui;

import com.vaadin.flow.component.Component;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import nl.casusregie.access.Directory;
import nl.casusregie.household.Households;
import nl.casusregie.shared.CaseId;
import nl.casusregie.shell.ui.DateTexts;
import nl.casusregie.shell.ui.EmptyState;
import nl.casusregie.shell.ui.PersonChip;
import nl.casusregie.shell.ui.RemoteText;
import nl.casusregie.shell.ui.Section;
import nl.casusregie.shell.ui.Stack;
import nl.casusregie.shell.ui.Texts;
import nl.casusregie.signal.ApplicationView;
import nl.casusregie.signal.Applications;
import nl.casusregie.signal.ui.spi.ApplicationSheets;
import org.springframework.stereotype.Service;

/** Reads the application of a case and lays it out: who, what happens, who knows of it, and what was added later. */
@Service
class ApplicationReading implements ApplicationSheets {

    private final Applications applications;
    private final Households households;
    private final Directory directory;
    private final Clock clock;

    ApplicationReading(Applications applications, Households households, Directory directory, Clock clock) {
        this.applications = applications;
        this.households = households;
        this.directory = directory;
        this.clock = clock;
    }

    @Override
    public Component of(CaseId caseId) {
        return applications
                .readable(caseId)
                .map(application -> sheet(caseId, application))
                .orElseGet(() -> new EmptyState(Texts.of("signal.keptBack"), Texts.of("signal.keptBack.why")));
    }

    private Component sheet(CaseId caseId, ApplicationView application) {
        List<ApplicationWords.Shown> people = households.appliedFor(caseId).stream()
                .map(member -> new ApplicationWords.Shown(member.data(), member.addressHidden()))
                .toList();
        Stack sheet = new Stack(
                situation(application),
                new Section(Texts.of("signal.step.HOUSEHOLD"), ApplicationWords.people(people, LocalDate.now(clock))),
                new Section(
                        Texts.of("signal.step.INFORMING"),
                        ApplicationWords.informing(application.informed(), application.notInformedReason())));
        if (!application.missing().isBlank()) {
            sheet.add(new Section(Texts.of("signal.missing"), new RemoteText(application.missing())));
        }
        if (!application.supplement().isBlank()) {
            sheet.addComponentAsFirst(
                    new Section(Texts.of("signal.supplemented"), new RemoteText(application.supplement())));
        }
        return sheet;
    }

    private Section situation(ApplicationView application) {
        return new Section(
                        Texts.of("signal.step.SITUATION"),
                        applicant(application),
                        ApplicationWords.situation(
                                application.reason(),
                                application.question(),
                                application.helpSoFar(),
                                application.safetyNow(),
                                application.partners()))
                .beside(ApplicationWords.urgency(application.urgency()));
    }

    private Component applicant(ApplicationView application) {
        String sent = Texts.of("signal.sentOn", DateTexts.dateTime(application.submittedAt()));
        return directory
                .colleague(application.applicant())
                .map(person -> new PersonChip(person.name(), person.organisationName(), sent))
                .orElseGet(() -> new PersonChip(sent, null, null));
    }
}
