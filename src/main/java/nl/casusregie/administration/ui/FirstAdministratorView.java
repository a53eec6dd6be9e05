package nl.casusregie.administration.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.casusregie.access.OrganisationKind;
import nl.casusregie.administration.FirstAdministrator;
import nl.casusregie.administration.FirstForm;
import nl.casusregie.shared.Refusal;
import nl.casusregie.shell.ui.ErrorSummary;
import nl.casusregie.shell.ui.FieldGroup;
import nl.casusregie.shell.ui.Fields;
import nl.casusregie.shell.ui.StickyActions;
import nl.casusregie.shell.ui.Texts;

/** The way in for the first person; for everybody after that it leads to the log-in. */
@Route(value = FirstAdministrator.ADDRESS, autoLayout = false)
@AnonymousAllowed
class FirstAdministratorView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    private final FirstAdministrator first;
    private final TextField code = Fields.text("administration.first.code");
    private final TextField regionName = Fields.text("administration.region.name");
    private final TextField regionCode = Fields.text("administration.region.code");
    private final TextField organisationName = Fields.text("administration.organisation.name");
    private final Select<OrganisationKind> organisationKind = Fields.choice(
            "administration.organisation.kind", List.of(OrganisationKind.values()), OrganisationKind::key);
    private final TextField name = Fields.text("administration.person.name");
    private final TextField email = Fields.optional(Fields.text("administration.person.email"));
    private final TextField username = Fields.text("administration.person.username");
    private final PasswordField password = new PasswordField(Texts.of("administration.person.password"));
    private final ErrorSummary errors = new ErrorSummary(fields());

    FirstAdministratorView(FirstAdministrator first) {
        this.first = first;
        addClassName("cr-login");
        Fields.help(code, "administration.first.code.help");
        Fields.help(regionCode, "administration.region.code.help");
        Fields.help(password, "administration.person.password.help");
        password.setAutocomplete(Autocomplete.NEW_PASSWORD);
        Div panel = new Div(
                new H1(Texts.of("administration.first.title")),
                new Paragraph(Texts.of("administration.first.text")),
                errors,
                new FieldGroup(Texts.of("administration.first.prove"), code),
                new FieldGroup(Texts.of("administration.first.region"), regionName, regionCode),
                new FieldGroup(Texts.of("administration.first.organisation"), organisationName, organisationKind),
                new FieldGroup(Texts.of("administration.first.you"), name, email, username, password),
                new StickyActions().primary(Texts.of("administration.first.verb"), this::enter));
        panel.addClassNames("cr-login__panel", "cr-first");
        add(panel);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        if (!first.isNeeded()) {
            event.forwardTo("login");
        }
    }

    @Override
    public String getPageTitle() {
        return Texts.title("administration.first.title");
    }

    private boolean enter() {
        List<Refusal> reasons = first.enter(new FirstForm(
                code.getValue(),
                regionCode.getValue(),
                regionName.getValue(),
                organisationName.getValue(),
                organisationKind.getValue(),
                username.getValue(),
                password.getValue(),
                name.getValue(),
                email.getValue()));
        errors.show(reasons);
        if (reasons.isEmpty()) {
            UI.getCurrent().getPage().setLocation("login");
        }
        return reasons.isEmpty();
    }

    private Map<String, Component> fields() {
        Map<String, Component> fields = new LinkedHashMap<>();
        fields.put("code", code);
        fields.put("regionName", regionName);
        fields.put("regionCode", regionCode);
        fields.put("organisationName", organisationName);
        fields.put("organisationKind", organisationKind);
        fields.put("name", name);
        fields.put("email", email);
        fields.put("username", username);
        fields.put("password", password);
        return fields;
    }
}
