package nl.casusregie.household;

import static nl.casusregie.testing.SignedIn.*;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import nl.casusregie.access.Actors;
import nl.casusregie.access.CaseNotVisible;
import nl.casusregie.shared.CaseId;
import nl.casusregie.shared.Known;
import nl.casusregie.shared.Outcome;
import nl.casusregie.shared.PartialDate;
import nl.casusregie.shared.PersonId;
import nl.casusregie.shared.Refusal;
import nl.casusregie.shared.Refusals;
import nl.casusregie.testing.Cases;
import nl.casusregie.testing.CasusregieTest;
import nl.casusregie.testing.HostileStrings;
import nl.casusregie.testing.SignedIn;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** How the people of a household are related (domain.md 5.3). */
@CasusregieTest
class TiesTest {

    @Autowired
    private Ties ties;

    @Autowired
    private Households households;

    @Autowired
    private Cases cases;

    @Autowired
    private SignedIn signedIn;

    private CaseId id;
    private PersonId petra;
    private PersonId bo;

    @BeforeEach
    void aMotherBornIn1984AndAChildBornIn2017() {
        id = cases.teamed();
        List<PersonId> people = Actors.asSystem(() -> households.ids(id));
        petra = people.get(0);
        bo = people.get(1);
    }

    private Outcome<UUID> add(TieForm form) {
        return signedIn.as(LEAD, () -> ties.add(id, form));
    }

    private static Stream<String> keys(Outcome<UUID> outcome) {
        return outcome.reasons().stream().map(Refusal::key);
    }

    @Test
    void aTieIsReadBackAsItWasWritten() {
        TieForm written =
                TieForm.of(petra, TieKind.PARENT, bo).withAuthority(Known.YES).from(new PartialDate(2017, 5, null));

        UUID tie = add(written).value();

        TieRecord read = signedIn.as(POLICE, () -> ties.all(id)).getFirst();
        assertThat(read.id()).isEqualTo(tie);
        assertThat(read.form()).isEqualTo(written);
    }

    @Test
    void nobodyIsRelatedToThemselves() {
        assertThat(keys(add(TieForm.of(petra, TieKind.SIBLING, petra)))).containsExactly("refusal.tieWithSelf");
    }

    @Test
    void aParentIsNotYoungerThanTheChild() {
        assertThat(keys(add(TieForm.of(bo, TieKind.PARENT, petra)))).contains("refusal.parentYounger");
    }

    @Test
    void authorityIsOverAChildOnly() {
        assertThat(keys(add(TieForm.of(bo, TieKind.CARER, petra).withAuthority(Known.YES))))
                .containsExactly("refusal.authorityOverAdult");
        assertThat(keys(add(TieForm.of(bo, TieKind.FRIEND, petra).withAuthority(Known.YES))))
                .containsExactly("refusal.noAuthorityThisWay");
    }

    @Test
    void theSameIsNotSaidTwiceAlsoNotFromTheOtherSide() {
        add(TieForm.of(petra, TieKind.OTHER_FAMILY, bo)).value();

        assertThat(keys(add(TieForm.of(bo, TieKind.OTHER_FAMILY, petra)))).containsExactly("refusal.tieTwice");
    }

    @Test
    void whatIsOverMayBeginAgain() {
        add(TieForm.of(petra, TieKind.CARER, bo).until(PartialDate.ofYear(2020)))
                .value();

        assertThat(add(TieForm.of(petra, TieKind.CARER, bo)).isDone()).isTrue();
    }

    @Test
    void itDoesNotEndBeforeItBegins() {
        TieForm turned = TieForm.of(petra, TieKind.PARENT, bo)
                .from(PartialDate.ofYear(2020))
                .until(PartialDate.ofYear(2019));

        assertThat(keys(add(turned))).containsExactly("refusal.endsBeforeItBegins");
    }

    @Test
    void whatSomebodyElseChangedMeanwhileIsNotOverwritten() {
        TieForm first = TieForm.of(petra, TieKind.PARENT, bo);
        UUID tie = add(first).value();
        signedIn.as(COORDINATOR, () -> ties.change(id, tie, first, first.withAuthority(Known.NO))
                .value());

        Outcome<UUID> second = signedIn.as(LEAD, () -> ties.change(id, tie, first, first.withAuthority(Known.YES)));

        assertThat(keys(second)).containsExactly("refusal.tieChangedMeanwhile");
        assertThat(signedIn.as(LEAD, () -> ties.all(id)).getFirst().form().authority())
                .isEqualTo(Known.NO);
    }

    @Test
    void whatWasNeverTrueCanBeTakenAway() {
        UUID tie = add(TieForm.of(petra, TieKind.PARENT, bo)).value();

        signedIn.as(LEAD, () -> ties.remove(id, tie));

        assertThat(signedIn.as(LEAD, () -> ties.all(id))).isEmpty();
    }

    @Test
    void aTeamMemberReadsButDoesNotChange() {
        UUID tie = add(TieForm.of(petra, TieKind.PARENT, bo)).value();

        assertThat(signedIn.as(POLICE, () -> ties.all(id))).hasSize(1);
        refused(POLICE, () -> ties.add(id, TieForm.of(petra, TieKind.CARER, bo)));
        refused(POLICE, () -> ties.remove(id, tie));
    }

    @Test
    void aStrangerDoesNotLearnThatThereAreAny() {
        UUID tie = add(TieForm.of(petra, TieKind.PARENT, bo)).value();

        refused(OTHER_REGIONS_COORDINATOR, () -> ties.all(id));
        refused(OTHER_REGIONS_COORDINATOR, () -> ties.remove(id, tie));
        refused(ADMINISTRATOR, () -> ties.all(id));
    }

    @Test
    void aTieOfAnotherCaseDoesNotExist() {
        CaseId other = cases.teamed();
        UUID tie = add(TieForm.of(petra, TieKind.PARENT, bo)).value();

        refused(LEAD, () -> ties.remove(other, tie));
        refused(LEAD, () -> ties.add(other, TieForm.of(petra, TieKind.PARENT, bo)));
    }

    @Test
    void whatSomebodyTypesComesBackUnchanged() {
        TieForm plain = TieForm.of(petra, TieKind.PARENT, bo);
        UUID tie = add(plain).value();

        signedIn.as(LEAD, () -> HostileStrings.fitting(Refusals.TEXT).forEach(typed -> {
            TieForm form = new TieForm(
                    plain.one(), plain.kind(), plain.other(), plain.since(), plain.until(), plain.authority(), typed);
            ties.change(id, tie, ties.all(id).getFirst().form(), form).value();
            assertThat(ties.all(id).getFirst().form().arrangement()).isEqualTo(typed);
        }));
    }

    private void refused(String who, Runnable act) {
        assertThatThrownBy(() -> signedIn.as(who, act)).isInstanceOf(CaseNotVisible.class);
    }
}
