package nl.casusregie.conference.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.radiobutton.RadioGroupVariant;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.casusregie.conference.ActionPoint;
import nl.casusregie.conference.ConferenceView;
import nl.casusregie.conference.ContributionView;
import nl.casusregie.conference.MinutesForm;
import nl.casusregie.shared.OrganisationId;
import nl.casusregie.shared.Refusals;
import nl.casusregie.shell.ui.DateTexts;
import nl.casusregie.shell.ui.ErrorSummary;
import nl.casusregie.shell.ui.FieldGroup;
import nl.casusregie.shell.ui.Fields;
import nl.casusregie.shell.ui.FormColumn;
import nl.casusregie.shell.ui.LineList;
import nl.casusregie.shell.ui.Stack;
import nl.casusregie.shell.ui.Texts;

/** How the conference went: who was there, what was said and weighed, what was decided, who does what. */
class MinutesFields extends Stack {

    private final RadioButtonGroup<Boolean> held =
            Fields.radios("conference.held", List.of(true, false), answer -> "conference.held." + answer);
    private final TextArea notHeldReason =
            Fields.longText("conference.notHeldReason", Refusals.TEXT, "conference.notHeldReason.help");
    private final Map<OrganisationId, RadioButtonGroup<Boolean>> present = new LinkedHashMap<>();
    private final TextArea summary = Fields.longText("conference.summary", Refusals.TEXT, "conference.summary.help");
    private final TextArea weighing = Fields.longText("conference.weighing", Refusals.TEXT, "conference.weighing.help");
    private final LineList<String> decisions =
            new LineList<>(Texts.of("conference.decisions"), "", Span::new, new DecisionEntry());
    private final LineList<ActionPoint> actionPoints;
    private final TextArea objections =
            Fields.optional(Fields.longText("conference.objections", Refusals.TEXT, "conference.objections.help"));
    private final ErrorSummary errors;

    MinutesFields(ConferenceView conference) {
        List<ContributionView> invited = conference.contributions();
        actionPoints = new LineList<>(
                Texts.of("conference.actionPoints"),
                Texts.of("conference.actionPoints.help"),
                point -> line(point, invited),
                new ActionPointEntry(invited));
        FormColumn people = new FormColumn();
        invited.forEach(each -> people.add(attendance(each)));
        FormColumn went = new FormColumn(
                new FieldGroup(Texts.of("conference.present"), people),
                summary,
                weighing,
                decisions,
                actionPoints,
                objections);
        errors = new ErrorSummary(fieldsByName());
        went.setVisible(false);
        notHeldReason.setVisible(false);
        held.addValueChangeListener(event -> {
            went.setVisible(Boolean.TRUE.equals(event.getValue()));
            notHeldReason.setVisible(Boolean.FALSE.equals(event.getValue()));
        });
        add(errors, new FormColumn(held, notHeldReason), went);
    }

    ErrorSummary errors() {
        return errors;
    }

    boolean wasHeld() {
        return Boolean.TRUE.equals(held.getValue());
    }

    private Map<String, Component> fieldsByName() {
        Map<String, Component> fields = new HashMap<>(Map.of(
                "held", held,
                "notHeldReason", notHeldReason,
                "summary", summary,
                "weighing", weighing,
                "decisions", decisions,
                "actionPoints", actionPoints,
                "objections", objections));
        present.values().stream().findFirst().ifPresent(first -> fields.put("present", first));
        return fields;
    }

    private Component attendance(ContributionView each) {
        RadioButtonGroup<Boolean> was = new RadioButtonGroup<>(each.organisationName());
        was.setItems(true, false);
        was.setItemLabelGenerator(answer -> Texts.of("conference.present." + answer));
        was.removeThemeVariants(RadioGroupVariant.LUMO_VERTICAL);
        present.put(each.organisation(), was);
        return was;
    }

    private static Component line(ActionPoint point, List<ContributionView> invited) {
        String owner = invited.stream()
                .filter(each -> each.organisation().equals(point.owner()))
                .map(ContributionView::organisationName)
                .findFirst()
                .orElseGet(() -> Texts.of("conference.action.noOwner"));
        String dueOn = point.dueOn() == null ? Texts.of("conference.action.noDate") : DateTexts.date(point.dueOn());
        Span who = new Span(owner + " · " + dueOn);
        who.addClassName("cr-quiet");
        return new Div(new Div(point.text()), who);
    }

    MinutesForm read() {
        Map<OrganisationId, Boolean> wasThere = new HashMap<>();
        present.forEach((organisation, field) -> {
            if (!field.isEmpty()) {
                wasThere.put(organisation, field.getValue());
            }
        });
        return new MinutesForm(
                held.getValue(),
                notHeldReason.getValue(),
                wasThere,
                summary.getValue(),
                weighing.getValue(),
                decisions.lines(),
                actionPoints.lines(),
                objections.getValue());
    }
}
