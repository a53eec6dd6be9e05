package nl.casusregie.signal.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.ArrayList;
import java.util.List;
import nl.casusregie.shell.ui.CardList;
import nl.casusregie.shell.ui.EmptyState;
import nl.casusregie.shell.ui.Page;
import nl.casusregie.shell.ui.PageHeader;
import nl.casusregie.shell.ui.Texts;
import nl.casusregie.signal.ApplicationAnswers;
import nl.casusregie.signal.Applications;
import nl.casusregie.signal.MyApplication;
import nl.casusregie.signal.MyApplications;

/** The applicant's own applications, twenty at a time. */
@Route("aanmeldingen")
@RolesAllowed("APPLICANT")
class MyApplicationsView extends Page {

    private static final int PAGE = 20;

    private final MyApplications own;
    private final List<MyApplication> shown = new ArrayList<>();
    private final CardList<MyApplication> list;
    private final Button more = new Button(Texts.of("signal.own.more"), event -> showMore());

    MyApplicationsView(MyApplications own, Applications applications, ApplicationAnswers answers) {
        super("signal.own.title");
        this.own = own;
        Button first = new Button(Texts.of("signal.own.apply"), event -> apply());
        list = new CardList<>(
                application -> new MyApplicationCard(application, applications, answers),
                new EmptyState(Texts.of("signal.own.empty"), Texts.of("signal.own.empty.why"), first));
        add(
                new PageHeader(Texts.of("signal.own.title"))
                        .line(Texts.of("signal.own.line"))
                        .primary(Texts.of("signal.own.apply"), MyApplicationsView::apply),
                list,
                new Div(more));
        showMore();
    }

    static void show() {
        UI.getCurrent().navigate(MyApplicationsView.class);
    }

    private static void apply() {
        UI.getCurrent().navigate(ApplicationWizardView.class);
    }

    private void showMore() {
        List<MyApplication> page = own.page(shown.size(), PAGE + 1);
        shown.addAll(page.subList(0, Math.min(PAGE, page.size())));
        list.setItems(shown);
        more.setVisible(page.size() > PAGE);
    }
}
