package nl.casusregie.casefile.ui;

import com.vaadin.flow.component.Component;
import java.util.List;
import nl.casusregie.access.CaseAccess;
import nl.casusregie.access.CaseAction;
import nl.casusregie.access.Directory;
import nl.casusregie.access.Membership;
import nl.casusregie.casefile.SharingDecisions;
import nl.casusregie.casefile.TeamForming;
import nl.casusregie.casefile.ui.spi.CaseTab;
import nl.casusregie.casefile.ui.spi.CaseTabGroup;
import nl.casusregie.shared.CaseId;
import nl.casusregie.shell.ui.Section;
import nl.casusregie.shell.ui.Stack;
import nl.casusregie.shell.ui.Texts;

/** Who is and was in the team. Nobody is replaced in one act: somebody is added, and somebody's involvement ends. */
@org.springframework.stereotype.Component
class TeamTab implements CaseTab {

    private final TeamForming forming;
    private final CaseAccess access;
    private final Directory directory;
    private final SharingDecisions sharing;

    TeamTab(TeamForming forming, CaseAccess access, Directory directory, SharingDecisions sharing) {
        this.forming = forming;
        this.access = access;
        this.directory = directory;
        this.sharing = sharing;
    }

    @Override
    public String id() {
        return "team";
    }

    @Override
    public String labelKey() {
        return "casefile.tab.team";
    }

    @Override
    public CaseTabGroup group() {
        return CaseTabGroup.FILE;
    }

    @Override
    public int order() {
        return 35;
    }

    @Override
    public CaseAction needed() {
        return CaseAction.SEE_CONTENT;
    }

    @Override
    public Component create(CaseId caseId) {
        Stack all = new Stack();
        fill(all, caseId);
        return all;
    }

    private void fill(Stack all, CaseId id) {
        boolean mayForm = access.may(CaseAction.FORM_TEAM, id);
        List<Membership> members = forming.history(id);
        Runnable again = () -> {
            all.removeAll();
            fill(all, id);
        };
        TeamList now = new TeamList(id, forming, mayForm ? again : null);
        now.setItems(members.stream().filter(Membership::isActive).toList());
        all.add(new Section(Texts.of("casefile.team.now"), now));
        List<Membership> former =
                members.stream().filter(each -> !each.isActive()).toList();
        if (!former.isEmpty()) {
            TeamList before = new TeamList(id, forming, null);
            before.setItems(former);
            all.add(new Section(Texts.of("casefile.team.before"), before));
        }
        all.add(new SharingPart(
                id, sharing, directory.partners(access.regionOf(id)), access.may(CaseAction.DECIDE_SHARING, id)));
        if (mayForm) {
            NewMemberForm form = new NewMemberForm(id, access.regionOf(id), forming, directory, again);
            all.add(new Section(Texts.of("casefile.member.title"), form));
        }
    }
}
