package nl.casusregie.administration.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.checkbox.CheckboxGroupVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import nl.casusregie.access.AccountAdministration;
import nl.casusregie.access.AccountRow;
import nl.casusregie.access.Grant;
import nl.casusregie.access.NewAccount;
import nl.casusregie.access.Partner;
import nl.casusregie.access.Role;
import nl.casusregie.shared.Outcome;
import nl.casusregie.shared.UserId;
import nl.casusregie.shell.ui.ErrorSummary;
import nl.casusregie.shell.ui.Fields;
import nl.casusregie.shell.ui.FormColumn;
import nl.casusregie.shell.ui.Notice;
import nl.casusregie.shell.ui.Stack;
import nl.casusregie.shell.ui.StickyActions;
import nl.casusregie.shell.ui.Texts;
import org.jspecify.annotations.Nullable;

/** Lets somebody in, or changes who they are and what they may; the roles are those in the region of the organisation. */
class AccountDialog extends Dialog {

    private final TextField name = Fields.text("administration.person.name");
    private final TextField jobTitle = Fields.optional(Fields.text("administration.person.jobTitle"));
    private final TextField email = Fields.optional(Fields.text("administration.person.email"));
    private final ComboBox<Partner> organisation;
    private final CheckboxGroup<Role> roles = new CheckboxGroup<>(Texts.of("administration.person.roles"));
    private final TextField username = Fields.text("administration.person.username");
    private final PasswordField password = new PasswordField(Texts.of("administration.person.password"));
    private final Checkbox enabled = Fields.checkbox("administration.person.enabled");
    private final ErrorSummary errors;

    private AccountDialog(List<Partner> partners) {
        organisation = Fields.search("administration.person.organisation", partners, Partner::name);
        roles.setItems(Role.values());
        roles.setItemLabelGenerator(role -> Texts.of(role.key()));
        roles.addThemeVariants(CheckboxGroupVariant.LUMO_VERTICAL);
        Fields.help(password, "administration.person.password.help");
        password.setAutocomplete(Autocomplete.NEW_PASSWORD);
        errors = new ErrorSummary(fields());
        setWidth("40rem");
        setMaxWidth("100%");
        setCloseOnOutsideClick(false);
    }

    static void add(AccountAdministration administration, List<Partner> partners, Runnable done) {
        AccountDialog dialog = new AccountDialog(partners);
        dialog.setHeaderTitle(Texts.of("administration.people.add"));
        dialog.lay(
                new FormColumn(
                        dialog.name,
                        dialog.jobTitle,
                        dialog.email,
                        dialog.organisation,
                        dialog.roles,
                        dialog.username,
                        dialog.password),
                Texts.of("administration.people.add.verb"),
                () -> administration.addAccount(
                        dialog.username.getValue(), dialog.password.getValue(), dialog.details()),
                done);
        dialog.open();
    }

    static void change(AccountAdministration administration, List<Partner> partners, AccountRow row, Runnable done) {
        AccountDialog dialog = new AccountDialog(partners);
        dialog.setHeaderTitle(Texts.of("administration.change.what", row.name()));
        dialog.show(row, partners);
        Fields.optional(dialog.password);
        dialog.lay(
                new FormColumn(
                        dialog.name,
                        dialog.jobTitle,
                        dialog.email,
                        dialog.organisation,
                        dialog.roles,
                        dialog.enabled,
                        dialog.password),
                Texts.of("administration.change.verb"),
                () -> dialog.carryOut(administration, row.id()),
                done);
        dialog.open();
    }

    private void lay(FormColumn form, String verb, Supplier<Outcome<UserId>> act, Runnable done) {
        StickyActions acts = new StickyActions()
                .primary(verb, () -> {
                    boolean kept = errors.show(act.get());
                    if (kept) {
                        close();
                        Notice.success(Texts.of("administration.kept"));
                        done.run();
                    }
                    return kept;
                })
                .cancel(Texts.of("shell.cancel"), this::close);
        add(new Stack(errors, form, acts));
    }

    private Outcome<UserId> carryOut(AccountAdministration administration, UserId id) {
        if (!password.isEmpty()) {
            Outcome<UserId> renewed = administration.setPassword(id, password.getValue());
            if (!renewed.isDone()) {
                return renewed;
            }
        }
        return administration.changeAccount(id, details(), enabled.getValue());
    }

    private void show(AccountRow row, List<Partner> partners) {
        name.setValue(row.name());
        jobTitle.setValue(row.jobTitle());
        email.setValue(row.email());
        enabled.setValue(row.enabled());
        partners.stream()
                .filter(partner -> partner.id().equals(row.organisation()))
                .findFirst()
                .ifPresent(partner -> {
                    organisation.setValue(partner);
                    roles.setValue(row.grants().stream()
                            .filter(grant -> grant.regionCode().equals(partner.regionCode()))
                            .map(Grant::role)
                            .collect(Collectors.toSet()));
                });
    }

    private NewAccount details() {
        Partner partner = organisation.getValue();
        return new NewAccount(
                name.getValue(),
                jobTitle.getValue(),
                email.getValue(),
                partner == null ? null : partner.id(),
                grants(partner));
    }

    private Set<Grant> grants(@Nullable Partner partner) {
        return partner == null
                ? Set.of()
                : roles.getValue().stream()
                        .map(role -> new Grant(role, partner.regionCode()))
                        .collect(Collectors.toSet());
    }

    private Map<String, Component> fields() {
        Map<String, Component> fields = new LinkedHashMap<>();
        fields.put("name", name);
        fields.put("jobTitle", jobTitle);
        fields.put("email", email);
        fields.put("organisation", organisation);
        fields.put("roles", roles);
        fields.put("username", username);
        fields.put("password", password);
        return fields;
    }
}
