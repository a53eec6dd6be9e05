package nl.casusregie.safety.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import nl.casusregie.access.Actor;
import nl.casusregie.access.Role;
import nl.casusregie.safety.AcuteSafety;
import nl.casusregie.safety.ReportableCase;
import nl.casusregie.safety.ReportableCases;
import nl.casusregie.shared.CaseId;
import nl.casusregie.shell.ui.Fields;
import nl.casusregie.shell.ui.FormDialog;
import nl.casusregie.shell.ui.HeaderAction;
import nl.casusregie.shell.ui.HeaderButton;
import nl.casusregie.shell.ui.Texts;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** "Acuut melden" on every page: first whom to call, then the case, then the short form. */
@Service
class AcuteHeader implements HeaderAction {

    private static final Set<Role> AROUND_HOUSEHOLDS =
            EnumSet.of(Role.COORDINATOR, Role.CASE_MANAGER, Role.PROFESSIONAL, Role.SPECIALIST, Role.APPLICANT);

    private final AcuteSafety acute;
    private final ReportableCases cases;

    AcuteHeader(AcuteSafety acute, ReportableCases cases) {
        this.acute = acute;
        this.cases = cases;
    }

    @Override
    public int order() {
        return 100;
    }

    @Override
    public boolean visibleFor(Actor actor) {
        return AROUND_HOUSEHOLDS.stream().anyMatch(actor::has);
    }

    @Override
    public Component create(Actor actor) {
        return new HeaderButton(VaadinIcon.EXCLAMATION_CIRCLE, Texts.of("safety.acute.act"), this::open).urgent();
    }

    private void open() {
        FormDialog dialog = new FormDialog(Texts.of("safety.acute.title"), new WhoToCall());
        if (cases.any()) {
            ComboBox<ReportableCase> choice = choice();
            dialog.put(choice, new AcuteReportForm(acute, () -> idOf(choice.getValue()), dialog::close, dialog::close));
        } else {
            dialog.put(new Paragraph(Texts.of("safety.acute.noCase")));
            dialog.setCloseOnOutsideClick(true);
        }
        dialog.open();
    }

    private static @Nullable CaseId idOf(@Nullable ReportableCase chosen) {
        return chosen == null ? null : chosen.id();
    }

    private ComboBox<ReportableCase> choice() {
        ComboBox<ReportableCase> field = Fields.search("safety.acute.case", List.of(), AcuteHeader::label);
        field.setItems(query -> cases.page(query.getFilter().orElse(""), query.getOffset(), query.getLimit()).stream());
        field.setWidthFull();
        return field;
    }

    private static String label(ReportableCase each) {
        return each.title() == null
                ? Texts.of("safety.acute.case.addressed", each.number())
                : Texts.of("safety.acute.case.own", each.number(), each.title());
    }
}
