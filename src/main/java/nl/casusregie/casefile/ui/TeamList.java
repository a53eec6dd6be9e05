package nl.casusregie.casefile.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import nl.casusregie.access.Membership;
import nl.casusregie.casefile.TeamForming;
import nl.casusregie.casefile.ui.ReasonDialog.Words;
import nl.casusregie.shared.CaseId;
import nl.casusregie.shared.Refusals;
import nl.casusregie.shell.ui.CardList;
import nl.casusregie.shell.ui.DateTexts;
import nl.casusregie.shell.ui.EmptyState;
import nl.casusregie.shell.ui.Notice;
import nl.casusregie.shell.ui.PersonChip;
import nl.casusregie.shell.ui.RemoteText;
import nl.casusregie.shell.ui.Texts;
import org.jspecify.annotations.Nullable;

/** People in the team: who, in what role, why and since when; with the act that ends somebody's involvement. */
class TeamList extends CardList<Membership> {

    /** {@code changed} null: for reading only. */
    TeamList(CaseId id, TeamForming forming, @Nullable Runnable changed) {
        super(
                member -> card(id, member, forming, changed),
                new EmptyState(Texts.of("casefile.team.empty"), Texts.of("casefile.team.empty.why")));
        addClassName("cr-plain-list");
    }

    private static Component card(CaseId id, Membership member, TeamForming forming, @Nullable Runnable changed) {
        Div words = new Div(
                new PersonChip(member.name(), member.jobTitle(), member.organisationName()),
                new RemoteText(facts(member)));
        words.addClassName("cr-member__words");
        Div card = new Div(words);
        card.addClassName("cr-member");
        if (member.isActive() && changed != null) {
            card.add(endButton(id, member, forming, changed));
        }
        return card;
    }

    private static String facts(Membership member) {
        String role = Texts.name("teamRole", member.role());
        if (member.until() == null) {
            return Texts.of("casefile.team.member", role, DateTexts.date(member.from()), member.reason());
        }
        String why = member.endReason() == null ? "" : member.endReason();
        return Texts.of(
                "casefile.team.former", role, DateTexts.date(member.from()), DateTexts.date(member.until()), why);
    }

    private static Button endButton(CaseId id, Membership member, TeamForming forming, Runnable changed) {
        Button end = new Button(Texts.of("casefile.team.end"));
        end.setAriaLabel(Texts.of("casefile.team.end") + ": " + member.name());
        end.addThemeVariants(ButtonVariant.LUMO_SMALL);
        end.addClickListener(event -> ReasonDialog.ask(
                new Words(
                        Texts.of("casefile.team.end.question", member.name()),
                        List.of(Texts.of("casefile.team.end.access"), Texts.of("casefile.team.end.kept")),
                        "casefile.team.end.reason",
                        Refusals.LINE,
                        Texts.of("casefile.team.end")),
                true,
                reason -> forming.end(id, member.id(), reason),
                () -> {
                    Notice.success(Texts.of("casefile.team.end.done", member.name()));
                    changed.run();
                }));
        return end;
    }
}
