package nl.casusregie.casefile.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Map;
import nl.casusregie.access.Colleague;
import nl.casusregie.access.Directory;
import nl.casusregie.access.Partner;
import nl.casusregie.access.TeamRole;
import nl.casusregie.casefile.TeamForming;
import nl.casusregie.casefile.TeamForming.NewMember;
import nl.casusregie.shared.CaseId;
import nl.casusregie.shell.ui.ErrorSummary;
import nl.casusregie.shell.ui.Fields;
import nl.casusregie.shell.ui.FormColumn;
import nl.casusregie.shell.ui.Notice;
import nl.casusregie.shell.ui.StickyActions;
import nl.casusregie.shell.ui.Texts;

/** Adds somebody to the team: the organisation first, then who of it, in what role and why. */
class NewMemberForm extends Div {

    private final ComboBox<Partner> organisation;
    private final ComboBox<Colleague> person =
            Fields.search("casefile.member.user", List.<Colleague>of(), each -> each.name() + ", " + each.jobTitle());
    private final Select<TeamRole> role =
            Fields.choice("casefile.member.role", List.of(TeamRole.values()), each -> "teamRole." + each.name());
    private final TextField reason = Fields.text("casefile.member.reason");

    NewMemberForm(CaseId id, String regionCode, TeamForming forming, Directory directory, Runnable added) {
        organisation = Fields.search("casefile.member.organisation", directory.partners(regionCode), Partner::name);
        person.setEnabled(false);
        Fields.help(person, "casefile.member.user.help");
        Fields.help(role, "casefile.member.role.help");
        Fields.help(reason, "casefile.member.reason.help");
        organisation.addValueChangeListener(event -> {
            Partner chosen = event.getValue();
            person.clear();
            person.setEnabled(chosen != null);
            person.setItems(chosen == null ? List.of() : directory.ofOrganisation(chosen.id()));
        });
        ErrorSummary errors = new ErrorSummary(Map.of("user", person, "role", role, "reason", reason));
        StickyActions acts = new StickyActions().secondary(Texts.of("casefile.member.add"), () -> {
            Colleague chosen = person.getValue();
            NewMember member = new NewMember(chosen == null ? null : chosen.id(), role.getValue(), reason.getValue());
            boolean done = errors.show(forming.add(id, member));
            if (done) {
                Notice.success(Texts.of("casefile.member.added", chosen == null ? "" : chosen.name()));
                clear();
                added.run();
            }
            return false;
        });
        addClassName("cr-stack");
        add(errors, new FormColumn(organisation, person, role, reason), acts);
    }

    private void clear() {
        organisation.clear();
        role.clear();
        reason.clear();
    }
}
