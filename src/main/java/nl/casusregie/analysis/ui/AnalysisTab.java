package nl.casusregie.analysis.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.details.Details;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.casusregie.access.CaseAction;
import nl.casusregie.analysis.Analyses;
import nl.casusregie.analysis.AnalysisView;
import nl.casusregie.casefile.ui.spi.CaseTab;
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

    AnalysisTab(Analyses analyses, Households households) {
        this.analyses = analyses;
        this.households = households;
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
    public int order() {
        return 30;
    }

    @Override
    public CaseAction needed() {
        return CaseAction.SEE_CONTENT;
    }

    @Override
    public Component create(CaseId caseId) {
        List<AnalysisView> rounds = analyses.settled(caseId);
        if (rounds.isEmpty()) {
            return new EmptyState(Texts.of("analysis.empty"), Texts.of("analysis.empty.why"));
        }
        Map<PersonId, String> names =
                households.members(caseId).stream().collect(Collectors.toMap(Member::id, Member::name));
        Stack content = new Stack(new AnalysisReading(rounds.getFirst(), names));
        rounds.stream().skip(1).forEach(earlier -> content.add(earlier(earlier, names)));
        return content;
    }

    private static Component earlier(AnalysisView round, Map<PersonId, String> names) {
        String summary = Texts.of("analysis.round", round.round(), DateTexts.dateTime(round.settledAt()));
        return new Details(summary, new AnalysisReading(round, names));
    }
}
