package nl.casusregie.history.ui;

import com.vaadin.flow.component.Component;
import java.time.Clock;
import java.time.LocalDate;
import nl.casusregie.access.CaseAccess;
import nl.casusregie.access.CaseAction;
import nl.casusregie.casefile.ui.spi.CaseTab;
import nl.casusregie.casefile.ui.spi.CaseTabGroup;
import nl.casusregie.casefile.ui.spi.WhoMaySee;
import nl.casusregie.history.History;
import nl.casusregie.household.Households;
import nl.casusregie.shared.CaseId;
import org.springframework.stereotype.Service;

/** What happened to the household, on the case page. */
@Service
class HistoryTab implements CaseTab {

    private final History history;
    private final Households households;
    private final CaseAccess access;
    private final WhoMaySee whoMaySee;
    private final Clock clock;

    HistoryTab(History history, Households households, CaseAccess access, WhoMaySee whoMaySee, Clock clock) {
        this.history = history;
        this.households = households;
        this.access = access;
        this.whoMaySee = whoMaySee;
        this.clock = clock;
    }

    @Override
    public String id() {
        return "gebeurtenissen";
    }

    @Override
    public String labelKey() {
        return "history.tab";
    }

    @Override
    public CaseTabGroup group() {
        return CaseTabGroup.PEOPLE;
    }

    @Override
    public int order() {
        return 14;
    }

    @Override
    public CaseAction needed() {
        return CaseAction.SEE_CONTENT;
    }

    @Override
    public Component create(CaseId caseId) {
        return new HistoryPart(
                caseId,
                history,
                new HistoryWords(households.members(caseId)),
                whoMaySee,
                LocalDate.now(clock),
                access.may(CaseAction.RECORD_HISTORY, caseId));
    }
}
