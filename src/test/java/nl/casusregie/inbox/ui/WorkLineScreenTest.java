package nl.casusregie.inbox.ui;

import static nl.casusregie.testing.SignedIn.*;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.tabs.Tab;
import com.vaadin.flow.component.tabs.Tabs;
import com.vaadin.flow.internal.JacksonUtils;
import java.util.List;
import nl.casusregie.inbox.InboxList;
import nl.casusregie.shared.CaseId;
import nl.casusregie.testing.SqlStatements;
import org.junit.jupiter.api.Test;

/** What a line of the inbox says and lets one do. */
class WorkLineScreenTest extends InboxInHand {

    @Test
    void whatIsNewIsMarkedWithAWordAndTheKindOfWorkIsFoundByItsName() {
        CaseId id = cases.submitted();
        signIn(COORDINATOR);

        open("lijst=van-mijn-organisatie&tekst=" + number(id) + " volledigheid");

        assertThat(test(grid()).size()).isOne();
        assertThat(shown("KIND", "fresh")).isEqualTo("nieuw");
        assertThat(shown("KIND", "what")).isEqualTo("Volledigheid beoordelen");
    }

    @Test
    void aLineOffersWhatIsPossibleNowAndDoesOnlyThat() {
        CaseId id = cases.submitted();
        signIn(COORDINATOR);
        open("lijst=van-mijn-organisatie&tekst=" + number(id));
        LineActs.Offer offer = (LineActs.Offer) shown(WorkList.ACTS, "offer");

        assertThat(offer.buttons()).singleElement().satisfies(act -> {
            assertThat(act.words()).isEqualTo("Oppakken");
            assertThat(act.alone()).isEqualTo("Oppakken: Volledigheid beoordelen, " + number(id));
        });
        assertThat(offer.menu()).extracting(LineActs.Act::key).containsExactly("handOver", "ask", "hold");
        assertThat(offer.open()).singleElement().satisfies(act -> assertThat(act.key())
                .startsWith("taak/"));
        assertThat(offer.places()).isEmpty();

        press("takeBack");
        assertThat(mine(id)).isZero();
        press("claim");
        assertThat(mine(id)).isOne();
        assertThat(find(Grid.class).exists()).as("read again").isFalse();

        open("lijst=van-mij&tekst=" + number(id));
        LineActs.Offer ofMine = (LineActs.Offer) shown(WorkList.ACTS, "offer");
        assertThat(ofMine.buttons()).isEmpty();
        assertThat(ofMine.menu()).extracting(LineActs.Act::key).containsExactly("release", "handOver", "ask", "hold");
    }

    @Test
    void takingUpWorkCountsWhatIsOpenAgainAndNotWhatIsPast() {
        CaseId id = cases.submitted();
        signIn(COORDINATOR);
        open("lijst=van-mijn-organisatie&tekst=" + number(id));
        int mineBefore = count(InboxList.MINE);
        int doneBefore = count(InboxList.DONE);
        int workedOnBefore = count(InboxList.WORKED_ON);

        List<String> asked = SqlStatements.during(() -> press("claim"));

        assertThat(asked).anyMatch(sql -> sql.contains(") counted")).noneMatch(sql -> sql.contains("'DONE'"));
        assertThat(count(InboxList.MINE)).isEqualTo(mineBefore + 1);
        assertThat(count(InboxList.ORGANISATION)).isZero();
        assertThat(count(InboxList.DONE)).isEqualTo(doneBefore);
        assertThat(count(InboxList.WORKED_ON)).isEqualTo(workedOnBefore);
    }

    /** The number beside the name of a list. */
    private int count(InboxList list) {
        Tab tab = find(Tabs.class).single().getTabAt(list.ordinal());
        return Integer.parseInt(tab.getElement().getTextRecursively().replaceAll("\\D", ""));
    }

    @Test
    void whatIsChosenIsTakenUpTogetherAndUndone() {
        CaseId id = cases.submitted();
        signIn(COORDINATOR);
        InboxView page = open("lijst=van-mijn-organisatie&tekst=" + number(id));
        Object line = test(grid()).getRow(0);
        select(grid(), line);

        test(button("Oppakken")).click();
        assertThat(page.getElement().getTextRecursively()).contains("1 opgepakt.");
        int mine = signedIn.as(COORDINATOR, () -> inbox.count(InboxList.MINE, number(id)));
        assertThat(mine).isOne();

        test(button("Maak ongedaan")).click();
        int back = signedIn.as(COORDINATOR, () -> inbox.count(InboxList.MINE, number(id)));
        assertThat(back).isZero();
    }

    @Test
    void cardsShowTheSameWorkAsTheTable() {
        CaseId id = cases.submitted();
        signIn(COORDINATOR);

        open("lijst=van-mijn-organisatie&weergave=kaarten&tekst=" + number(id));

        assertThat(find(Grid.class).exists()).isFalse();
        assertThat(String.valueOf(find(UnorderedList.class)
                        .withCondition(list -> list.getElement().hasProperty("crLines"))
                        .single()
                        .getElement()
                        .getPropertyRaw("crLines")))
                .contains(number(id), "Volledigheid beoordelen", "Oppakken");
    }

    private void press(String act) {
        test(grid())
                .invokeLitRendererFunction(
                        0, WorkList.ACTS, "act", JacksonUtils.createArrayNode().add(act));
    }

    private int mine(CaseId id) {
        return signedIn.as(COORDINATOR, () -> inbox.count(InboxList.MINE, number(id)));
    }

    @SuppressWarnings("unchecked")
    private static <T> void select(Grid<T> grid, Object line) {
        grid.asMultiSelect().select((T) line);
    }
}
