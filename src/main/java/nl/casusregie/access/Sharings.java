package nl.casusregie.access;

import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.casusregie.shared.CaseId;
import nl.casusregie.shared.OrganisationId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Which organisation gets which category of data of a case, on which ground. Without one nothing that others brought in is read.
 * Callers ask {@link CaseAccess} first.
 */
@Service
@Transactional
public class Sharings {

    private final SharingRepository sharings;
    private final RegionalGrounds grounds;
    private final Organisations organisations;
    private final Clock clock;

    Sharings(SharingRepository sharings, RegionalGrounds grounds, Organisations organisations, Clock clock) {
        this.sharings = sharings;
        this.grounds = grounds;
        this.organisations = organisations;
        this.clock = clock;
    }

    /** Starts what the region agreed for this kind of organisation, as far as it does not hold already. */
    void startAgreed(CaseId caseId, OrganisationId organisation) {
        Organisation found = organisations.findById(organisation.value()).orElseThrow();
        Set<Label> held = held(caseId, organisation);
        grounds.of(found.asPartner().regionCode(), found.asPartner().kind(), today())
                .ifPresent(agreement -> agreement.categories().stream()
                        .filter(category -> !held.contains(category))
                        .forEach(category -> add(caseId, organisation, category, agreement.terms(), true)));
    }

    /** Records a decision to share. */
    public void share(CaseId caseId, OrganisationId organisation, Set<Label> categories, SharingTerms terms) {
        sharings.findByCaseIdAndOrganisationIdAndEndedAtIsNull(caseId.value(), organisation.value()).stream()
                .filter(each -> categories.contains(each.category()))
                .forEach(each -> each.end("", clock.instant()));
        categories.forEach(category -> add(caseId, organisation, category, terms, false));
    }

    private void add(
            CaseId caseId, OrganisationId organisation, Label category, SharingTerms terms, boolean byDefault) {
        sharings.save(new Sharing(caseId, organisation, category, terms, byDefault, Actors.current(), clock.instant()));
    }

    /** Stops a sharing; what the organisation brought in itself stays its own. */
    public OrganisationId end(CaseId caseId, UUID id, String why) {
        Sharing ended =
                sharings.findById(id).filter(sharing -> sharing.isOf(caseId)).orElseThrow(CaseNotVisible::new);
        ended.end(why, clock.instant());
        return new OrganisationId(ended.organisationId());
    }

    /** What ends soon, or has just ended, and of which nobody has said whether it goes on. */
    public List<SharingRecord> askedAbout(CaseId caseId, OrganisationId organisation) {
        String name = organisations
                .findById(organisation.value())
                .map(Organisation::asPartner)
                .map(Partner::name)
                .orElse("");
        return inQuestion(caseId, organisation)
                .map(sharing -> sharing.record(name, today()))
                .toList();
    }

    /** Lets what was asked about end on its last day. */
    public void letEnd(CaseId caseId, OrganisationId organisation, String why) {
        inQuestion(caseId, organisation).forEach(sharing -> sharing.letEnd(why));
    }

    private Stream<Sharing> inQuestion(CaseId caseId, OrganisationId organisation) {
        return sharings.findByCaseIdAndOrganisationIdAndEndedAtIsNull(caseId.value(), organisation.value()).stream()
                .filter(Sharing::isInQuestion);
    }

    /** The categories that the organisation may get today. */
    public Set<Label> held(CaseId caseId, OrganisationId organisation) {
        LocalDate today = today();
        return sharings.findByCaseIdAndOrganisationIdAndEndedAtIsNull(caseId.value(), organisation.value()).stream()
                .filter(sharing -> sharing.isActive(today))
                .map(Sharing::category)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Label.class)));
    }

    /** Whether the organisation may get the category today, or may by the regional agreement as soon as it is asked. */
    public boolean possible(CaseId caseId, OrganisationId organisation, Label category) {
        return held(caseId, organisation).contains(category)
                || organisations
                        .findById(organisation.value())
                        .map(Organisation::asPartner)
                        .flatMap(partner -> grounds.of(partner.regionCode(), partner.kind(), today()))
                        .filter(agreement -> agreement.categories().contains(category))
                        .isPresent();
    }

    /** Everything decided for the case, by organisation. */
    public List<SharingRecord> history(CaseId caseId) {
        List<Sharing> found = sharings.findByCaseIdOrderByOrganisationIdAscCategoryAscDecidedAtAsc(caseId.value());
        Map<UUID, String> names =
                organisations
                        .findAllById(found.stream().map(Sharing::organisationId).collect(Collectors.toSet()))
                        .stream()
                        .map(Organisation::asPartner)
                        .collect(Collectors.toMap(partner -> partner.id().value(), Partner::name));
        return found.stream()
                .map(each -> each.record(names.getOrDefault(each.organisationId(), ""), today()))
                .toList();
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
