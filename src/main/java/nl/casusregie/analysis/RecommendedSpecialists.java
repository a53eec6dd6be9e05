package nl.casusregie.analysis;

import java.time.Clock;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import nl.casusregie.access.CaseAccess;
import nl.casusregie.access.CaseAction;
import nl.casusregie.access.Directory;
import nl.casusregie.access.OrganisationKind;
import nl.casusregie.access.Partner;
import nl.casusregie.access.Teams;
import nl.casusregie.household.Households;
import nl.casusregie.household.Member;
import nl.casusregie.household.PlaceInHousehold;
import nl.casusregie.shared.CaseId;
import nl.casusregie.shared.OrganisationId;
import nl.casusregie.shared.PartialDate;
import nl.casusregie.shared.PersonId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Suggests which specialists fit the risks on the board and the ages of whom they are about; the partners decide. */
@Service
@Transactional
public class RecommendedSpecialists {

    private static final int ADULT = 18;

    private final AnalysisBoard board;
    private final SpecialistAdvice advice;
    private final Households households;
    private final Teams teams;
    private final Directory directory;
    private final CaseAccess access;
    private final Clock clock;

    RecommendedSpecialists(
            AnalysisBoard board,
            SpecialistAdvice advice,
            Households households,
            Teams teams,
            Directory directory,
            CaseAccess access,
            Clock clock) {
        this.board = board;
        this.advice = advice;
        this.households = households;
        this.teams = teams;
        this.directory = directory;
        this.access = access;
        this.clock = clock;
    }

    /** Only from the cards that whoever looks may read. */
    public List<Suggestion> of(CaseId caseId) {
        access.enter(CaseAction.SEE_CONTENT, caseId);
        String region = access.regionOf(caseId);
        List<Member> household = households.members(caseId);
        Map<OrganisationKind, Set<LifeDomain>> because = new EnumMap<>(OrganisationKind.class);
        Map<OrganisationKind, Set<PersonId>> about = new EnumMap<>(OrganisationKind.class);
        for (CardView card : board.current(caseId).cards()) {
            LifeDomain domain = card.form().domain();
            List<Member> whom = whom(card, household);
            if (domain != null && card.form().influence() == Influence.RISK && !whom.isEmpty()) {
                for (OrganisationKind kind : advice.kindsFor(region, domain, youngest(whom), oldest(whom))) {
                    because.computeIfAbsent(kind, each -> EnumSet.noneOf(LifeDomain.class))
                            .add(domain);
                    about.computeIfAbsent(kind, each -> new HashSet<>()).addAll(named(card));
                }
            }
        }
        Set<OrganisationKind> inTeam = kindsInTeam(caseId, region);
        List<Suggestion> all = new ArrayList<>();
        because.forEach((kind, domains) -> all.add(new Suggestion(
                kind,
                domains,
                household.stream()
                        .map(Member::id)
                        .filter(Objects.requireNonNull(about.get(kind))::contains)
                        .toList(),
                inTeam.contains(kind))));
        return all;
    }

    private static Set<PersonId> named(CardView card) {
        return card.form().persons().stream().map(PersonId::new).collect(Collectors.toSet());
    }

    /** A card that names nobody is about everybody. */
    private static List<Member> whom(CardView card, List<Member> household) {
        Set<PersonId> named = named(card);
        return named.isEmpty()
                ? household
                : household.stream()
                        .filter(member -> named.contains(member.id()))
                        .toList();
    }

    private int youngest(List<Member> whom) {
        return whom.stream().mapToInt(member -> age(member, false)).min().orElse(ADULT);
    }

    private int oldest(List<Member> whom) {
        return whom.stream().mapToInt(member -> age(member, true)).max().orElse(ADULT);
    }

    /** Of a birth date that is only partly known the oldest or the youngest age it can be; else a child is a child. */
    private int age(Member member, boolean oldest) {
        PartialDate born = member.data().birthDate();
        return (oldest ? born.earliest() : born.latest())
                .map(date ->
                        Math.max(0, Period.between(date, LocalDate.now(clock)).getYears()))
                .orElse(member.data().place() == PlaceInHousehold.CHILD ? ADULT / 2 : ADULT);
    }

    private Set<OrganisationKind> kindsInTeam(CaseId caseId, String region) {
        Set<OrganisationId> organisations = teams.organisations(caseId);
        return directory.partners(region).stream()
                .filter(partner -> organisations.contains(partner.id()))
                .map(Partner::kind)
                .collect(Collectors.toSet());
    }
}
