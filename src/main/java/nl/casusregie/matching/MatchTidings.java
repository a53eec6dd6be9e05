package nl.casusregie.matching;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.casusregie.access.Colleague;
import nl.casusregie.access.Conflicts;
import nl.casusregie.access.Directory;
import nl.casusregie.access.Role;
import nl.casusregie.notification.Announcements;
import nl.casusregie.notification.NoticeKind;
import nl.casusregie.shared.CaseId;
import nl.casusregie.shared.UserId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Tells the coordinators of the region who may see both cases; the notice names neither. */
@Component
class MatchTidings {

    private final JdbcClient jdbc;
    private final Directory directory;
    private final Conflicts conflicts;
    private final Announcements announcements;

    MatchTidings(JdbcClient jdbc, Directory directory, Conflicts conflicts, Announcements announcements) {
        this.jdbc = jdbc;
        this.directory = directory;
        this.conflicts = conflicts;
        this.announcements = announcements;
    }

    private record Found(String region, CaseId one, CaseId other) {}

    /** Tells everybody once, however many there are. */
    void found(List<UUID> matches) {
        Set<UserId> told = new LinkedHashSet<>();
        matches.forEach(match -> told.addAll(whoMaySeeBoth(find(match))));
        announcements.tell(
                told, NoticeKind.SAME_PERSON, new Announcements.About(null, "", ""), PossibleMatches.ADDRESS);
    }

    private Found find(UUID match) {
        return jdbc.sql("select region_code, one_case_id, other_case_id from possible_match where id = :id")
                .param("id", match)
                .query((row, number) -> new Found(
                        row.getString("region_code"),
                        new CaseId(row.getObject("one_case_id", UUID.class)),
                        new CaseId(row.getObject("other_case_id", UUID.class))))
                .single();
    }

    private List<UserId> whoMaySeeBoth(Found found) {
        return directory.withRole(Role.COORDINATOR, found.region()).stream()
                .map(Colleague::id)
                .filter(each -> !conflicts.keepAway(found.one(), each) && !conflicts.keepAway(found.other(), each))
                .toList();
    }
}
