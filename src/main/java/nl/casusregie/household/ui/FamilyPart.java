package nl.casusregie.household.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import nl.casusregie.casefile.ContentKind;
import nl.casusregie.casefile.ui.spi.WhoMaySee;
import nl.casusregie.household.Member;
import nl.casusregie.household.TieForm;
import nl.casusregie.household.TieRecord;
import nl.casusregie.household.Ties;
import nl.casusregie.shared.CaseId;
import nl.casusregie.shell.ui.Icons;
import nl.casusregie.shell.ui.Section;
import nl.casusregie.shell.ui.Texts;

/** The genogram, and under it the same in sentences, each of which can be changed. */
class FamilyPart extends Section {

    private final CaseId caseId;
    private final Ties ties;
    private final WhoMaySee whoMaySee;
    private final LocalDate today;
    private final boolean mayChange;
    private final Runnable changed;

    FamilyPart(
            CaseId caseId,
            Ties ties,
            List<Member> members,
            WhoMaySee whoMaySee,
            LocalDate today,
            boolean mayChange,
            Runnable changed) {
        super(Texts.of("household.genogram"));
        this.caseId = caseId;
        this.ties = ties;
        this.whoMaySee = whoMaySee;
        this.today = today;
        this.mayChange = mayChange;
        this.changed = changed;
        PersonNames names = new PersonNames(members);
        List<TieRecord> all = ties.all(caseId);
        if (mayChange && members.size() > 1) {
            Button add = new Button(Texts.of("household.tie.add"), Icons.of(VaadinIcon.PLUS));
            add.addClickListener(event -> TieDialog.add(names, form -> ties.add(caseId, form), changed));
            beside(add);
        }
        GenogramView picture = new GenogramView();
        picture.show(
                members,
                all.stream()
                        .filter(tie -> !tie.form().isOver(today) || tie.kind().isCouple())
                        .toList(),
                today);
        add(picture, legend(), sentences(all, names));
    }

    private static Component legend() {
        Div legend = new Div();
        legend.addClassNames("cr-legend", "genogram__legend");
        for (String sign : List.of("man", "woman", "other", "home", "couple", "former", "loose")) {
            Span mark = new Span();
            mark.addClassNames("genogram__mark", "genogram__mark--" + sign);
            mark.getElement().setAttribute("aria-hidden", "true");
            legend.add(new Span(mark, new Span(Texts.of("household.genogram." + sign))));
        }
        return legend;
    }

    private Component sentences(List<TieRecord> all, PersonNames names) {
        if (all.isEmpty()) {
            Span none = new Span(Texts.of(mayChange ? "household.tie.none.add" : "household.tie.none"));
            none.addClassName("cr-quiet");
            return none;
        }
        UnorderedList list = new UnorderedList();
        list.addClassName("cr-ties");
        all.stream().sorted(couplesFirst(names)).forEach(tie -> list.add(sentence(tie, names)));
        H3 heading = new H3(Texts.of("household.tie.list"));
        heading.setId("household-ties");
        list.getElement().setAttribute("aria-labelledby", "household-ties").setAttribute("role", "list");
        Div words = new Div(heading, list);
        words.addClassName("cr-stack");
        return words;
    }

    /** Then everybody's own in the order of the household. */
    private static Comparator<TieRecord> couplesFirst(PersonNames names) {
        return Comparator.comparing((TieRecord tie) -> !tie.kind().isCouple())
                .thenComparing(tie -> names.all().indexOf(tie.one()))
                .thenComparing(TieRecord::kind)
                .thenComparing(tie -> names.all().indexOf(tie.other()));
    }

    private ListItem sentence(TieRecord tie, PersonNames names) {
        String said = FamilyWords.tie(tie, names);
        Span details = new Span(FamilyWords.details(tie.form()));
        details.addClassName("cr-quiet");
        Div words = new Div(new Span(said), new Span(" "), details);
        ListItem line = new ListItem(words);
        line.getElement().getClassList().set("cr-ties__over", tie.form().isOver(today));
        if (mayChange) {
            Button change = new Button(Texts.of("household.change.short"), event -> change(tie, names));
            change.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
            change.setAriaLabel(Texts.of("household.tie.change.which", said));
            line.add(change);
        }
        words.add(whoMaySee.of(caseId, ContentKind.TIE, tie.id(), tie.protection(), changed));
        return line;
    }

    private void change(TieRecord tie, PersonNames names) {
        TieDialog.change(
                tie.form(),
                names,
                (shown, form) -> ties.change(caseId, tie.id(), shown, form),
                () -> now(tie),
                () -> ties.remove(caseId, tie.id()),
                changed);
    }

    private TieForm now(TieRecord tie) {
        return ties.all(caseId).stream()
                .filter(each -> each.id().equals(tie.id()))
                .findFirst()
                .orElse(tie)
                .form();
    }
}
