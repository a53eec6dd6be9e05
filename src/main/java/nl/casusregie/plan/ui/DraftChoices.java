package nl.casusregie.plan.ui;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.casusregie.access.Directory;
import nl.casusregie.access.Membership;
import nl.casusregie.access.Partner;
import nl.casusregie.casefile.CaseFiles;
import nl.casusregie.casefile.TeamForming;
import nl.casusregie.shared.CaseId;
import nl.casusregie.shared.UserId;
import org.springframework.stereotype.Component;

/** Collects whom one can choose from while drafting: the team and the partners of the region. */
@Component
class DraftChoices {

    private final TeamForming teams;
    private final CaseFiles cases;
    private final Directory directory;

    DraftChoices(TeamForming teams, CaseFiles cases, Directory directory) {
        this.teams = teams;
        this.cases = cases;
        this.directory = directory;
    }

    /** Everybody of the team once, and every partner of the region. */
    record Choices(List<Membership> team, List<Partner> partners) {

        List<String> controllers() {
            return team.stream().map(Choices::describe).toList();
        }

        static String describe(Membership member) {
            return member.name() + " (" + member.organisationName() + ")";
        }
    }

    Choices of(CaseId caseId) {
        Map<UserId, Membership> team = new LinkedHashMap<>();
        teams.history(caseId).stream()
                .filter(Membership::isActive)
                .forEach(member -> team.putIfAbsent(member.user(), member));
        String region = cases.overview(caseId).regionCode();
        return new Choices(List.copyOf(team.values()), directory.partners(region));
    }
}
