package nl.casusregie.network.ui;

import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.checkbox.CheckboxGroupVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import nl.casusregie.access.OrganisationKind;
import nl.casusregie.access.Partner;
import nl.casusregie.casefile.Urgency;
import nl.casusregie.household.Households;
import nl.casusregie.household.Member;
import nl.casusregie.network.RequestForm;
import nl.casusregie.network.SpecialistRequests;
import nl.casusregie.shared.CaseId;
import nl.casusregie.shared.PersonId;
import nl.casusregie.shared.Refusals;
import nl.casusregie.shell.ui.ErrorSummary;
import nl.casusregie.shell.ui.Fields;
import nl.casusregie.shell.ui.FormColumn;
import nl.casusregie.shell.ui.Stack;
import nl.casusregie.shell.ui.StickyActions;
import nl.casusregie.shell.ui.Texts;

/** Asks a specialist; says plainly that what stands in this form is all that the organisation gets to see. */
class AskSpecialistForm extends Stack {

    private final SpecialistRequests requests;
    private final CaseId caseId;
    private final List<Partner> askable;
    private final List<Member> members;
    private final ComboBox<Partner> organisation;
    private final CheckboxGroup<Member> about = new CheckboxGroup<>();
    private final TextArea question = Fields.longText("network.question", Refusals.TEXT, "network.question.help");
    private final TextArea background = Fields.longText("network.background", Refusals.TEXT, "network.background.help");
    private final TextArea safety = Fields.longText("network.safety", Refusals.TEXT, "network.safety.help");
    private final RadioButtonGroup<Urgency> urgency =
            Fields.radios("network.urgency", List.of(Urgency.values()), each -> "network.urgency." + each);
    private final DatePicker wishedOn = Fields.optional(Fields.date("network.wishedOn"));
    private final ErrorSummary errors;

    AskSpecialistForm(
            SpecialistRequests requests,
            Households households,
            Clock clock,
            CaseId caseId,
            Runnable cancel,
            Consumer<String> asked) {
        this.requests = requests;
        this.caseId = caseId;
        askable = requests.askable(caseId);
        members = households.members(caseId);
        organisation = Fields.search("network.organisation", askable, Partner::name);
        about.setLabel(Texts.of("network.about"));
        about.addThemeVariants(CheckboxGroupVariant.LUMO_VERTICAL);
        about.setItems(members);
        about.setItemLabelGenerator(Member::name);
        Fields.help(about, "network.about.help");
        urgency.setValue(Urgency.NORMAL);
        wishedOn.setMin(LocalDate.now(clock));
        errors = new ErrorSummary(Map.of(
                "organisation", organisation,
                "about", about,
                "question", question,
                "background", background,
                "safety", safety,
                "wishedOn", wishedOn));
        add(
                new Paragraph(Texts.of("network.ask.explain")),
                errors,
                new FormColumn(organisation, question, about, background, safety, urgency, wishedOn),
                new StickyActions()
                        .primary(Texts.of("network.ask.verb"), () -> send(asked))
                        .cancel(Texts.of("shell.cancel"), cancel));
    }

    /** Chooses beforehand what somebody was advised; of several organisations of the kind whoever asks chooses one. */
    void suggest(OrganisationKind kind, List<PersonId> whom) {
        List<Partner> fitting =
                askable.stream().filter(each -> each.kind() == kind).toList();
        if (fitting.size() == 1) {
            organisation.setValue(fitting.getFirst());
        } else if (!fitting.isEmpty()) {
            organisation.setItems(fitting);
        }
        String help = fitting.isEmpty() ? "network.suggested.none" : "network.suggested";
        organisation.setHelperText(Texts.of(help, Texts.of(kind.key())));
        about.setValue(
                members.stream().filter(member -> whom.contains(member.id())).collect(Collectors.toSet()));
    }

    private boolean send(Consumer<String> asked) {
        Partner partner = organisation.getValue();
        boolean done = errors.show(requests.request(
                caseId,
                new RequestForm(
                        partner == null ? null : partner.id(),
                        about.getValue().stream().map(Member::id).collect(Collectors.toSet()),
                        question.getValue(),
                        background.getValue(),
                        safety.getValue(),
                        urgency.getValue(),
                        wishedOn.getValue())));
        if (done && partner != null) {
            asked.accept(partner.name());
        }
        return done;
    }
}
