package nl.casusregie.matching;

import static nl.casusregie.testing.CaseForms.anApplication;
import static nl.casusregie.testing.SignedIn.*;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.UUID;
import nl.casusregie.access.CaseNotVisible;
import nl.casusregie.casefile.Timeline;
import nl.casusregie.casefile.TimelineEntry;
import nl.casusregie.household.Gender;
import nl.casusregie.household.Households;
import nl.casusregie.household.PersonData;
import nl.casusregie.household.PlaceInHousehold;
import nl.casusregie.notification.Notices;
import nl.casusregie.shared.CaseId;
import nl.casusregie.shared.PersonId;
import nl.casusregie.testing.Beneath;
import nl.casusregie.testing.Cases;
import nl.casusregie.testing.CasusregieTest;
import nl.casusregie.testing.SignedIn;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

/** The same person in two cases: found by the product, told to who may see both, and to nobody else. */
@CasusregieTest
class PossibleMatchesTest {

    @Autowired
    private Comparison comparison;

    @Autowired
    private PossibleMatches matches;

    @Autowired
    private Households households;

    @Autowired
    private Timeline timeline;

    @Autowired
    private Notices notices;

    @Autowired
    private Cases cases;

    @Autowired
    private SignedIn signedIn;

    @Autowired
    private Beneath beneath;

    private static PersonData person(String given, String family, Integer year, Integer month, Integer day) {
        return new PersonData(
                given,
                "",
                family,
                year,
                month,
                day,
                Gender.UNKNOWN,
                PlaceInHousehold.PARENT,
                true,
                "",
                false,
                "Nederlands",
                false);
    }

    /** Unlike anybody in the cases of other tests. */
    private static String name(String beginning) {
        StringBuilder letters = new StringBuilder(beginning);
        UUID.randomUUID().toString().chars().filter(Character::isDigit).limit(9).forEach(digit -> letters.append(
                        "bdfgklmnpr".charAt(digit - '0'))
                .append('o'));
        return letters.toString();
    }

    /** Also whom other tests left behind, so that these here have their turn. */
    private void compareAll() {
        int compared;
        do {
            compared = comparison.compare();
        } while (compared > 0);
    }

    private CaseId caseOf(PersonData person) {
        return cases.submitted(anApplication(person));
    }

    private List<PossibleMatch> found(String who, CaseId of) {
        return signedIn.as(who, () -> matches.open(0, 12)).stream()
                .filter(match -> match.one().caseId().equals(of)
                        || match.other().caseId().equals(of))
                .toList();
    }

    @Test
    void whoSoundsAlikeAndWasPerhapsBornThenIsFoundForTheCoordinator() {
        String family = name("Meijer");
        CaseId one = caseOf(person("Youssef", family, 1986, null, null));
        CaseId other = caseOf(person("Joesoef", family.replace("ij", "y"), 1986, 3, 4));

        compareAll();

        PossibleMatch match = found(COORDINATOR, other).getFirst();
        assertThat(List.of(match.one().caseId(), match.other().caseId())).containsExactlyInAnyOrder(one, other);
    }

    @Test
    void whoWasBornInAnotherYearOrIsCalledOtherwiseIsNot() {
        String family = name("Smit");
        caseOf(person("Petra", family, 1984, 5, 6));
        CaseId another = caseOf(person("Petra", family, 1985, 5, 6));
        CaseId sister = caseOf(person("Monique", family, 1984, 5, 6));

        compareAll();

        assertThat(found(COORDINATOR, another)).isEmpty();
        assertThat(found(COORDINATOR, sister)).isEmpty();
    }

    @Test
    void dayAndMonthMayHaveChangedPlacesAndTheFamilyNameByMarriage() {
        String given = name("Saskia");
        String family = name("Bakker");
        CaseId first = caseOf(person(given, family, 1990, 3, 12));
        CaseId swapped = caseOf(person(given, family, 1990, 12, 3));
        CaseId married = caseOf(person(given, name("Visser"), 1990, 3, 12));

        compareAll();

        assertThat(found(COORDINATOR, swapped)).hasSize(1);
        assertThat(found(COORDINATOR, married)).hasSize(1);
        assertThat(found(COORDINATOR, first)).hasSize(2);
    }

    @Test
    @org.junit.jupiter.api.DisplayName("AC-Z6 whoever adds somebody learns nothing at all")
    void whoeverAddsSomebodyLearnsNothingAtAll() {
        String given = name("Anna");
        String family = name("Dekker");
        CaseId seen = cases.teamed();
        caseOf(person(given, family, 1971, 9, 2));
        int before = timeline(seen).size();

        PersonId added = signedIn.as(
                LEAD,
                () -> households.add(seen, person(given, family, 1971, 9, 2)).value());
        compareAll();

        assertThat(signedIn.as(LEAD, () -> households.members(seen)))
                .extracting(member -> member.id())
                .contains(added);
        assertThat(timeline(seen)).hasSize(before + 1);
        assertThat(found(LEAD, seen)).isEmpty();
        assertThat(found(POLICE, seen)).isEmpty();
        assertThat(noticed(LEAD)).isZero();
        assertThat(found(COORDINATOR, seen))
                .filteredOn(match -> match.one().person().name().startsWith(given))
                .hasSize(1);
        assertThat(noticed(COORDINATOR)).isPositive();
    }

    @Test
    void otherRegionsAndTheZvhSeeNothingAndDecideNothing() {
        String given = name("Anna");
        String family = name("Vos");
        caseOf(person(given, family, 1999, 1, 1));
        CaseId other = caseOf(person(given, family, 1999, 1, 1));
        compareAll();
        UUID match = found(COORDINATOR, other).getFirst().id();

        for (String who : List.of(OTHER_REGIONS_COORDINATOR, ZVH_MANAGER, LEAD, ADMINISTRATOR)) {
            assertThat(found(who, other)).as(who).isEmpty();
            assertThatThrownBy(() -> signedIn.as(who, () -> matches.decide(match, false, "")))
                    .isInstanceOfAny(CaseNotVisible.class, AccessDeniedException.class);
        }
    }

    @Test
    @org.junit.jupiter.api.DisplayName("AC-Z8 a coordinator who is kept away from one of the two sees no match")
    void aCoordinatorWhoIsKeptAwayFromOneOfTheTwoSeesNoMatch() {
        String given = name("Anna");
        String family = name("Kuiper");
        CaseId one = caseOf(person(given, family, 1999, 1, 1));
        CaseId other = caseOf(person(given, family, 1999, 1, 1));
        beneath.sql(
                        """
                        insert into conflict_of_interest (case_id, user_id, kind, name_hash, found_at)
                        values (:caseId, :user, 'OWN', 'x', now())""")
                .param("caseId", one.value())
                .param("user", signedIn.idOf(COORDINATOR).value())
                .update();

        compareAll();

        assertThat(found(COORDINATOR, other)).isEmpty();
    }

    @Test
    void aDecisionIsMadeOnceAndStaysWhenThePersonIsComparedAgain() {
        String given = name("Anna");
        String family = name("Prins");
        caseOf(person(given, family, 1999, 1, 1));
        CaseId other = caseOf(person(given, family, 1999, 1, 1));
        compareAll();
        UUID match = found(COORDINATOR, other).getFirst().id();

        assertThat(signedIn.as(COORDINATOR, () -> matches.decide(match, true, ""))
                        .reasons())
                .hasSize(1);
        signedIn.as(COORDINATOR, () -> matches.decide(match, false, "").value());
        beneath.sql("delete from person_compared where case_id = :id")
                .param("id", other.value())
                .update();
        compareAll();

        assertThat(found(COORDINATOR, other)).isEmpty();
        assertThatThrownBy(() -> signedIn.as(COORDINATOR, () -> matches.decide(match, false, "")))
                .isInstanceOf(CaseNotVisible.class);
    }

    private List<TimelineEntry> timeline(CaseId id) {
        return signedIn.as(LEAD, () -> timeline.page(id, 0, 100));
    }

    private long noticed(String who) {
        return signedIn.as(who, () -> notices.page(0, 200)).stream()
                .filter(notice -> notice.kind() == nl.casusregie.notification.NoticeKind.SAME_PERSON)
                .count();
    }
}
