package nl.casusregie.network.ui;

import com.vaadin.flow.component.icon.VaadinIcon;
import java.time.Clock;
import java.util.List;
import nl.casusregie.access.CaseAction;
import nl.casusregie.access.OrganisationKind;
import nl.casusregie.casefile.CaseOverview;
import nl.casusregie.casefile.ui.spi.SpecialistAct;
import nl.casusregie.household.Households;
import nl.casusregie.network.SpecialistRequests;
import nl.casusregie.shared.PersonId;
import nl.casusregie.shell.ui.FormDialog;
import nl.casusregie.shell.ui.Notice;
import nl.casusregie.shell.ui.Texts;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** "Vraag specialist" on the case page, at any moment while the case is open. */
@Service
class AskSpecialistAct implements SpecialistAct {

    private final SpecialistRequests requests;
    private final Households households;
    private final Clock clock;

    AskSpecialistAct(SpecialistRequests requests, Households households, Clock clock) {
        this.requests = requests;
        this.households = households;
        this.clock = clock;
    }

    @Override
    public String labelKey() {
        return "network.ask.act";
    }

    @Override
    public VaadinIcon icon() {
        return VaadinIcon.DOCTOR;
    }

    @Override
    public int order() {
        return 20;
    }

    @Override
    public CaseAction needed() {
        return CaseAction.REQUEST_SPECIALIST;
    }

    @Override
    public boolean possible(CaseOverview overview) {
        return !overview.phase().isFinal();
    }

    @Override
    public void start(CaseOverview overview, Runnable done) {
        start(overview, null, List.of(), done);
    }

    @Override
    public void start(CaseOverview overview, @Nullable OrganisationKind kind, List<PersonId> about, Runnable done) {
        FormDialog dialog = new FormDialog(Texts.of("network.ask.title"));
        AskSpecialistForm form =
                new AskSpecialistForm(requests, households, clock, overview.id(), dialog::close, name -> {
                    dialog.close();
                    Notice.success(Texts.of("network.ask.done", name));
                    done.run();
                });
        if (kind != null) {
            form.suggest(kind, about);
        }
        dialog.put(form);
        dialog.open();
    }
}
