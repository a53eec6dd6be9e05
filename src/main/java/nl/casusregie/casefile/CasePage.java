package nl.casusregie.casefile;

import java.util.List;
import nl.casusregie.access.CaseAccess;
import nl.casusregie.access.CaseAction;
import nl.casusregie.access.Membership;
import nl.casusregie.access.TeamRole;
import nl.casusregie.access.Teams;
import nl.casusregie.shared.CaseId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads a case in process terms for its page: where it is, who leads it, how far its process is. */
@Service
@Transactional
public class CasePage {

    private final CaseFiles files;
    private final CaseAccess access;
    private final Teams teams;
    private final ProcessPicture picture;

    CasePage(CaseFiles files, CaseAccess access, Teams teams, ProcessPicture picture) {
        this.files = files;
        this.access = access;
        this.teams = teams;
        this.picture = picture;
    }

    public CaseHead head(CaseId id) {
        CaseOverview overview = files.overview(id);
        List<Membership> team = teams.active(id);
        return new CaseHead(overview, newest(team, TeamRole.LEAD), newest(team, TeamRole.FIXED_FACE));
    }

    /** The diagrams of the case, the main one first. */
    public List<ProcessPicture.Diagram> process(CaseId id) {
        access.enter(CaseAction.SEE_PROCESS, id);
        return picture.diagrams(id);
    }

    private static @Nullable Membership newest(List<Membership> team, TeamRole role) {
        return team.stream()
                .filter(member -> member.role() == role)
                .reduce((older, newer) -> newer)
                .orElse(null);
    }
}
