package nl.casusregie.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.verifyNoInteractions;
import static org.mockito.Mockito.when;

import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.casusregie.shared.CaseId;
import nl.casusregie.shared.OrganisationId;
import nl.casusregie.shared.UserId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.mockito.ArgumentCaptor;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.test.util.ReflectionTestUtils;

/** What an organisation may get of a case, and for how long; quick enough to be run against every mutant. */
@DisplayName("AC-Z10 sharing")
class SharingRulesTest {

    private static final CaseId CASE = CaseId.random();
    private static final OrganisationId ORGANISATION = new OrganisationId(UUID.randomUUID());
    private static final Instant NOW = Instant.parse("2026-11-22T12:00:00Z");
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final Actor ACTOR =
            new Actor(new UserId(UUID.randomUUID()), "Noor", ORGANISATION, "Wijkteam", Set.of());
    private static final String AGREED =
            """
            purpose: samen zorgen
            necessity: kan niet anders
            months: 6
            ask-before: 10
            default:
              POLICE: {ground: WGS, categories: [GENERAL, SAFETY]}
            regions:
              zuid:
                ask-before: 5
                POLICE: {ground: CONSENT, categories: [CRIMINAL]}
            """;

    private final SharingRepository repository = mock();
    private final Organisations organisations = mock();
    private final RegionalGrounds grounds = grounds(AGREED);
    private final Sharings sharings =
            new Sharings(repository, grounds, organisations, Clock.fixed(NOW, ZoneOffset.UTC));

    private static RegionalGrounds grounds(String text) {
        try {
            return new RegionalGrounds(new ByteArrayResource(text.getBytes()));
        } catch (IOException impossible) {
            throw new java.io.UncheckedIOException(impossible);
        }
    }

    @BeforeEach
    void police() {
        organisation(OrganisationKind.POLICE, "noord");
    }

    private void organisation(OrganisationKind kind, String region) {
        Organisation found = new Organisation(ORGANISATION, "Politie", kind, region);
        when(organisations.findById(ORGANISATION.value())).thenReturn(Optional.of(found));
        when(organisations.findAllById(any())).thenReturn(List.of(found));
    }

    private static Sharing sharing(Label label, LocalDate until) {
        return new Sharing(
                CASE,
                ORGANISATION,
                label,
                new SharingTerms(LegalGround.WMO, "hulp", "nodig", until),
                false,
                ACTOR,
                NOW);
    }

    private void open(Sharing... open) {
        when(repository.findByCaseIdAndOrganisationIdAndEndedAtIsNull(CASE.value(), ORGANISATION.value()))
                .thenReturn(List.of(open));
        when(repository.findByCaseIdOrderByOrganisationIdAscCategoryAscDecidedAtAsc(CASE.value()))
                .thenReturn(List.of(open));
    }

    private List<SharingRecord> saved(int howMany) {
        ArgumentCaptor<Sharing> saved = ArgumentCaptor.captor();
        verify(repository, times(howMany)).save(saved.capture());
        return saved.getAllValues().stream().map(each -> each.record("", TODAY)).toList();
    }

    private void asMe(Runnable work) {
        Actors.as(new SignedInUser(ACTOR, "noor", "", true), () -> {
            work.run();
            return true;
        });
    }

    @Test
    void aSharingHoldsUntilItsLastDayAndNotAfterItEnded() {
        Sharing ended = sharing(Label.CRIMINAL, TODAY);
        ended.end("niet meer nodig", NOW);
        open(sharing(Label.GENERAL, TODAY), sharing(Label.HEALTH, TODAY.minusDays(1)), ended);

        assertThat(sharings.held(CASE, ORGANISATION)).containsExactly(Label.GENERAL);
        assertThat(sharings.held(CaseId.random(), ORGANISATION)).isEmpty();
    }

    @Test
    void whatTheRegionAgreedStartsAsFarAsItDoesNotHoldAlready() {
        open(sharing(Label.GENERAL, TODAY));

        asMe(() -> sharings.startAgreed(CASE, ORGANISATION));

        SharingRecord started = saved(1).getFirst();
        assertThat(started.category()).isEqualTo(Label.SAFETY);
        assertThat(started.organisation()).isEqualTo(ORGANISATION);
        assertThat(started.terms())
                .isEqualTo(new SharingTerms(LegalGround.WGS, "samen zorgen", "kan niet anders", TODAY.plusMonths(6)));
        assertThat(started.byDefault()).isTrue();
        assertThat(started.decidedBy()).isEqualTo("Noor");
        assertThat(started.decidedAt()).isEqualTo(NOW);
        assertThat(started.active()).isTrue();
        assertThat(started.endReason()).isEmpty();
        assertThat(started.id()).isNotNull();
    }

    @Test
    void aRegionMayHaveItsOwnAgreementAndWithoutOneNothingStarts() {
        organisation(OrganisationKind.POLICE, "zuid");
        asMe(() -> sharings.startAgreed(CASE, ORGANISATION));
        assertThat(saved(1).getFirst().category()).isEqualTo(Label.CRIMINAL);

        organisation(OrganisationKind.SCHOOL, "zuid");
        asMe(() -> sharings.startAgreed(CASE, ORGANISATION));
        saved(1);
    }

    @Test
    void anAgreementThatSaysTooLittleIsNoAgreement() {
        assertThatThrownBy(() -> grounds("default: {POLICE: {ground: WGS}}\nregions: {}")
                        .of("noord", OrganisationKind.POLICE, TODAY))
                .isInstanceOf(NullPointerException.class)
                .hasMessageContaining("categories");
        assertThat(grounds("default: {}\nregions: {}").of("noord", OrganisationKind.POLICE, TODAY))
                .isEmpty();
    }

    @Test
    void aDecisionReplacesWhatWasDecidedBeforeForTheSameCategories() {
        Sharing general = sharing(Label.GENERAL, TODAY);
        Sharing health = sharing(Label.HEALTH, TODAY);
        open(general, health);
        SharingTerms terms = new SharingTerms(LegalGround.CONSENT, "gesprek", "zonder kan niet", TODAY.plusDays(1));

        asMe(() -> sharings.share(CASE, ORGANISATION, EnumSet.of(Label.GENERAL, Label.SAFETY), terms));

        assertThat(general.isActive(TODAY)).isFalse();
        assertThat(health.isActive(TODAY)).isTrue();
        assertThat(saved(2)).allSatisfy(each -> {
            assertThat(each.terms()).isEqualTo(terms);
            assertThat(each.byDefault()).isFalse();
        });
        assertThat(saved(2)).extracting(SharingRecord::category).containsExactly(Label.GENERAL, Label.SAFETY);
    }

    @Test
    void onlyASharingOfTheCaseItselfIsEnded() {
        Sharing sharing = sharing(Label.GENERAL, TODAY);
        UUID id = sharing.record("", TODAY).id();
        when(repository.findById(id)).thenReturn(Optional.of(sharing));

        assertThatThrownBy(() -> sharings.end(CaseId.random(), id, "mis")).isInstanceOf(CaseNotVisible.class);
        assertThatThrownBy(() -> sharings.end(CASE, UUID.randomUUID(), "mis")).isInstanceOf(CaseNotVisible.class);
        assertThat(sharing.isActive(TODAY)).isTrue();
        sharings.end(CASE, id, "klaar");
        assertThat(sharing.isActive(TODAY)).isFalse();
        assertThat(sharing.record("", TODAY).endReason()).isEqualTo("klaar");
        assertThat(sharing.record("", TODAY).active()).isFalse();
    }

    @Test
    void aCategoryIsPossibleWhenItHoldsOrWillByTheAgreement() {
        open(sharing(Label.HEALTH, TODAY));

        assertThat(sharings.possible(CASE, ORGANISATION, Label.HEALTH)).isTrue();
        assertThat(sharings.possible(CASE, ORGANISATION, Label.SAFETY)).isTrue();
        assertThat(sharings.possible(CASE, ORGANISATION, Label.CRIMINAL)).isFalse();
        when(organisations.findById(ORGANISATION.value())).thenReturn(Optional.empty());
        assertThat(sharings.possible(CASE, ORGANISATION, Label.SAFETY)).isFalse();
    }

    @Test
    void theHistoryNamesTheOrganisations() {
        open(sharing(Label.HEALTH, TODAY), sharing(Label.GENERAL, TODAY.minusDays(1)));

        assertThat(sharings.history(CASE))
                .extracting(SharingRecord::organisationName, SharingRecord::category, SharingRecord::active)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("Politie", Label.HEALTH, true),
                        org.assertj.core.groups.Tuple.tuple("Politie", Label.GENERAL, false));
        when(organisations.findAllById(any())).thenReturn(List.of());
        assertThat(sharings.history(CASE))
                .extracting(SharingRecord::organisationName)
                .containsOnly("");
    }

    @Test
    void whoIsAddressedIsAddressedOnceUntilReleased() {
        Addressees addressees = mock();
        Sharings started = mock();
        Conflicts conflicts = mock();
        UUID subject = UUID.randomUUID();
        Addressing addressing = new Addressing(addressees, started, conflicts, Clock.fixed(NOW, ZoneOffset.UTC));
        when(addressees.existsByCaseIdAndOrganisationIdAndSubjectIdAndReleasedAtIsNull(
                        CASE.value(), ORGANISATION.value(), subject))
                .thenReturn(true);

        addressing.address(CASE, ORGANISATION, subject);
        verify(addressees, never()).save(any());
        verifyNoInteractions(started, conflicts);

        addressing.address(CASE, ORGANISATION, UUID.randomUUID());
        verify(addressees).save(any());
        verify(started).startAgreed(CASE, ORGANISATION);
        verify(conflicts).cameNearer(CASE);

        Addressee addressee = mock();
        when(addressees.findBySubjectIdAndReleasedAtIsNull(subject)).thenReturn(List.of(addressee));
        addressing.release(subject);
        verify(addressee).release(NOW);
    }

    @Test
    void everyRegionSaysHowLongBeforeItsEndASharingIsAskedAbout() {
        assertThat(grounds.askBefore("zuid")).isEqualTo(5);
        assertThat(grounds.askBefore("noord")).isEqualTo(10);
    }

    private Sharing asked(boolean about, Label category) {
        Sharing sharing = Actors.as(
                new SignedInUser(ACTOR, "", "", true),
                () -> new Sharing(
                        CASE,
                        ORGANISATION,
                        category,
                        new SharingTerms(LegalGround.WGS, "doel", "nodig", TODAY),
                        false,
                        ACTOR,
                        NOW));
        if (about) {
            ReflectionTestUtils.setField(sharing, "askedAt", NOW);
        }
        return sharing;
    }

    @Test
    void onlyWhatWasAskedAboutEndsWhenItMayEnd() {
        Sharing about = asked(true, Label.GENERAL);
        Sharing other = asked(false, Label.SAFETY);
        Sharing stopped = asked(true, Label.HEALTH);
        stopped.end("eerder", NOW);
        when(repository.findByCaseIdAndOrganisationIdAndEndedAtIsNull(CASE.value(), ORGANISATION.value()))
                .thenReturn(List.of(about, other, stopped));
        when(organisations.findById(ORGANISATION.value())).thenReturn(Optional.empty());

        assertThat(sharings.askedAbout(CASE, ORGANISATION))
                .extracting(SharingRecord::category)
                .containsExactly(Label.GENERAL);
        sharings.letEnd(CASE, ORGANISATION, "niet meer nodig");

        assertThat(sharings.askedAbout(CASE, ORGANISATION)).isEmpty();
        assertThat(about.record("", TODAY).endReason()).isEqualTo("niet meer nodig");
        assertThat(about.isActive(TODAY)).isTrue();
        assertThat(about.isActive(TODAY.plusDays(1))).isFalse();
        assertThat(other.record("", TODAY).endReason()).isEmpty();
        assertThat(stopped.record("", TODAY).endReason()).isEqualTo("eerder");
    }
}
