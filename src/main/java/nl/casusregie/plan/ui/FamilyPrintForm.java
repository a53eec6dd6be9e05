package nl.casusregie.plan.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.checkbox.CheckboxGroupVariant;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nl.casusregie.access.CaseAccess;
import nl.casusregie.access.CaseAction;
import nl.casusregie.household.Member;
import nl.casusregie.household.SafeContactRecord;
import nl.casusregie.plan.FamilyPrints;
import nl.casusregie.plan.FamilyPrints.Looked;
import nl.casusregie.plan.PrintKind;
import nl.casusregie.plan.PrintWish;
import nl.casusregie.plan.PrintWish.CardText;
import nl.casusregie.shared.CaseId;
import nl.casusregie.shared.Known;
import nl.casusregie.shared.Outcome;
import nl.casusregie.shared.PersonId;
import nl.casusregie.shared.Refusals;
import nl.casusregie.shell.ui.ErrorSummary;
import nl.casusregie.shell.ui.Fields;
import nl.casusregie.shell.ui.FormColumn;
import nl.casusregie.shell.ui.Section;
import nl.casusregie.shell.ui.Stack;
import nl.casusregie.shell.ui.StickyActions;
import nl.casusregie.shell.ui.Texts;

/** Asks for whom a paper is and what it has to be, and shows under it what came of the look over it. */
class FamilyPrintForm extends Stack {

    private static final List<PrintKind> KINDS = List.of(PrintKind.PAGE, PrintKind.CARD);

    private final CaseId caseId;
    private final FamilyPrints prints;
    private final Map<PersonId, String> names;
    private final Map<PersonId, SafeContactRecord> contacts;
    private final boolean mayPrint;
    private final Stack result = new Stack();

    private final CheckboxGroup<PersonId> readers = new CheckboxGroup<>(Texts.of("familyPrint.readers"));
    private final RadioButtonGroup<PrintKind> kind = Fields.radios(
            "familyPrint.kind", KINDS, each -> "familyPrint.kind." + (each == PrintKind.CARD ? "CARD" : "PLAN"));
    private final RadioButtonGroup<String> language =
            Fields.radios("familyPrint.language", List.of("nl", "en"), each -> "familyPrint.language." + each);
    private final TextArea call = Fields.longText("familyPrint.call", Refusals.TEXT, "familyPrint.call.help");
    private final TextArea go = Fields.longText("familyPrint.go", Refusals.TEXT, "familyPrint.go.help");
    private final TextArea agreed = Fields.longText("familyPrint.agreed", Refusals.TEXT, "familyPrint.agreed.help");
    private final ErrorSummary errors = new ErrorSummary(fields());

    FamilyPrintForm(
            CaseId caseId,
            FamilyPrints prints,
            List<Member> members,
            Map<PersonId, SafeContactRecord> contacts,
            CaseAccess access) {
        this.caseId = caseId;
        this.prints = prints;
        this.contacts = contacts;
        this.mayPrint = access.may(CaseAction.PRINT_FOR_FAMILY, caseId);
        this.names = new LinkedHashMap<>();
        members.forEach(member -> names.put(member.id(), member.name()));
        errors.about(caseId);
        readers.setItems(names.keySet());
        readers.setItemLabelGenerator(id -> names.getOrDefault(id, ""));
        readers.addThemeVariants(CheckboxGroupVariant.LUMO_VERTICAL);
        readers.setHelperText(Texts.of("familyPrint.readers.help"));
        kind.setValue(PrintKind.PAGE);
        language.setValue("nl");
        call.setValue(Texts.of("familyPrint.call.start"));
        agreed.setValue(prints.forCard(caseId));
        List.of(call, go, agreed).forEach(field -> field.setMinRows(2));
        Fields.optional(go);
        Fields.optional(agreed);
        kind.addValueChangeListener(event -> showCard());
        // What was looked over for somebody else is not given to whoever is chosen now.
        readers.addValueChangeListener(event -> result.removeAll());
        language.addValueChangeListener(event -> result.removeAll());
        showCard();
        Section wish = new Section(
                Texts.of("familyPrint.wish"),
                errors,
                new FormColumn(readers, kind, call, go, agreed, language),
                new StickyActions().primary(Texts.of("familyPrint.make"), this::make));
        wish.addClassName("cr-screen-only");
        result.getElement().setAttribute("aria-live", "polite");
        add(wish, result);
    }

    private Map<String, Component> fields() {
        Map<String, Component> fields = new LinkedHashMap<>();
        fields.put("readers", readers);
        fields.put("kind", kind);
        fields.put("language", language);
        fields.put("call", call);
        fields.put("go", go);
        fields.put("agreed", agreed);
        return fields;
    }

    private void showCard() {
        boolean card = kind.getValue() == PrintKind.CARD;
        List.of(call, go, agreed).forEach(field -> field.setVisible(card));
        result.removeAll();
    }

    private PrintWish wish() {
        boolean card = kind.getValue() == PrintKind.CARD;
        return new PrintWish(
                readers.getValue(),
                card ? PrintKind.CARD : PrintKind.PAGE,
                Locale.of(language.getValue()),
                List.of(),
                card ? new CardText(call.getValue(), go.getValue(), agreed.getValue()) : CardText.EMPTY);
    }

    private boolean make() {
        result.removeAll();
        PrintWish wish = wish();
        Outcome<Looked> looked = prints.look(caseId, wish);
        if (errors.show(looked)) {
            show(wish, looked.value());
        }
        return false;
    }

    /** Shows what stops it, or the paper; called again each time a passage was left out. */
    private void show(PrintWish wish, Looked looked) {
        result.removeAll();
        result.getElement().executeJs("this.scrollIntoView({block: 'start'})");
        if (!looked.stops().isEmpty()) {
            result.add(new PrintStops(looked.stops(), leftOut -> {
                PrintWish without = wish.without(leftOut);
                show(without, prints.look(caseId, without).value());
            }));
            return;
        }
        result.add(new ReadyPaper(caseId, prints, wish, looked, readerNames(wish.readers()), mayPrint));
        notByPost(wish.readers());
    }

    private String readerNames(Set<PersonId> chosen) {
        return chosen.stream().map(id -> names.getOrDefault(id, "")).sorted().collect(Collectors.joining(", "));
    }

    private void notByPost(Set<PersonId> chosen) {
        chosen.stream()
                .filter(id ->
                        contacts.containsKey(id) && contacts.get(id).form().post() == Known.NO)
                .forEach(id -> {
                    Span warning = PlanWords.quiet(Texts.of("familyPrint.notByPost", names.getOrDefault(id, "")));
                    warning.addClassName("cr-screen-only");
                    result.addComponentAsFirst(warning);
                });
    }
}
