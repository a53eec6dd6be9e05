package nl.casusregie.household.ui;

import com.vaadin.flow.component.Component;
import java.time.Clock;
import java.time.LocalDate;
import nl.casusregie.access.CaseAccess;
import nl.casusregie.access.CaseAction;
import nl.casusregie.casefile.ui.spi.CaseTab;
import nl.casusregie.casefile.ui.spi.WhoMaySee;
import nl.casusregie.household.BsnNumbers;
import nl.casusregie.household.Hearings;
import nl.casusregie.household.Households;
import nl.casusregie.shared.CaseId;
import org.springframework.stereotype.Service;

/** The people of the household on the case page. */
@Service
class HouseholdTab implements CaseTab {

    private final Households households;
    private final Hearings hearings;
    private final BsnNumbers bsns;
    private final CaseAccess access;
    private final WhoMaySee whoMaySee;
    private final Clock clock;

    HouseholdTab(
            Households households,
            Hearings hearings,
            BsnNumbers bsns,
            CaseAccess access,
            WhoMaySee whoMaySee,
            Clock clock) {
        this.households = households;
        this.hearings = hearings;
        this.bsns = bsns;
        this.access = access;
        this.whoMaySee = whoMaySee;
        this.clock = clock;
    }

    @Override
    public String id() {
        return "huishouden";
    }

    @Override
    public String labelKey() {
        return "household.tab";
    }

    @Override
    public int order() {
        return 12;
    }

    @Override
    public CaseAction needed() {
        return CaseAction.SEE_CONTENT;
    }

    @Override
    public Component create(CaseId caseId) {
        return new HouseholdPart(
                caseId,
                households,
                hearings,
                new BsnLines(caseId, bsns, access),
                whoMaySee,
                LocalDate.now(clock),
                access.may(CaseAction.CHANGE_HOUSEHOLD, caseId));
    }
}
