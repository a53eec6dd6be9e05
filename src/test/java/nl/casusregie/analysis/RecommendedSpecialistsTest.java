package nl.casusregie.analysis;

import static nl.casusregie.testing.SignedIn.*;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.casusregie.access.Actors;
import nl.casusregie.access.CaseNotVisible;
import nl.casusregie.access.Label;
import nl.casusregie.access.OrganisationKind;
import nl.casusregie.household.Households;
import nl.casusregie.shared.CaseId;
import nl.casusregie.shared.PartialDate;
import nl.casusregie.shared.PersonId;
import nl.casusregie.testing.Cases;
import nl.casusregie.testing.CasusregieTest;
import nl.casusregie.testing.SignedIn;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Which specialists fit the risks on the board, for whom, and that nobody learns of a card by its suggestion. */
@CasusregieTest
class RecommendedSpecialistsTest {

    @Autowired
    private RecommendedSpecialists specialists;

    @Autowired
    private AnalysisBoard board;

    @Autowired
    private Households households;

    @Autowired
    private Cases cases;

    @Autowired
    private SignedIn signedIn;

    private CaseId id;
    private PersonId petra;
    private PersonId bo;

    /** Petra is an adult, Bo a child. */
    @BeforeEach
    void aCase() {
        id = cases.teamed();
        List<PersonId> people = Actors.asSystem(() -> households.ids(id));
        petra = people.get(0);
        bo = people.get(1);
    }

    private void put(@Nullable LifeDomain domain, Influence influence, Label label, PersonId... whom) {
        CardForm form = new CardForm(
                Block.STORY,
                "Wat wij zien.",
                signedIn.user(LEAD).actor().organisation().value(),
                PartialDate.UNKNOWN,
                false,
                Nature.FACT,
                Stream.of(whom).map(PersonId::value).collect(Collectors.<UUID>toSet()),
                domain,
                influence,
                Recognition.NOT_ASKED);
        signedIn.as(LEAD, () -> board.add(id, form, label).value());
    }

    private List<Suggestion> suggested(String who) {
        return signedIn.as(who, () -> specialists.of(id));
    }

    @Test
    void theAgeOfWhomARiskIsAboutDecides() {
        put(LifeDomain.MENTAL_HEALTH, Influence.RISK, Label.GENERAL, bo);
        assertThat(suggested(LEAD))
                .containsExactly(new Suggestion(
                        OrganisationKind.MENTAL_HEALTH_YOUTH, Set.of(LifeDomain.MENTAL_HEALTH), List.of(bo), false));

        put(LifeDomain.MENTAL_HEALTH, Influence.RISK, Label.GENERAL, petra);
        assertThat(suggested(LEAD))
                .extracting(Suggestion::kind)
                .containsExactlyInAnyOrder(OrganisationKind.MENTAL_HEALTH_YOUTH, OrganisationKind.MENTAL_HEALTH_ADULTS);
    }

    @Test
    void aRiskOfNobodyByNameIsOfTheWholeHousehold() {
        put(LifeDomain.DOMESTIC_RELATIONS, Influence.RISK, Label.GENERAL);

        assertThat(suggested(LEAD))
                .extracting(Suggestion::kind)
                .containsExactlyInAnyOrder(OrganisationKind.MENTAL_HEALTH_YOUTH, OrganisationKind.WOMENS_SHELTER);
        assertThat(suggested(LEAD)).allMatch(each -> each.about().isEmpty());
    }

    @Test
    void whatProtectsOrHasNoLifeDomainAsksForNobody() {
        put(LifeDomain.MENTAL_HEALTH, Influence.PROTECTIVE, Label.GENERAL, bo);
        put(LifeDomain.FINANCES, Influence.NEITHER, Label.GENERAL, petra);
        put(null, Influence.RISK, Label.GENERAL, petra);

        assertThat(suggested(LEAD)).isEmpty();
    }

    @Test
    void nobodyLearnsOfACardByItsSuggestion() {
        put(LifeDomain.SUBSTANCE_USE, Influence.RISK, Label.HEALTH, petra);

        assertThat(suggested(LEAD)).extracting(Suggestion::kind).containsExactly(OrganisationKind.ADDICTION_CARE);
        assertThat(suggested(POLICE)).isEmpty();
        assertThatThrownBy(() -> suggested(ADMINISTRATOR)).isInstanceOf(CaseNotVisible.class);
        assertThatThrownBy(() -> suggested(OTHER_REGIONS_COORDINATOR)).isInstanceOf(CaseNotVisible.class);
    }
}
