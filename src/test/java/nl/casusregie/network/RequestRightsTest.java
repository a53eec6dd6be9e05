package nl.casusregie.network;

import static nl.casusregie.testing.SignedIn.*;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import nl.casusregie.access.CaseNotVisible;
import nl.casusregie.casefile.CaseFiles;
import nl.casusregie.casefile.Timeline;
import nl.casusregie.casefile.Urgency;
import nl.casusregie.household.Households;
import nl.casusregie.household.Member;
import nl.casusregie.shared.CaseId;
import nl.casusregie.shared.OrganisationId;
import nl.casusregie.shared.Outcome;
import nl.casusregie.shared.Refusal;
import nl.casusregie.testing.Cases;
import nl.casusregie.testing.CasusregieTest;
import nl.casusregie.testing.Requests;
import nl.casusregie.testing.SignedIn;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

@CasusregieTest
class RequestRightsTest {

    private List<Refusal> obstacles(CaseId id) {
        return signedIn.as(LEAD, () -> Objects.requireNonNull(transaction.execute(status -> open.obstacles(id))));
    }

    private static final String OTHER_REGIONS_CASE_MANAGER = "d.maas";

    @Autowired
    private Cases cases;

    @Autowired
    private Requests asked;

    @Autowired
    private SpecialistRequests requests;

    @Autowired
    private RequestAnswers answers;

    @Autowired
    private RequestList list;

    @Autowired
    private OpenRequests open;

    @Autowired
    private CaseFiles files;

    @Autowired
    private Households households;

    @Autowired
    private Timeline timeline;

    @Autowired
    private SignedIn signedIn;

    @Autowired
    private TransactionTemplate transaction;

    @Test
    void theAskedOrganisationSeesTheRequestAndNothingElseOfTheCase() {
        CaseId id = cases.teamed();
        UUID request = asked.asked(id, MENTAL_HEALTH_YOUTH);

        RequestView view = signedIn.as(MENTAL_HEALTH_YOUTH, () -> requests.view(request));

        assertThat(view.fromOutside()).isTrue();
        assertThat(view.background()).contains("slaapt slecht");
        notVisible(MENTAL_HEALTH_YOUTH, () -> requests.ofCase(id));
        notVisible(MENTAL_HEALTH_YOUTH, () -> files.overview(id));
        notVisible(MENTAL_HEALTH_YOUTH, () -> households.members(id));
        notVisible(MENTAL_HEALTH_YOUTH, () -> timeline.page(id, 0, 10));
        notVisible(MENTAL_HEALTH_YOUTH, () -> requests.request(id, asked.to(SHELTER)));
        notVisible(MENTAL_HEALTH_YOUTH, () -> requests.revoke(id, request, "zomaar"));
    }

    @Test
    void nobodyElseFromOutsideSeesIt() {
        CaseId id = cases.teamed();
        UUID request = asked.asked(id, MENTAL_HEALTH_YOUTH);

        for (String other : List.of(
                MENTAL_HEALTH_ADULTS,
                SHELTER,
                OTHER_REGIONS_COORDINATOR,
                OTHER_REGIONS_CASE_MANAGER,
                PROCESS_MANAGER,
                ZVH_MANAGER,
                ADMINISTRATOR)) {
            notVisible(other, () -> requests.view(request));
            notVisible(other, () -> answers.answer(id, request, AnswerForm.accepted("")));
            assertThat(listed(other)).as(other).doesNotContain(request);
        }
    }

    @Test
    void thePeopleOfTheCaseSeeItAndDoNotAnswerIt() {
        CaseId id = cases.teamed();
        UUID request = asked.asked(id, MENTAL_HEALTH_YOUTH);

        for (String member : List.of(LEAD, FIXED_FACE, POLICE, COORDINATOR)) {
            assertThat(signedIn.as(member, () -> requests.view(request)).fromOutside())
                    .isFalse();
            assertThat(listed(member)).as(member).contains(request);
            notVisible(member, () -> answers.answer(id, request, AnswerForm.accepted("")));
        }
        notVisible(POLICE, () -> requests.request(id, asked.to(SHELTER)));
        notVisible(POLICE, () -> requests.revoke(id, request, "zomaar"));
    }

    @Test
    void whenTheRequestHasEndedTheOrganisationSeesItNoMore() {
        CaseId id = cases.teamed();
        UUID request = asked.asked(id, MENTAL_HEALTH_YOUTH);
        assertThat(listed(MENTAL_HEALTH_YOUTH)).contains(request);

        signedIn.as(LEAD, () -> requests.revoke(id, request, "Niet meer nodig.").value());

        notVisible(MENTAL_HEALTH_YOUTH, () -> requests.view(request));
        notVisible(MENTAL_HEALTH_YOUTH, () -> answers.deliver(id, request, "Toch een resultaat", ""));
        assertThat(signedIn.as(MENTAL_HEALTH_YOUTH, () -> list.page(new RequestFilter(null, true, 0), 0, 1000)))
                .extracting(RequestRow::id)
                .doesNotContain(request);
    }

    @Test
    void onlyTheChosenPersonsAreReleased() {
        CaseId id = cases.teamed();
        Member child = signedIn.as(LEAD, () -> households.members(id)).stream()
                .filter(member -> member.data().givenNames().equals("Bo"))
                .findFirst()
                .orElseThrow();
        RequestForm form = new RequestForm(
                asked.organisationOf(MENTAL_HEALTH_YOUTH),
                Set.of(child.id()),
                "Is er trauma?",
                "Kort.",
                "Geen bijzonderheden.",
                Urgency.NORMAL,
                null);
        UUID request = signedIn.as(LEAD, () -> requests.request(id, form).value());

        assertThat(signedIn.as(MENTAL_HEALTH_YOUTH, () -> requests.view(request))
                        .about())
                .extracting(ReleasedPerson::name, ReleasedPerson::born)
                .containsExactly(org.assertj.core.groups.Tuple.tuple("Bo Dam", "4-5-2017"));
    }

    @Test
    void aRequestWithoutQuestionInThePastOrToAnOrganisationThatCannotBeAskedIsRefused() {
        CaseId id = cases.teamed();
        RequestForm empty = new RequestForm(null, Set.of(), " ", "", "", Urgency.NORMAL, LocalDate.of(2020, 1, 1));
        assertThat(refused(LEAD, () -> requests.request(id, empty)))
                .contains("organisation", "question", "background", "safety", "wishedOn");

        RequestForm toThePolice = asked.to(POLICE);
        assertThat(refused(LEAD, () -> requests.request(id, toThePolice))).containsExactly("organisation");
        RequestForm toNowhere = new RequestForm(
                OrganisationId.random(), Set.of(), "vraag", "achtergrond", "niets", Urgency.NORMAL, null);
        assertThat(refused(LEAD, () -> requests.request(id, toNowhere))).containsExactly("organisation");
        RequestForm tooLong = new RequestForm(
                asked.organisationOf(SHELTER), Set.of(), "a".repeat(10_001), "b", "c", Urgency.NORMAL, null);
        assertThat(refused(LEAD, () -> requests.request(id, tooLong))).containsExactly("question");
    }

    @Test
    void anAnswerNeedsWhatBelongsToIt() {
        CaseId id = cases.teamed();
        UUID request = asked.asked(id, SHELTER);

        assertThat(refused(SHELTER, () -> answers.answer(id, request, AnswerForm.refused(" "))))
                .containsExactly("text");
        assertThat(refused(SHELTER, () -> answers.answer(id, request, AnswerForm.proposed(""))))
                .containsExactly("text");
        assertThat(refused(
                        SHELTER,
                        () -> answers.answer(id, request, new AnswerForm(RequestAnswer.WAITING, "", null, null, null))))
                .containsExactly("blocker", "blockedSince");
        assertThat(refused(SHELTER, () -> answers.deliver(id, request, "", ""))).containsExactly("result");
    }

    @Test
    void anOpenRequestKeepsTheCaseOpen() {
        CaseId id = cases.teamed();
        UUID request = asked.asked(id, SHELTER);
        assertThat(obstacles(id)).extracting(Refusal::key).containsExactly("refusal.openRequests");

        signedIn.as(LEAD, () -> requests.revoke(id, request, "Niet meer nodig.").value());
        assertThat(obstacles(id)).isEmpty();
    }

    @Test
    void anEndedCaseTakesNoRequest() {
        CaseId id = cases.triaged(nl.casusregie.triage.TriageOutcome.ADVICE);

        assertThat(signedIn.as(COORDINATOR, () -> requests.request(id, asked.to(SHELTER))
                        .reasons()))
                .extracting(Refusal::key)
                .containsExactly("refusal.caseHasEnded");
    }

    private void notVisible(String who, Supplier<?> act) {
        assertThatThrownBy(() -> signedIn.as(who, act::get)).as(who).isInstanceOf(CaseNotVisible.class);
    }

    private List<UUID> listed(String who) {
        return signedIn.as(who, () -> list.page(RequestFilter.ALL_OPEN, 0, 1000)).stream()
                .map(RequestRow::id)
                .toList();
    }

    private Set<String> refused(String who, Supplier<Outcome<UUID>> act) {
        return signedIn.as(who, act).reasons().stream().map(Refusal::field).collect(Collectors.toSet());
    }
}
