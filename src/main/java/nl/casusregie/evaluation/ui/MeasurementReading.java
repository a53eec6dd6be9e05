package nl.casusregie.evaluation.ui;

import com.vaadin.flow.component.Component;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.casusregie.evaluation.Aftercare;
import nl.casusregie.evaluation.MeasurementForm;
import nl.casusregie.evaluation.MeasurementRecord;
import nl.casusregie.shared.CaseId;
import nl.casusregie.shell.ui.DateTexts;
import nl.casusregie.shell.ui.EmptyState;
import nl.casusregie.shell.ui.KeyValues;
import nl.casusregie.shell.ui.Section;
import nl.casusregie.shell.ui.Stack;
import nl.casusregie.shell.ui.Texts;
import org.springframework.stereotype.Service;

/** Shows measurements to read. */
@Service
class MeasurementReading {

    private final Aftercare aftercare;
    private final EvaluationReading evaluations;

    MeasurementReading(Aftercare aftercare, EvaluationReading evaluations) {
        this.aftercare = aftercare;
        this.evaluations = evaluations;
    }

    /** The newest measurement, for beside a form. */
    Component last(CaseId caseId) {
        List<MeasurementRecord> newest = aftercare.newest(caseId, 1);
        Section section = new Section(Texts.of("measurement.last"));
        newest.forEach(each -> section.add(show(each, evaluations.names(caseId))));
        if (newest.isEmpty()) {
            section.add(new EmptyState(Texts.of("measurement.none"), ""));
        }
        return section;
    }

    Component show(MeasurementRecord record, Map<UUID, String> names) {
        MeasurementForm content = record.content();
        String outcome =
                content.outcome() == null ? "" : Texts.of(content.outcome().key());
        return new Stack(
                new KeyValues()
                        .add(Texts.of("measurement.outcome"), outcome)
                        .add(Texts.of("measurement.motivation"), content.motivation())
                        .add(
                                Texts.of("evaluation.section.incidents"),
                                EvaluationWords.incidents(content.incidents(), content.worstIncident()))
                        .add(
                                Texts.of("evaluation.recorded"),
                                Texts.of(
                                        "evaluation.source",
                                        record.recordedBy(),
                                        DateTexts.dateTime(record.recordedAt()))),
                EvaluationReading.experiences(content.experiences(), names));
    }
}
