package nl.casusregie.casefile;

import static nl.casusregie.testing.SignedIn.*;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import nl.casusregie.access.Actors;
import nl.casusregie.access.CaseNotVisible;
import nl.casusregie.shared.CaseId;
import nl.casusregie.testing.Cases;
import nl.casusregie.testing.CasusregieTest;
import nl.casusregie.testing.SignedIn;
import nl.casusregie.triage.TriageOutcome;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Which cases somebody finds in the list and on the page, and how much of them. */
@CasusregieTest
class CaseListTest {

    @Autowired
    private CaseList list;

    @Autowired
    private CaseFiles files;

    @Autowired
    private CasePage page;

    @Autowired
    private Cases cases;

    @Autowired
    private SignedIn signedIn;

    private List<CaseRow> found(String username, CaseFilter filter) {
        return signedIn.as(username, () -> list.page(filter, 0, 50));
    }

    private CaseFilter numberOf(CaseId id) {
        return new CaseFilter(Actors.asSystem(() -> files.describe(id)).number(), null, true);
    }

    @ParameterizedTest
    @ValueSource(strings = {COORDINATOR, APPLICANT, LEAD, FIXED_FACE, POLICE})
    void whoStandsNearFindsTheCaseWithWhoseItIs(String username) {
        CaseId id = cases.teamed();

        assertThat(found(username, numberOf(id))).singleElement().satisfies(row -> {
            assertThat(row.title()).isEqualTo("Van D.");
            assertThat(row.leadName()).isEqualTo("Samira Bakker");
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {PROCESS_MANAGER, ZVH_MANAGER})
    void theCareAndSafetyHouseFindsTheNumberButNotWhoseCaseItIs(String username) {
        CaseId id = cases.teamed();

        assertThat(found(username, numberOf(id))).singleElement().satisfies(row -> assertThat(row.title())
                .isEmpty());
        assertThat(found(username, new CaseFilter("Van D", null, true))).isEmpty();
        assertThat(signedIn.as(username, () -> page.head(id).overview().title()))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {OTHER_REGIONS_COORDINATOR, MENTAL_HEALTH_ADULTS, ADMINISTRATOR})
    void forOthersTheCaseIsInNoPageAndNoCountAndAtNoAddress(String username) {
        CaseId id = cases.teamed();

        assertThat(found(username, numberOf(id))).isEmpty();
        assertThat(signedIn.as(username, () -> list.count(numberOf(id)))).isZero();
        signedIn.as(username, () -> {
            assertThatThrownBy(() -> page.head(id)).isInstanceOf(CaseNotVisible.class);
            assertThatThrownBy(() -> page.process(id)).isInstanceOf(CaseNotVisible.class);
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {COORDINATOR, LEAD, POLICE, PROCESS_MANAGER, APPLICANT})
    void theSoonestDueComesFirstPageByPageAndNoneIsCountedThatIsNotListed(String username) {
        cases.teamed();
        cases.triaged(TriageOutcome.ADVICE);
        CaseFilter all = new CaseFilter("", null, true);
        List<CaseRow> atOnce = signedIn.as(username, () -> list.page(all, 0, 1000));

        assertThat(atOnce)
                .isSortedAccordingTo(
                        Comparator.comparing(CaseRow::nextDueAt, Comparator.nullsLast(Comparator.naturalOrder())));
        assertThat(signedIn.as(username, () -> list.page(all, 1, 2))).isEqualTo(atOnce.subList(1, 3));
        assertThat(signedIn.as(username, () -> list.count(all))).isEqualTo(atOnce.size());
    }

    @ParameterizedTest
    @EnumSource
    void theListStandsInAnyOrderPageByPageAndTurnedAround(CaseOrder.By by) {
        cases.teamed();
        cases.triaged(TriageOutcome.ADVICE);
        CaseFilter all = new CaseFilter("", null, true);
        Comparator<CaseRow> sorted =
                Comparator.comparing(row -> key(by, row), Comparator.nullsLast(Comparator.naturalOrder()));
        Comparator<CaseRow> reversed =
                Comparator.comparing(row -> key(by, row), Comparator.nullsLast(Comparator.reverseOrder()));

        List<CaseRow> up = signedIn.as(COORDINATOR, () -> list.page(all, new CaseOrder(by, false), 0, 1000));
        List<CaseRow> down = signedIn.as(COORDINATOR, () -> list.page(all, new CaseOrder(by, true), 0, 1000));

        assertThat(up).hasSizeGreaterThan(3).isSortedAccordingTo(sorted);
        assertThat(down).hasSameSizeAs(up).isSortedAccordingTo(reversed);
        assertThat(signedIn.as(COORDINATOR, () -> list.page(all, new CaseOrder(by, false), 1, 2)))
                .isEqualTo(up.subList(1, 3));
    }

    private static @Nullable String key(CaseOrder.By by, CaseRow row) {
        return switch (by) {
            case CASE -> row.number();
            case PHASE -> "%02d %s".formatted(row.phase().ordinal(), row.phaseSince());
            case LEAD -> row.leadName() == null ? null : row.leadName().toLowerCase(Locale.ROOT);
            case NEXT -> row.nextDueAt() == null ? null : row.nextDueAt().toString();
        };
    }

    @Test
    void whatIsLookedForIsTakenAsItIsTypedWithOrWithoutAccents() {
        CaseFilter number = numberOf(cases.teamed());

        assertThat(found(COORDINATOR, new CaseFilter(number.text() + " VÁN D", null, true)))
                .hasSize(1);
        assertThat(found(COORDINATOR, new CaseFilter(number.text() + "%", null, true)))
                .isEmpty();
        assertThat(found(COORDINATOR, new CaseFilter(number.text().replace('-', '_'), null, true)))
                .isEmpty();
    }

    @Test
    void aCaseThatHasEndedIsListedOnlyWhenAskedFor() {
        CaseId id = cases.triaged(TriageOutcome.ADVICE);
        String number = Actors.asSystem(() -> files.describe(id)).number();

        assertThat(found(COORDINATOR, new CaseFilter(number, null, false))).isEmpty();
        assertThat(found(COORDINATOR, new CaseFilter(number, null, true))).hasSize(1);
        assertThat(found(COORDINATOR, new CaseFilter(number, CasePhase.NOT_ADMITTED, true)))
                .hasSize(1);
    }

    @Test
    void whyACaseEndedIsForWhoSeesItsContentAndForTheApplicantWhoGotTheAnswer() {
        CaseId refused = cases.triaged(TriageOutcome.ADVICE);

        assertThat(reason(COORDINATOR, refused)).isNotBlank();
        assertThat(reason(APPLICANT, refused)).isNotBlank();
        assertThat(reason(PROCESS_MANAGER, refused)).isNull();
    }

    private @Nullable String reason(String username, CaseId id) {
        return signedIn.as(username, () -> page.head(id).overview().closingReason());
    }
}
