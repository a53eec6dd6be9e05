package nl.casusregie.inbox;

import static nl.casusregie.testing.SignedIn.*;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.UUID;
import nl.casusregie.access.CaseNotVisible;
import nl.casusregie.access.Colleague;
import nl.casusregie.casefile.TeamForming;
import nl.casusregie.casefile.Timeline;
import nl.casusregie.shared.CaseId;
import nl.casusregie.shared.Outcome;
import nl.casusregie.shared.Refusal;
import nl.casusregie.shared.UserId;
import nl.casusregie.testing.Cases;
import nl.casusregie.testing.CasusregieTest;
import nl.casusregie.testing.HostileStrings;
import nl.casusregie.testing.Lists;
import nl.casusregie.testing.SignedIn;
import nl.casusregie.triage.Triage;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Work goes to somebody else, back, or away for some days: only where that person may do it, and always on the timeline. */
@CasusregieTest
class WorkActsTest {

    /** The second coordinator of the region of the demo. */
    private static final String NOT_ADDRESSED = POLICE;

    @Autowired
    private Inbox inbox;

    @Autowired
    private WorkActs acts;

    @Autowired
    private Timeline timeline;

    @Autowired
    private Triage triage;

    @Autowired
    private Cases cases;

    @Autowired
    private Lists lists;

    @Autowired
    private TeamForming teamForming;

    @Autowired
    private SignedIn signedIn;

    /** Work for the lead, which the fixed face may do too. */
    private CaseId aPlanToDraft() {
        return cases.analysed();
    }

    private UUID draft(CaseId id) {
        return lists.listed(LEAD, InboxList.MINE, id).getFirst().id();
    }

    private static List<String> keys(Outcome<?> outcome) {
        return outcome.reasons().stream().map(Refusal::key).toList();
    }

    @Test
    void onlyWhoMayOpenTheCaseAndDoThisWorkIsOffered() {
        CaseId id = aPlanToDraft();
        UUID item = draft(id);

        List<UserId> offered = signedIn.as(LEAD, () -> acts.takers(item)).stream()
                .map(Colleague::id)
                .toList();

        assertThat(offered)
                .contains(signedIn.idOf(FIXED_FACE), signedIn.idOf(COORDINATOR))
                .doesNotContain(
                        signedIn.idOf(LEAD),
                        signedIn.idOf(POLICE),
                        signedIn.idOf(MENTAL_HEALTH_ADULTS),
                        signedIn.idOf(OTHER_REGIONS_COORDINATOR),
                        signedIn.idOf(ADMINISTRATOR));
    }

    @Test
    void theServerRefusesWhomItDoesNotOffer() {
        CaseId id = aPlanToDraft();
        UUID item = draft(id);

        for (String other : List.of(NOT_ADDRESSED, MENTAL_HEALTH_ADULTS, OTHER_REGIONS_COORDINATOR, LEAD)) {
            UserId to = signedIn.idOf(other);
            signedIn.as(LEAD, () -> {
                assertThat(keys(acts.handOver(item, to, ""))).as(other).containsExactly("refusal.cannotTake");
                assertThat(keys(acts.ask(item, to, "Kun jij?"))).as(other).containsExactly("refusal.cannotTake");
            });
        }
        assertThat(lists.listed(LEAD, InboxList.MINE, id))
                .extracting(InboxRow::id)
                .contains(item);
        assertThat(lists.happened(id)).isEmpty();
    }

    @Test
    void workHandedOverIsTheOthersForGood() {
        CaseId id = aPlanToDraft();
        UUID item = draft(id);

        signedIn.as(LEAD, () -> acts.handOver(item, signedIn.idOf(FIXED_FACE), "Ik ben weg.")
                .value());

        assertThat(lists.listed(FIXED_FACE, InboxList.MINE, id)).singleElement().satisfies(row -> {
            assertThat(row.id()).isEqualTo(item);
            assertThat(row.unread()).isTrue();
        });
        signedIn.as(LEAD, () -> assertThatThrownBy(() -> inbox.open(item)).isInstanceOf(CaseNotVisible.class));
        assertThat(lists.happened(id)).containsExactly("timeline.work.handedOver");
        assertThat(signedIn.as(COORDINATOR, () -> timeline.page(id, 0, 1))
                        .getFirst()
                        .detail())
                .endsWith("Ik ben weg.");
    }

    @Test
    void whatIsAskedOfAColleagueComesBack() {
        CaseId id = aPlanToDraft();
        UUID item = draft(id);

        signedIn.as(LEAD, () -> acts.ask(item, signedIn.idOf(FIXED_FACE), "Wil jij de doelen schrijven?")
                .value());
        assertThat(lists.listed(FIXED_FACE, InboxList.MINE, id)).singleElement().satisfies(row -> assertThat(
                        row.askedById())
                .isEqualTo(signedIn.idOf(LEAD).value()));
        assertThat(lists.listed(LEAD, InboxList.WAITING, id))
                .extracting(InboxRow::id)
                .contains(item);
        assertThat(lists.listed(LEAD, InboxList.MINE, id)).isEmpty();

        signedIn.as(FIXED_FACE, () -> acts.release(item, "Staat erin.").value());
        assertThat(lists.listed(LEAD, InboxList.MINE, id)).singleElement().satisfies(row -> {
            assertThat(row.askedById()).isNull();
            assertThat(row.unread()).isTrue();
        });
        assertThat(lists.listed(FIXED_FACE, InboxList.MINE, id)).isEmpty();
        assertThat(lists.happened(id)).containsExactly("timeline.work.released", "timeline.work.asked");
    }

    @Test
    void whoAskedCanTakeItBackAndNobodyElseCan() {
        CaseId id = aPlanToDraft();
        UUID item = draft(id);
        signedIn.as(LEAD, () -> acts.ask(item, signedIn.idOf(FIXED_FACE), "Kun jij dit?")
                .value());

        signedIn.as(POLICE, () -> assertThatThrownBy(() -> acts.takeBack(item)).isInstanceOf(CaseNotVisible.class));
        signedIn.as(FIXED_FACE, () -> assertThat(keys(acts.takeBack(item))).containsExactly("refusal.noLongerNeeded"));
        signedIn.as(LEAD, () -> acts.takeBack(item).value());

        assertThat(lists.listed(LEAD, InboxList.MINE, id))
                .extracting(InboxRow::id)
                .contains(item);
    }

    @Test
    void nobodyElseCanMoveWhatSomebodyHolds() {
        CaseId id = cases.submitted();
        UUID item = lists.waiting(COORDINATOR, id);
        signedIn.as(COORDINATOR, () -> acts.claim(item).value());

        for (String other : List.of(POLICE, OTHER_REGIONS_COORDINATOR, ADMINISTRATOR, PROCESS_MANAGER)) {
            signedIn.as(other, () -> {
                assertThatThrownBy(() -> acts.release(item, "")).isInstanceOf(CaseNotVisible.class);
                assertThatThrownBy(() -> acts.takers(item)).isInstanceOf(CaseNotVisible.class);
                assertThatThrownBy(() -> acts.handOver(item, signedIn.idOf(COORDINATOR), ""))
                        .isInstanceOf(CaseNotVisible.class);
                assertThatThrownBy(() -> acts.hold(item, 2, "x")).isInstanceOf(CaseNotVisible.class);
            });
        }
    }

    @Test
    void hostileWordsComeBackUnchangedFromTheTimeline() {
        CaseId id = cases.submitted();
        UUID item = lists.waiting(COORDINATOR, id);
        signedIn.as(COORDINATOR, () -> {
            for (String text : HostileStrings.fitting(WorkActs.NOTE).toList()) {
                acts.claim(item).value();
                acts.release(item, text).value();
                assertThat(timeline.page(id, 0, 1).getFirst().detail()).isEqualTo("Volledigheid beoordelen · " + text);
            }
            acts.claim(item).value();
            HostileStrings.unstorable().forEach(text -> assertThat(keys(acts.release(item, text)))
                    .containsExactly("refusal.controlCharacters"));
        });
    }
}
