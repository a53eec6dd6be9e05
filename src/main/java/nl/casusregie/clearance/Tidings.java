package nl.casusregie.clearance;

import java.util.ArrayList;
import java.util.List;
import nl.casusregie.access.Actors;
import nl.casusregie.access.CaseAccess;
import nl.casusregie.access.Colleague;
import nl.casusregie.access.Directory;
import nl.casusregie.access.Role;
import nl.casusregie.access.Teams;
import nl.casusregie.casefile.CaseNumbers;
import nl.casusregie.notification.Announcements;
import nl.casusregie.notification.Announcements.About;
import nl.casusregie.notification.NoticeKind;
import nl.casusregie.shared.CaseId;
import nl.casusregie.shared.UserId;
import org.springframework.stereotype.Component;

/** Tells people who came near a case; written by the product itself, because who asks does not see who is told. */
@Component
class Tidings {

    private static final String TO_REQUESTS = "toegang";

    private final Announcements announcements;
    private final CaseNumbers numbers;
    private final CaseAccess access;
    private final Directory directory;
    private final Teams teams;

    Tidings(Announcements announcements, CaseNumbers numbers, CaseAccess access, Directory directory, Teams teams) {
        this.announcements = announcements;
        this.numbers = numbers;
        this.access = access;
        this.directory = directory;
        this.teams = teams;
    }

    /** Tells those who decide about the case: the coordinators of its region and whoever leads it. */
    void asked(CaseId caseId) {
        Actors.asSystem(() -> {
            List<UserId> deciders = new ArrayList<>(withRole(Role.COORDINATOR, access.regionOf(caseId)));
            teams.lead(caseId).ifPresent(lead -> deciders.add(lead.user()));
            announcements.tell(deciders, NoticeKind.ACCESS_ASKED, about(caseId), "casus/" + caseId + "/toegang");
            return caseId;
        });
    }

    /** Tells whoever asked. */
    void tell(UserId asker, NoticeKind kind, CaseId caseId) {
        Actors.asSystem(() -> {
            announcements.tell(List.of(asker), kind, about(caseId), TO_REQUESTS);
            return asker;
        });
    }

    private About about(CaseId caseId) {
        return new About(caseId, numbers.of(caseId));
    }

    private List<UserId> withRole(Role role, String region) {
        return directory.withRole(role, region).stream().map(Colleague::id).toList();
    }
}
