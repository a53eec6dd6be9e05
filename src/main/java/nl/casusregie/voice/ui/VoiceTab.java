package nl.casusregie.voice.ui;

import com.vaadin.flow.component.Component;
import java.time.Clock;
import java.time.LocalDate;
import nl.casusregie.access.CaseAccess;
import nl.casusregie.access.CaseAction;
import nl.casusregie.casefile.ui.spi.CaseTab;
import nl.casusregie.casefile.ui.spi.CaseTabGroup;
import nl.casusregie.casefile.ui.spi.WhoMaySee;
import nl.casusregie.household.Households;
import nl.casusregie.household.Ties;
import nl.casusregie.shared.CaseId;
import nl.casusregie.voice.Complaints;
import nl.casusregie.voice.Consents;
import nl.casusregie.voice.Statements;
import nl.casusregie.voice.Supports;
import org.springframework.stereotype.Service;

/** What everybody of the household says themselves, on the case page. */
@Service
class VoiceTab implements CaseTab {

    private final Statements statements;
    private final Consents consents;
    private final Supports supports;
    private final Complaints complaints;
    private final Households households;
    private final Ties ties;
    private final CaseAccess access;
    private final WhoMaySee whoMaySee;
    private final Clock clock;

    VoiceTab(
            Statements statements,
            Consents consents,
            Supports supports,
            Complaints complaints,
            Households households,
            Ties ties,
            CaseAccess access,
            WhoMaySee whoMaySee,
            Clock clock) {
        this.statements = statements;
        this.consents = consents;
        this.supports = supports;
        this.complaints = complaints;
        this.households = households;
        this.ties = ties;
        this.access = access;
        this.whoMaySee = whoMaySee;
        this.clock = clock;
    }

    @Override
    public String id() {
        return "stem";
    }

    @Override
    public String labelKey() {
        return "voice.tab";
    }

    @Override
    public CaseTabGroup group() {
        return CaseTabGroup.PEOPLE;
    }

    @Override
    public int order() {
        return 13;
    }

    @Override
    public CaseAction needed() {
        return CaseAction.SEE_CONTENT;
    }

    @Override
    public Component create(CaseId caseId) {
        return new VoicePart(
                caseId,
                statements,
                consents,
                supports,
                new ComplaintsPart(
                        caseId,
                        complaints,
                        households.members(caseId),
                        whoMaySee,
                        access.may(CaseAction.RECORD_VOICE, caseId),
                        access.may(CaseAction.HANDLE_COMPLAINT, caseId)),
                new HouseholdAges(households.members(caseId), ties.all(caseId), LocalDate.now(clock)),
                whoMaySee,
                access.may(CaseAction.RECORD_VOICE, caseId));
    }
}
