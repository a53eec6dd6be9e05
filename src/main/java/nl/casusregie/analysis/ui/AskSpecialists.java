package nl.casusregie.analysis.ui;

import com.vaadin.flow.component.html.Div;
import java.util.Optional;
import java.util.function.Consumer;
import nl.casusregie.access.CaseAccess;
import nl.casusregie.analysis.RecommendedSpecialists;
import nl.casusregie.analysis.Suggestion;
import nl.casusregie.casefile.CaseFiles;
import nl.casusregie.casefile.CaseOverview;
import nl.casusregie.casefile.ui.spi.SpecialistAct;
import nl.casusregie.shared.CaseId;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Puts the suggested specialists on a screen, with the same act that the case page has to ask one. */
@Component
class AskSpecialists {

    private final RecommendedSpecialists specialists;
    private final CaseFiles cases;
    private final CaseAccess access;
    private final ObjectProvider<SpecialistAct> acts;

    AskSpecialists(
            RecommendedSpecialists specialists,
            CaseFiles cases,
            CaseAccess access,
            ObjectProvider<SpecialistAct> acts) {
        this.specialists = specialists;
        this.cases = cases;
        this.access = access;
        this.acts = acts;
    }

    /** Shows them anew in its place. */
    void show(Div place, CaseId caseId, CardWords words) {
        CaseOverview overview = cases.overview(caseId);
        Optional<SpecialistAct> ask = acts.orderedStream()
                .filter(act -> act.possible(overview))
                .filter(act -> access.may(act.needed(), caseId))
                .findFirst();
        place.removeAll();
        place.add(new SuggestionsPart(
                specialists.of(caseId),
                words,
                ask.<Consumer<Suggestion>>map(act -> each -> act.start(overview, each.kind(), each.about(), () -> {}))
                        .orElse(null)));
    }
}
