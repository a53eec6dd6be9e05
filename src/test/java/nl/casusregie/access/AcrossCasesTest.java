package nl.casusregie.access;

import static nl.casusregie.testing.SignedIn.*;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.casusregie.shared.CaseId;
import nl.casusregie.testing.Cases;
import nl.casusregie.testing.CasusregieTest;
import nl.casusregie.testing.SignedIn;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

/** The answer for all cases at once is the answer that the door gives for each. */
@CasusregieTest
class AcrossCasesTest {

    private static final Set<CaseAction> DOORS =
            Set.of(CaseAction.SEE_PROCESS, CaseAction.SEE_APPLICATION, CaseAction.SEE_CONTENT);

    @Autowired
    private AcrossCases across;

    @Autowired
    private CaseAccess access;

    @Autowired
    private Cases cases;

    @Autowired
    private SignedIn signedIn;

    @Autowired
    private TransactionTemplate transaction;

    @Test
    void everybodyReadsOverAllCasesWhatTheyReadInEach() {
        List<CaseId> some = List.of(cases.submitted(), cases.teamed(), cases.analysed());
        for (String who : List.of(
                COORDINATOR,
                OTHER_REGIONS_COORDINATOR,
                APPLICANT,
                LEAD,
                FIXED_FACE,
                POLICE,
                MENTAL_HEALTH_ADULTS,
                PROCESS_MANAGER,
                ADMINISTRATOR)) {
            signedIn.as(
                    who,
                    () -> transaction.executeWithoutResult(status -> {
                        List<ReadableCase> all = across.readable(10_000);
                        some.forEach(id -> compare(who, id, all));
                    }));
        }
    }

    private void compare(String who, CaseId id, List<ReadableCase> all) {
        List<ReadableCase> found =
                all.stream().filter(each -> each.id().equals(id)).toList();
        Set<CaseAction> open =
                DOORS.stream().filter(door -> access.may(door, id)).collect(Collectors.toSet());
        assertThat(found).as(who).hasSize(open.isEmpty() ? 0 : 1);
        for (ReadableCase each : found) {
            assertThat(each.doors().stream().filter(DOORS::contains).toList())
                    .as(who)
                    .containsExactlyInAnyOrderElementsOf(open);
            Permit permit = access.enter(open.iterator().next(), id);
            UUID own = Actors.current().organisation().value();
            for (Label label : Label.values()) {
                for (UUID source : List.of(own, UUID.randomUUID())) {
                    for (Set<UUID> audience : List.of(Set.<UUID>of(), Set.of(own), Set.of(UUID.randomUUID()))) {
                        Protection item = new Protection(label, source, audience, Set.of(), false);
                        assertThat(each.reading().covers(item))
                                .as("%s %s", who, item)
                                .isEqualTo(permit.sees(item));
                    }
                }
            }
        }
    }
}
