package nl.casusregie.casefile.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.casusregie.access.CaseAccess;
import nl.casusregie.access.Directory;
import nl.casusregie.access.Membership;
import nl.casusregie.access.TeamRole;
import nl.casusregie.casefile.TeamForming;
import nl.casusregie.inbox.WorkKind;
import nl.casusregie.inbox.ui.spi.OpenTask;
import nl.casusregie.inbox.ui.spi.TaskScreen;
import nl.casusregie.shared.CaseId;
import nl.casusregie.shell.ui.ErrorSummary;
import nl.casusregie.shell.ui.Section;
import nl.casusregie.shell.ui.Stack;
import nl.casusregie.shell.ui.StatusChip;
import nl.casusregie.shell.ui.StickyActions;
import nl.casusregie.shell.ui.Texts;
import nl.casusregie.shell.ui.Tone;
import nl.casusregie.shell.ui.TwoColumns;

/** Forming the team: who is in, who is to be added, and what is still lacking before it stands. */
@org.springframework.stereotype.Component
class FormTeamScreen implements TaskScreen {

    private final TeamForming forming;
    private final CaseAccess access;
    private final Directory directory;

    FormTeamScreen(TeamForming forming, CaseAccess access, Directory directory) {
        this.forming = forming;
        this.access = access;
        this.directory = directory;
    }

    @Override
    public Set<WorkKind> kinds() {
        return Set.of(WorkKind.FORM_TEAM);
    }

    @Override
    public Component create(OpenTask task) {
        CaseId id = task.caseId();
        Stack team = new Stack();
        Stack needs = new Stack();
        show(id, team, needs);
        NewMemberForm form =
                new NewMemberForm(id, access.regionOf(id), forming, directory, () -> show(id, team, needs));
        ErrorSummary errors = new ErrorSummary(Map.of());
        StickyActions acts = new StickyActions().primary(Texts.of("casefile.team.stands"), () -> {
            boolean done = errors.show(forming.finish(id));
            if (done) {
                task.finish("casefile.team.stands.next");
            }
            return done;
        });
        return new TwoColumns(
                new Stack(team, new Section(Texts.of("casefile.member.title"), form), errors, acts),
                needs,
                Texts.of("casefile.team.needs"));
    }

    private void show(CaseId id, Stack team, Stack needs) {
        List<Membership> active =
                forming.history(id).stream().filter(Membership::isActive).toList();
        TeamList list = new TeamList(id, forming, () -> show(id, team, needs));
        list.setItems(active);
        team.removeAll();
        team.add(new Section(Texts.of("casefile.team.now"), list));
        needs.removeAll();
        needs.add(needed(active));
    }

    private static Section needed(List<Membership> active) {
        UnorderedList list = new UnorderedList(
                need("casefile.team.needs.lead", has(active, TeamRole.LEAD)),
                need("casefile.team.needs.fixedFace", has(active, TeamRole.FIXED_FACE)),
                need(
                        "casefile.team.needs.two",
                        active.stream()
                                        .filter(member -> member.role() != TeamRole.INPUT)
                                        .map(Membership::organisation)
                                        .distinct()
                                        .count()
                                > 1));
        list.addClassName("cr-needs");
        return new Section(Texts.of("casefile.team.needs"), list);
    }

    private static ListItem need(String key, boolean met) {
        return new ListItem(new StatusChip(
                Texts.of(key) + ": " + Texts.of(met ? "casefile.need.met" : "casefile.need.open"),
                met ? Tone.GOOD : Tone.NEUTRAL));
    }

    private static boolean has(List<Membership> active, TeamRole role) {
        return active.stream().anyMatch(member -> member.role() == role);
    }
}
