package nl.casusregie.matching;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.casusregie.access.Colleague;
import nl.casusregie.access.Conflicts;
import nl.casusregie.access.Directory;
import nl.casusregie.access.Role;
import nl.casusregie.notification.Announcements;
import nl.casusregie.notification.NoticeKind;
import nl.casusregie.shared.CaseId;
import nl.casusregie.shared.UserId;
import org.springframework.stereotype.Component;

/** Tells the coordinators of the region who may see both cases; the notice names neither. */
@Component
class MatchTidings {

    private final Directory directory;
    private final Conflicts conflicts;
    private final Announcements announcements;

    MatchTidings(Directory directory, Conflicts conflicts, Announcements announcements) {
        this.directory = directory;
        this.conflicts = conflicts;
        this.announcements = announcements;
    }

    /** Two cases in which the same person may stand. */
    record Found(String region, CaseId one, CaseId other) {}

    /** Tells everybody once, however many there are. */
    void found(List<Found> matches) {
        Map<String, List<UserId>> coordinators = new HashMap<>();
        Set<UserId> told = new LinkedHashSet<>();
        for (Found match : matches) {
            coordinators.computeIfAbsent(match.region(), this::coordinators).stream()
                    .filter(each -> !told.contains(each))
                    .filter(each -> !conflicts.keepAway(match.one(), each) && !conflicts.keepAway(match.other(), each))
                    .forEach(told::add);
        }
        announcements.tell(
                told, NoticeKind.SAME_PERSON, new Announcements.About(null, "", ""), PossibleMatches.ADDRESS);
    }

    private List<UserId> coordinators(String region) {
        return directory.withRole(Role.COORDINATOR, region).stream()
                .map(Colleague::id)
                .toList();
    }
}
