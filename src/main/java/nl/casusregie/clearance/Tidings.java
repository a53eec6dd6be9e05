package nl.casusregie.clearance;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import nl.casusregie.access.Actor;
import nl.casusregie.access.Actors;
import nl.casusregie.access.CaseAccess;
import nl.casusregie.access.Colleague;
import nl.casusregie.access.Conflicts;
import nl.casusregie.access.Directory;
import nl.casusregie.access.Membership;
import nl.casusregie.access.Role;
import nl.casusregie.access.TeamRole;
import nl.casusregie.access.Teams;
import nl.casusregie.casefile.CaseNumbers;
import nl.casusregie.notification.Announcements;
import nl.casusregie.notification.Announcements.About;
import nl.casusregie.notification.NoticeKind;
import nl.casusregie.shared.CaseId;
import nl.casusregie.shared.UserId;
import org.springframework.stereotype.Component;

/** Tells people who came near a case; written by the product itself, because who comes near does not see who is told. */
@Component
class Tidings {

    private static final String TO_REQUESTS = "toegang";
    private static final String TO_REVIEWS = "noodtoegang";
    private static final String TO_CONFLICTS = "mogelijk-bekend";
    private static final String TO_NOTICES = "meldingen";

    private final Announcements announcements;
    private final CaseNumbers numbers;
    private final CaseAccess access;
    private final Conflicts conflicts;
    private final Directory directory;
    private final Teams teams;

    Tidings(
            Announcements announcements,
            CaseNumbers numbers,
            CaseAccess access,
            Conflicts conflicts,
            Directory directory,
            Teams teams) {
        this.announcements = announcements;
        this.numbers = numbers;
        this.access = access;
        this.conflicts = conflicts;
        this.directory = directory;
        this.teams = teams;
    }

    /** Tells those who decide about the case: the coordinators of its region and whoever leads it. */
    void asked(CaseId caseId, Actor who) {
        Actors.asSystem(() -> {
            List<UserId> deciders = new ArrayList<>(withRole(Role.COORDINATOR, access.regionOf(caseId)));
            deciders.addAll(leads(caseId));
            deciders.removeIf(each -> conflicts.keepAway(caseId, each));
            announcements.tell(deciders, NoticeKind.ACCESS_ASKED, about(caseId, who), "casus/" + caseId + "/toegang");
            return caseId;
        });
    }

    /** Tells whoever asked. */
    void tell(UserId asker, NoticeKind kind, CaseId caseId) {
        Actors.asSystem(() -> {
            announcements.tell(List.of(asker), kind, new About(caseId, numbers.of(caseId), ""), TO_REQUESTS);
            return asker;
        });
    }

    /**
     * Tells three people: for the case its lead, or the coordinators; in the place of the person's own manager, whom the product
     * does not know, an administrator of their organisation, else a coordinator, else an administrator of the region; and
     * the privacy officer (decision 0007).
     */
    List<Told> glassBroken(CaseId caseId, Actor who) {
        return Actors.asSystem(() -> {
            String region = access.regionOf(caseId);
            Set<UserId> notAgain = new HashSet<>(Set.of(who.id()));
            withRole(Role.COORDINATOR, region).stream()
                    .filter(each -> conflicts.keepAway(caseId, each))
                    .forEach(notAgain::add);
            List<UserId> forTheCase = first(notAgain, () -> leads(caseId), () -> withRole(Role.COORDINATOR, region));
            notAgain.addAll(forTheCase);
            List<UserId> forTheManager = first(
                    notAgain,
                    () -> administratorsOf(who, region),
                    () -> withRole(Role.COORDINATOR, region),
                    () -> withRole(Role.ADMINISTRATOR, region));
            List<UserId> forPrivacy = first(Set.of(who.id()), () -> withRole(Role.PRIVACY_OFFICER, region));
            About withCase = about(caseId, who);
            announcements.tell(forTheCase, NoticeKind.GLASS_BROKEN, withCase, "casus/" + caseId);
            announcements.tell(forTheManager, NoticeKind.GLASS_BROKEN, new About(null, "", who.name()), TO_NOTICES);
            announcements.tell(forPrivacy, NoticeKind.GLASS_BROKEN, withCase, TO_REVIEWS);
            return Stream.of(
                            told(Told.Part.CASE, forTheCase),
                            told(Told.Part.MANAGER, forTheManager),
                            told(Told.Part.PRIVACY, forPrivacy))
                    .flatMap(List::stream)
                    .toList();
        });
    }

    @SafeVarargs
    private static List<UserId> first(Set<UserId> notAgain, Supplier<List<UserId>>... groups) {
        return Stream.of(groups)
                .map(group -> group.get().stream()
                        .filter(user -> !notAgain.contains(user))
                        .distinct()
                        .toList())
                .filter(group -> !group.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    private static List<Told> told(Told.Part part, List<UserId> users) {
        return users.stream().map(user -> new Told(part, user)).toList();
    }

    private List<UserId> administratorsOf(Actor who, String region) {
        return directory.withRole(Role.ADMINISTRATOR, region).stream()
                .filter(each -> each.organisation().equals(who.organisation()))
                .map(Colleague::id)
                .toList();
    }

    private List<UserId> leads(CaseId caseId) {
        return teams.active(caseId).stream()
                .filter(member -> member.role() == TeamRole.LEAD)
                .map(Membership::user)
                .toList();
    }

    /** Tells those who can clear it; neither whoever it is about, nor who may know the household as well. */
    void conflictFound(CaseId caseId, UserId user) {
        Actors.asSystem(() -> {
            String region = access.regionOf(caseId);
            List<UserId> clearing = Stream.of(Role.COORDINATOR, Role.PRIVACY_OFFICER)
                    .flatMap(role -> withRole(role, region).stream())
                    .filter(each -> !each.equals(user) && !conflicts.keepAway(caseId, each))
                    .toList();
            About about = new About(caseId, numbers.of(caseId), directory.nameOf(user));
            announcements.tell(clearing, NoticeKind.CONFLICT_FOUND, about, TO_CONFLICTS);
            return caseId;
        });
    }

    private About about(CaseId caseId, Actor who) {
        return new About(caseId, numbers.of(caseId), who.name());
    }

    private List<UserId> withRole(Role role, String region) {
        return directory.withRole(role, region).stream().map(Colleague::id).toList();
    }
}
