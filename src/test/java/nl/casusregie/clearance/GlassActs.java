package nl.casusregie.clearance;

import nl.casusregie.access.StepUp;
import nl.casusregie.access.StepUpProof;
import nl.casusregie.casefile.CasePage;
import nl.casusregie.shared.CaseId;
import nl.casusregie.shared.Outcome;
import nl.casusregie.testing.SignedIn;
import org.jspecify.annotations.Nullable;

/** How somebody breaks the glass in a test. */
final class GlassActs {

    static final String REASON = "De buren horen geschreeuw en niemand neemt op.";

    private final BreakGlass glass;
    private final StepUp stepUp;
    private final CasePage page;
    private final SignedIn signedIn;

    GlassActs(BreakGlass glass, StepUp stepUp, CasePage page, SignedIn signedIn) {
        this.glass = glass;
        this.stepUp = stepUp;
        this.page = page;
        this.signedIn = signedIn;
    }

    String numberOf(CaseId caseId) {
        return signedIn.as(
                SignedIn.COORDINATOR, () -> page.head(caseId).overview().number());
    }

    void closeAll(String username) {
        signedIn.as(username, () -> glass.mine().forEach(each -> glass.close(each.window())));
    }

    StepUpProof proof(String username) {
        return signedIn.as(username, () -> stepUp.prove("demo").orElseThrow());
    }

    EmergencyForm form(String caseNumber) {
        return new EmergencyForm(caseNumber, EmergencyCategory.ACUTE_DANGER, REASON);
    }

    Outcome<CaseId> open(String username, EmergencyForm form, @Nullable StepUpProof proof) {
        return signedIn.as(username, () -> glass.open(form, proof));
    }

    void brokenBy(String username, String caseNumber) {
        open(username, form(caseNumber), proof(username)).value();
    }
}
