package nl.casusregie.plan.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import nl.casusregie.access.CaseAccess;
import nl.casusregie.access.CaseNotVisible;
import nl.casusregie.casefile.CaseFiles;
import nl.casusregie.casefile.ui.spi.CaseNavigation;
import nl.casusregie.household.Households;
import nl.casusregie.household.SafeContacts;
import nl.casusregie.plan.FamilyPrints;
import nl.casusregie.plan.Plans;
import nl.casusregie.shared.CaseId;
import nl.casusregie.shell.ui.EmptyState;
import nl.casusregie.shell.ui.Page;
import nl.casusregie.shell.ui.PageHeader;
import nl.casusregie.shell.ui.Texts;

/** The plan for the people it is about: for whom first, then whether it may go, then the paper. */
@Route("gezinsplan/:id")
@PermitAll
class FamilyPlanView extends Page implements BeforeEnterObserver {

    private final FamilyPrints prints;
    private final Plans plans;
    private final Households households;
    private final SafeContacts contacts;
    private final CaseFiles cases;
    private final CaseAccess access;

    FamilyPlanView(
            FamilyPrints prints,
            Plans plans,
            Households households,
            SafeContacts contacts,
            CaseFiles cases,
            CaseAccess access) {
        super("familyPrint.page");
        this.prints = prints;
        this.plans = plans;
        this.households = households;
        this.contacts = contacts;
        this.cases = cases;
        this.access = access;
        addClassName("cr-family-print");
    }

    static String addressOf(CaseId caseId) {
        return "gezinsplan/" + caseId;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(idIn(event));
    }

    void show(CaseId id) {
        removeAll();
        String number = cases.overview(id).number();
        browserTitle(Texts.of("familyPrint.page") + " · " + number);
        PageHeader header =
                new PageHeader(Texts.of("familyPrint.page")).line(number + " · " + Texts.of("familyPrint.line"));
        Anchor back = new Anchor(CaseNavigation.addressOf(id, "plan"), Texts.of("familyPrint.back"));
        add(header.under(back));
        if (plans.agreed(id).isEmpty()) {
            add(new EmptyState(Texts.of("familyPrint.none"), Texts.of("familyPrint.none.why")));
        } else {
            add(new FamilyPrintForm(id, prints, households.members(id), contacts.all(id), access));
        }
    }

    private static CaseId idIn(BeforeEnterEvent event) {
        try {
            return CaseId.of(event.getRouteParameters().get("id").orElse(""));
        } catch (IllegalArgumentException unreadable) {
            throw new CaseNotVisible();
        }
    }
}
