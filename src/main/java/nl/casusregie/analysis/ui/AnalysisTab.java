package nl.casusregie.analysis.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.details.Details;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.casusregie.access.CaseAction;
import nl.casusregie.analysis.Analyses;
import nl.casusregie.analysis.AnalysisView;
import nl.casusregie.casefile.ContentKind;
import nl.casusregie.casefile.ui.spi.CaseTab;
import nl.casusregie.casefile.ui.spi.CaseTabGroup;
import nl.casusregie.casefile.ui.spi.WhoMaySee;
import nl.casusregie.household.Households;
import nl.casusregie.household.Member;
import nl.casusregie.shared.CaseId;
import nl.casusregie.shared.PersonId;
import nl.casusregie.shell.ui.DateTexts;
import nl.casusregie.shell.ui.EmptyState;
import nl.casusregie.shell.ui.Stack;
import nl.casusregie.shell.ui.Texts;
import org.springframework.stereotype.Service;

/** The joint analysis of a case as it was settled, with the rounds before it. */
@Service
class AnalysisTab implements CaseTab {

    private final Analyses analyses;
    private final Households households;
    private final WhoMaySee whoMaySee;

    AnalysisTab(Analyses analyses, Households households, WhoMaySee whoMaySee) {
        this.analyses = analyses;
        this.households = households;
        this.whoMaySee = whoMaySee;
    }

    @Override
    public String id() {
        return "analyse";
    }

    @Override
    public String labelKey() {
        return "analysis.tab";
    }

    @Override
    public CaseTabGroup group() {
        return CaseTabGroup.APPROACH;
    }

    @Override
    public int order() {
        return 30;
    }

    @Override
    public CaseAction needed() {
        return CaseAction.SEE_CONTENT;
    }

    @Override
    public Component create(CaseId caseId) {
        Stack content = new Stack();
        show(caseId, content);
        return content;
    }

    private void show(CaseId caseId, Stack content) {
        content.removeAll();
        List<AnalysisView> rounds = analyses.settled(caseId);
        if (rounds.isEmpty()) {
            content.add(new EmptyState(Texts.of("analysis.empty"), Texts.of("analysis.empty.why")));
            return;
        }
        Map<PersonId, String> names =
                households.members(caseId).stream().collect(Collectors.toMap(Member::id, Member::name));
        Runnable again = () -> show(caseId, content);
        content.add(reading(caseId, rounds.getFirst(), names, again));
        rounds.stream()
                .skip(1)
                .forEach(earlier -> content.add(new Details(
                        Texts.of("analysis.round", earlier.round(), DateTexts.dateTime(earlier.settledAt())),
                        reading(caseId, earlier, names, again))));
    }

    private Component reading(CaseId caseId, AnalysisView round, Map<PersonId, String> names, Runnable again) {
        AnalysisReading reading = new AnalysisReading(round, names);
        reading.add(whoMaySee.of(caseId, ContentKind.ANALYSIS, round.id(), round.protection(), again));
        return reading;
    }
}
