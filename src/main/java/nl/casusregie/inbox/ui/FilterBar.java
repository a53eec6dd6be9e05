package nl.casusregie.inbox.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import nl.casusregie.access.Partner;
import nl.casusregie.inbox.DueState;
import nl.casusregie.inbox.InboxCriteria;
import nl.casusregie.inbox.InboxList;
import nl.casusregie.inbox.WorkKind;
import nl.casusregie.shell.ui.Fields;
import nl.casusregie.shell.ui.Icons;
import nl.casusregie.shell.ui.ScreenWidth;
import nl.casusregie.shell.ui.ShortChoice;
import nl.casusregie.shell.ui.Texts;

/** What a list is narrowed by: a text, and one choice per column. On a telephone the choices fold away. */
class FilterBar extends Div {

    private final TextField text = Fields.text("inbox.filter");
    private final ComboBox<WorkKind> kind = Fields.search("inbox.filter.kind", byName(), each -> Texts.of(each.key()));
    private final ShortChoice<String> phase;
    private final ShortChoice<DueState> due;
    private final ShortChoice<Boolean> urgent = yesOrNo("inbox.filter.urgent");
    private final ShortChoice<Boolean> taken = yesOrNo("inbox.filter.taken");
    private final List<Partner> partners = new ArrayList<>();
    private final ComboBox<Partner> organisation = Fields.search("inbox.filter.organisation", partners, Partner::name);
    private final Div choices = new Div();
    private final Details folded = new Details();
    private final Button clear = new Button(Texts.of("inbox.filter.clear"));
    private final Supplier<List<Partner>> partnersOfMine;
    private final Consumer<InboxCriteria> changed;
    private InboxCriteria criteria = InboxCriteria.of(InboxList.MINE);

    /** {@code partners} are asked for when the list is shown that can be narrowed by them. */
    FilterBar(List<String> phases, Supplier<List<Partner>> partners, Consumer<InboxCriteria> changed) {
        this.partnersOfMine = partners;
        this.changed = changed;
        phase = choice("inbox.filter.phase", phases, code -> "phase." + code);
        due = choice("inbox.filter.due", List.of(DueState.values()), state -> "inbox.due." + state.name());
        addClassName("cr-filterbar");
        text.setClearButtonVisible(true);
        text.setPrefixComponent(Icons.decorative(VaadinIcon.SEARCH));
        text.setValueChangeMode(ValueChangeMode.LAZY);
        text.addClassName("cr-filter");
        text.setMaxLength(200);
        kind.setClearButtonVisible(true);
        organisation.setClearButtonVisible(true);
        kind.setPlaceholder(Texts.of("inbox.filter.all"));
        organisation.setPlaceholder(Texts.of("inbox.filter.all"));
        clear.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
        clear.addClickListener(event -> changed.accept(InboxCriteria.of(criteria.list())));
        choices.addClassName("cr-filterbar__choices");
        choices.add(kind, phase, due, urgent, taken, organisation, clear);
        folded.setSummaryText(Texts.of("inbox.filters"));
        for (HasValue<?, ?> field : List.of(text, kind, phase, due, urgent, taken, organisation)) {
            follow(field);
        }
        add(text);
        ScreenWidth.follow(this, this::fold);
    }

    /** Shows what the list is narrowed by now. */
    void show(InboxCriteria now) {
        criteria = now;
        text.setValue(now.text());
        kind.setValue(now.kind());
        phase.setValue(now.phase());
        due.setValue(now.due());
        urgent.setValue(now.urgent());
        taken.setValue(now.taken());
        if (now.list() == InboxList.WAITING && partners.isEmpty()) {
            partners.addAll(partnersOfMine.get());
            organisation.setItems(partners);
        }
        organisation.setValue(partners.stream()
                .filter(each -> each.id().value().equals(now.organisation()))
                .findFirst()
                .orElse(null));
        due.setVisible(!now.list().isPast());
        taken.setVisible(now.list() == InboxList.ORGANISATION || now.list() == InboxList.WAITING);
        organisation.setVisible(now.list() == InboxList.WAITING);
        clear.setVisible(now.isNarrowed());
        folded.setSummaryText(Texts.of(now.isNarrowed() ? "inbox.filters.set" : "inbox.filters"));
    }

    void focusText() {
        text.focus();
    }

    private void fold(boolean narrow) {
        folded.removeAll();
        folded.removeFromParent();
        choices.removeFromParent();
        Component where = choices;
        if (narrow) {
            folded.add(choices);
            where = folded;
        }
        add(where);
    }

    private void follow(HasValue<?, ?> field) {
        field.addValueChangeListener(event -> {
            if (event.isFromClient()) {
                Partner chosen = organisation.getValue();
                changed.accept(new InboxCriteria(
                        criteria.list(),
                        text.getValue(),
                        WorkWords.kindsNamed(text.getValue()),
                        kind.getValue(),
                        phase.getValue(),
                        urgent.getValue(),
                        chosen == null ? null : chosen.id().value(),
                        taken.getValue(),
                        due.getValue(),
                        criteria.sort(),
                        criteria.descending()));
            }
        });
    }

    private static List<WorkKind> byName() {
        return Arrays.stream(WorkKind.values())
                .sorted(Comparator.comparing(each -> Texts.of(each.key())))
                .toList();
    }

    private static ShortChoice<Boolean> yesOrNo(String key) {
        return choice(key, List.of(true, false), answer -> key + "." + answer);
    }

    private static <T> ShortChoice<T> choice(String labelKey, List<T> items, Function<? super T, String> key) {
        Map<String, T> byWords = new LinkedHashMap<>();
        items.forEach(item -> byWords.put(Texts.of(key.apply(item)), item));
        return ShortChoice.of(Texts.of(labelKey), Texts.of("inbox.filter.all"), byWords);
    }
}
