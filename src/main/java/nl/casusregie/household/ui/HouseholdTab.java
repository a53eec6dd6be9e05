package nl.casusregie.household.ui;

import com.vaadin.flow.component.Component;
import java.time.Clock;
import java.time.LocalDate;
import nl.casusregie.access.CaseAccess;
import nl.casusregie.access.CaseAction;
import nl.casusregie.casefile.ui.spi.CaseTab;
import nl.casusregie.casefile.ui.spi.CaseTabGroup;
import nl.casusregie.casefile.ui.spi.WhoMaySee;
import nl.casusregie.household.BsnNumbers;
import nl.casusregie.household.Hearings;
import nl.casusregie.household.Households;
import nl.casusregie.household.SafeContacts;
import nl.casusregie.household.StayingPlaces;
import nl.casusregie.household.Ties;
import nl.casusregie.shared.CaseId;
import org.springframework.stereotype.Service;

/** The people of the household on the case page. */
@Service
class HouseholdTab implements CaseTab {

    private final Households households;
    private final Hearings hearings;
    private final BsnNumbers bsns;
    private final Ties ties;
    private final StayingPlaces stays;
    private final SafeContacts contacts;
    private final CaseAccess access;
    private final WhoMaySee whoMaySee;
    private final Clock clock;

    HouseholdTab(
            Households households,
            Hearings hearings,
            BsnNumbers bsns,
            Ties ties,
            StayingPlaces stays,
            SafeContacts contacts,
            CaseAccess access,
            WhoMaySee whoMaySee,
            Clock clock) {
        this.households = households;
        this.hearings = hearings;
        this.bsns = bsns;
        this.ties = ties;
        this.stays = stays;
        this.contacts = contacts;
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
    public CaseTabGroup group() {
        return CaseTabGroup.PEOPLE;
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
        LocalDate today = LocalDate.now(clock);
        boolean mayChange = access.may(CaseAction.CHANGE_HOUSEHOLD, caseId);
        return new HouseholdPart(
                caseId,
                households,
                hearings,
                new BsnLines(caseId, bsns, access),
                ties,
                new ReachLines(caseId, stays, contacts, whoMaySee, today, mayChange),
                whoMaySee,
                today,
                mayChange);
    }
}
