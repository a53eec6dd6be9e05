package nl.casusregie.conference.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import nl.casusregie.access.CaseAccess;
import nl.casusregie.access.CaseAction;
import nl.casusregie.casefile.ContentKind;
import nl.casusregie.casefile.ui.spi.CaseTab;
import nl.casusregie.casefile.ui.spi.CaseTabGroup;
import nl.casusregie.casefile.ui.spi.WhoMaySee;
import nl.casusregie.conference.ConferenceRecords;
import nl.casusregie.conference.ConferenceStatus;
import nl.casusregie.conference.ConferenceView;
import nl.casusregie.conference.Conferences;
import nl.casusregie.conference.ContributionView;
import nl.casusregie.conference.ui.spi.ContributionCards;
import nl.casusregie.shared.CaseId;
import nl.casusregie.shell.ui.DateTexts;
import nl.casusregie.shell.ui.EmptyState;
import nl.casusregie.shell.ui.Notice;
import nl.casusregie.shell.ui.Section;
import nl.casusregie.shell.ui.Stack;
import nl.casusregie.shell.ui.StatusChip;
import nl.casusregie.shell.ui.Texts;
import nl.casusregie.shell.ui.Tone;
import org.springframework.stereotype.Service;

/** The conferences of a case: when, with whom, what was brought in, and how it went. */
@Service
class ConferenceTab implements CaseTab {

    private final Conferences conferences;
    private final ConferenceRecords records;
    private final CaseAccess access;
    private final WhoMaySee whoMaySee;

    ConferenceTab(Conferences conferences, ConferenceRecords records, CaseAccess access, WhoMaySee whoMaySee) {
        this.conferences = conferences;
        this.records = records;
        this.access = access;
        this.whoMaySee = whoMaySee;
    }

    @Override
    public String id() {
        return "overleg";
    }

    @Override
    public String labelKey() {
        return "conference.tab";
    }

    @Override
    public CaseTabGroup group() {
        return CaseTabGroup.APPROACH;
    }

    @Override
    public int order() {
        return 28;
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
        content.removeAll();
        List<ConferenceView> all = records.all(caseId);
        if (all.isEmpty()) {
            content.add(new EmptyState(Texts.of("conference.empty"), Texts.of("conference.empty.why")));
        }
        boolean mayContribute = access.may(CaseAction.CONTRIBUTE, caseId);
        all.forEach(each -> {
            Section section = new Section(
                    Texts.of("conference.heading", DateTexts.dateTime(each.startsAt())),
                    ConferenceFacts.underItsDate(each));
            section.beside(chip(each));
            if (mayContribute && awaitsMine(each)) {
                section.add(
                        new Button(Texts.of("conference.contribute.late"), event -> contribute(content, caseId, each)));
            }
            if (each.minutes() != null) {
                section.add(new MinutesReading(each.minutes()));
            }
            section.add(
                    contributions(content, caseId, each),
                    whoMaySee.of(
                            caseId,
                            ContentKind.CONFERENCE,
                            each.id().value(),
                            each.protection(),
                            () -> fill(content, caseId)));
            content.add(section);
        });
    }

    /** After the beginning nobody is asked any more, but what comes is still welcome. */
    private static boolean awaitsMine(ConferenceView conference) {
        return conference.status() == ConferenceStatus.SCHEDULED
                && conference.contributions().stream().anyMatch(each -> each.mine() && !each.isGiven());
    }

    private void contribute(Stack content, CaseId caseId, ConferenceView conference) {
        Dialog dialog = new Dialog(Texts.of("conference.contribute.title"));
        dialog.setWidth("44rem");
        ContributionFields fields = new ContributionFields(
                (form, label, basedOn) -> conferences.contribute(caseId, conference.id(), form, label, basedOn),
                () -> records.givenByMine(caseId, conference.id()),
                () -> {
                    dialog.close();
                    Notice.success(Texts.of("conference.contributed"));
                    fill(content, caseId);
                });
        records.lastOfMine(caseId).ifPresent(fields::write);
        dialog.add(fields);
        dialog.getFooter().add(new Button(Texts.of("shell.cancel"), event -> dialog.close()));
        dialog.open();
    }

    private Component contributions(Stack content, CaseId caseId, ConferenceView conference) {
        long in = conference.contributions().stream()
                .filter(ContributionView::isGiven)
                .count();
        String summary = Texts.of(
                "conference.contributions.count", in, conference.contributions().size());
        Details details = new Details(
                summary,
                new Div(new ContributionCards(
                        conference,
                        each -> whoMaySee.of(
                                caseId,
                                ContentKind.CONTRIBUTION,
                                each.id(),
                                each.protection(),
                                () -> fill(content, caseId)))));
        details.setOpened(conference.status() == ConferenceStatus.SCHEDULED);
        return details;
    }

    private static StatusChip chip(ConferenceView conference) {
        Tone tone = conference.status() == ConferenceStatus.HELD
                ? Tone.GOOD
                : conference.status() == ConferenceStatus.NOT_HELD ? Tone.WARN : Tone.INFO;
        return new StatusChip(Texts.name("conference.status", conference.status()), tone);
    }
}
