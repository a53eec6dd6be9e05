package nl.casusregie.testing;

import static nl.casusregie.testing.SignedIn.LEAD;

import java.util.Set;
import java.util.UUID;
import nl.casusregie.casefile.Urgency;
import nl.casusregie.network.AnswerForm;
import nl.casusregie.network.RequestAnswers;
import nl.casusregie.network.RequestForm;
import nl.casusregie.network.SpecialistRequests;
import nl.casusregie.shared.CaseId;
import nl.casusregie.shared.OrganisationId;

/** Requests to specialists at every stage of their life, by the people who do that. */
public class Requests {

    private final SignedIn signedIn;
    private final SpecialistRequests requests;
    private final RequestAnswers answers;

    Requests(SignedIn signedIn, SpecialistRequests requests, RequestAnswers answers) {
        this.signedIn = signedIn;
        this.requests = requests;
        this.answers = answers;
    }

    public OrganisationId organisationOf(String username) {
        return signedIn.user(username).actor().organisation();
    }

    public RequestForm to(String specialist) {
        return to(specialist, Urgency.NORMAL);
    }

    public RequestForm to(String specialist, Urgency urgency) {
        return new RequestForm(
                organisationOf(specialist),
                Set.of(),
                "Is er bij Bo sprake van trauma, en wat helpt?",
                "Bo (9) was twee jaar lang bij ruzies aanwezig en slaapt slecht.",
                "Spreek niet op huisbezoek af zonder overleg.",
                urgency,
                null);
    }

    /** The lead asks the organisation of the specialist. */
    public UUID asked(CaseId caseId, String specialist) {
        return signedIn.as(LEAD, () -> requests.request(caseId, to(specialist)).value());
    }

    public void answered(CaseId caseId, UUID request, String specialist, AnswerForm answer) {
        signedIn.as(specialist, () -> answers.answer(caseId, request, answer).value());
    }

    public void delivered(CaseId caseId, UUID request, String specialist) {
        signedIn.as(specialist, () -> answers.deliver(caseId, request, "Traumatherapie is nodig.", "")
                .value());
    }
}
