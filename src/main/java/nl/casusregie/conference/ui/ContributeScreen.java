package nl.casusregie.conference.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Objects;
import java.util.Set;
import nl.casusregie.conference.ConferenceRecords;
import nl.casusregie.conference.ConferenceView;
import nl.casusregie.conference.Conferences;
import nl.casusregie.inbox.WorkKind;
import nl.casusregie.inbox.ui.spi.OpenTask;
import nl.casusregie.inbox.ui.spi.TaskScreen;
import nl.casusregie.shell.ui.Section;
import nl.casusregie.shell.ui.Texts;
import nl.casusregie.shell.ui.TwoColumns;
import org.springframework.stereotype.Service;

/** Where an organisation writes down what it knows before the conference. */
@Service
class ContributeScreen implements TaskScreen {

    private final Conferences conferences;
    private final ConferenceRecords records;

    ContributeScreen(Conferences conferences, ConferenceRecords records) {
        this.conferences = conferences;
        this.records = records;
    }

    @Override
    public Set<WorkKind> kinds() {
        return Set.of(WorkKind.PREPARE_CONTRIBUTION);
    }

    @Override
    public Component create(OpenTask task) {
        ConferenceView conference = records.askingFor(task.caseId(), Objects.requireNonNull(task.subject()));
        ContributionFields form = new ContributionFields(
                (content, label, basedOn) ->
                        conferences.contribute(task.caseId(), conference.id(), content, label, basedOn),
                () -> records.givenByMine(task.caseId(), conference.id()),
                () -> task.finish("conference.contributed"));
        records.lastOfMine(task.caseId()).ifPresent(form::write);
        Paragraph alone = new Paragraph(Texts.of("conference.contribute.alone"));
        alone.addClassName("cr-quiet");
        Section write = new Section(Texts.of("conference.contribute.title"), alone, form);
        Section about = new Section(Texts.of("conference.about"), new ConferenceFacts(conference));
        return new TwoColumns(write, about, Texts.of("conference.about"));
    }
}
