package nl.casusregie.inbox;

import static nl.casusregie.testing.SignedIn.*;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import nl.casusregie.access.Actors;
import nl.casusregie.shared.CaseId;
import nl.casusregie.testing.CaseForms;
import nl.casusregie.testing.Cases;
import nl.casusregie.testing.CasusregieTest;
import nl.casusregie.testing.HostileStrings;
import nl.casusregie.testing.Lists;
import nl.casusregie.testing.SignedIn;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What is found in a list by words: everything that the line says, and nothing by words that want to be more. */
@CasusregieTest
class ListWordsTest {

    @Autowired
    private Inbox inbox;

    @Autowired
    private WorkActs acts;

    @Autowired
    private Cases cases;

    @Autowired
    private Lists lists;

    @Autowired
    private SignedIn signedIn;

    @Test
    void everyWordIsLookedForInEverythingThatTheLineSays() {
        CaseId id = cases.submitted(CaseForms.anApplication(CaseForms.anAdult("José", "", "Ünal")));
        String number = lists.number(id);

        assertThat(found(number + " u.")).isOne();
        assertThat(found("Ü. " + number)).isOne();
        assertThat(found(number + " u. nergens")).isZero();
        assertThat(found(number + " %")).isZero();
        assertThat(found(number.replace('-', '_'))).isZero();
        UUID item = signedIn.as(COORDINATOR, () -> inbox.page(InboxList.ORGANISATION, number, 0, 1))
                .getFirst()
                .id();
        signedIn.as(COORDINATOR, () -> acts.claim(item).value());
        int byHolder = signedIn.as(COORDINATOR, () -> inbox.count(InboxList.MINE, number + " marieke"));
        assertThat(byHolder).isOne();
        InboxCriteria byKind = new InboxCriteria(
                InboxList.MINE,
                number + " volledig",
                List.of(List.of(), List.of(WorkKind.CHECK_COMPLETENESS)),
                null,
                null,
                null,
                null,
                null,
                null,
                InboxSort.DUE,
                false);
        int byName = signedIn.as(COORDINATOR, () -> inbox.count(byKind));
        assertThat(byName).isOne();
    }

    private int found(String text) {
        return signedIn.as(COORDINATOR, () -> inbox.count(InboxList.ORGANISATION, text));
    }

    @Test
    void hostileWordsAreJustWords() {
        signedIn.as(COORDINATOR, () -> {
            List<String> texts = new ArrayList<>(HostileStrings.all().toList());
            texts.addAll(HostileStrings.unstorable().toList());
            for (String text : texts) {
                InboxCriteria criteria = InboxCriteria.of(InboxList.ORGANISATION)
                        .matching(Actors.current().id() + " " + text);
                assertThat(inbox.count(criteria)).as(text).isZero();
            }
        });
    }
}
