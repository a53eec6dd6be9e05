package nl.casusregie.signal.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;
import nl.casusregie.access.Actors;
import nl.casusregie.access.Region;
import nl.casusregie.access.Regions;
import nl.casusregie.access.Role;
import nl.casusregie.casefile.Urgency;
import nl.casusregie.household.ui.spi.PersonFields;
import nl.casusregie.shared.CaseId;
import nl.casusregie.shell.ui.ConfirmAct;
import nl.casusregie.shell.ui.DateTexts;
import nl.casusregie.shell.ui.Page;
import nl.casusregie.shell.ui.PageHeader;
import nl.casusregie.shell.ui.Section;
import nl.casusregie.shell.ui.StepHelp;
import nl.casusregie.shell.ui.StickyActions;
import nl.casusregie.shell.ui.Texts;
import nl.casusregie.signal.ApplicationDraft;
import nl.casusregie.signal.ApplicationDrafts;
import nl.casusregie.signal.ApplicationForm;
import nl.casusregie.signal.Applications;

/** Where somebody applies for a household: first what they were writing before, then the steps, then what happens now. */
@Route("aanmelden")
@RolesAllowed("APPLICANT")
class ApplicationWizardView extends Page {

    private final Applications applications;
    private final ApplicationDrafts drafts;
    private final StepHelp help;
    private final Clock clock;
    private final List<Region> regions;

    ApplicationWizardView(
            Applications applications, ApplicationDrafts drafts, Regions regions, StepHelp help, Clock clock) {
        super("signal.apply.title");
        this.applications = applications;
        this.drafts = drafts;
        this.help = help;
        this.clock = clock;
        this.regions = regions.all().stream()
                .filter(region -> Actors.current().has(Role.APPLICANT, region.code()))
                .toList();
        drafts.find().ifPresentOrElse(this::offer, this::beginAnew);
    }

    private void offer(ApplicationDraft draft) {
        removeAll();
        StickyActions acts = new StickyActions()
                .primary(Texts.of("signal.draft.goOn"), () -> {
                    fillIn(draft);
                    return true;
                })
                .secondary(Texts.of("signal.draft.beginAnew"), () -> {
                    askToBeginAnew(draft);
                    return false;
                });
        add(
                new PageHeader(Texts.of("signal.apply.title")),
                new Section(
                        Texts.of("signal.draft.title"),
                        new Paragraph(Texts.of("signal.draft.offer", DateTexts.dateTime(draft.savedAt()))),
                        acts));
    }

    private void askToBeginAnew(ApplicationDraft draft) {
        ConfirmAct.askDestructive(
                Texts.of("signal.draft.beginAnew.question"),
                List.of(Texts.of("signal.draft.beginAnew.consequence")),
                Texts.of("signal.draft.beginAnew"),
                () -> {
                    drafts.discard(draft.caseId());
                    beginAnew();
                });
    }

    private void beginAnew() {
        ApplicationForm empty = new ApplicationForm(
                regions.size() == 1 ? regions.getFirst().code() : null,
                List.of(PersonFields.nobodyYet()),
                "",
                "",
                "",
                null,
                null,
                "",
                "",
                Urgency.NORMAL);
        fillIn(new ApplicationDraft(CaseId.random(), 0, clock.instant(), empty));
    }

    private void fillIn(ApplicationDraft draft) {
        removeAll();
        PageHeader header = new PageHeader(Texts.of("signal.apply.title")).line(Texts.of("signal.apply.line"));
        help.button("aanmelding").ifPresent(header::beside);
        add(header, new ApplicationWizard(applications, drafts, regions, clock, draft, this::thank));
    }

    private void thank(CaseId caseId) {
        removeAll();
        OrderedList next = new OrderedList();
        next.addClassName("cr-next-steps");
        Stream.of("signal.sent.completeness", "signal.sent.triage", "signal.sent.informing")
                .forEach(key -> next.add(new ListItem(Texts.of(key))));
        Button own = new Button(Texts.of("signal.sent.toOwn"), event -> MyApplicationsView.show());
        add(
                new PageHeader(Texts.of("signal.sent.title")).line(Texts.of("signal.sent.line")),
                new Section(
                        Texts.of("signal.sent.next"),
                        next,
                        new Paragraph(Texts.of("signal.sent.acute")),
                        new Div(own)));
    }
}
