package nl.casusregie.analysis.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.radiobutton.RadioGroupVariant;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.casusregie.access.Label;
import nl.casusregie.access.Partner;
import nl.casusregie.analysis.Block;
import nl.casusregie.analysis.BoardView;
import nl.casusregie.analysis.CardForm;
import nl.casusregie.analysis.Influence;
import nl.casusregie.analysis.LifeDomain;
import nl.casusregie.analysis.Nature;
import nl.casusregie.analysis.Recognition;
import nl.casusregie.household.ui.spi.PartialDateField;
import nl.casusregie.shared.Refusals;
import nl.casusregie.shell.ui.BothTexts;
import nl.casusregie.shell.ui.ErrorSummary;
import nl.casusregie.shell.ui.Fields;
import nl.casusregie.shell.ui.FormColumn;
import nl.casusregie.shell.ui.FormDialog;
import nl.casusregie.shell.ui.LabelField;
import nl.casusregie.shell.ui.StickyActions;
import nl.casusregie.shell.ui.Texts;
import org.jspecify.annotations.Nullable;

/** Asks what stands on a card. */
class CardDialog extends FormDialog {

    private final TextArea text = Fields.longText("analysis.card.text", Refusals.TEXT, "analysis.card.text.help");
    private final Select<Block> block = new Select<>();
    private final ComboBox<Partner> source;
    private final RadioButtonGroup<Nature> nature =
            Fields.radios("analysis.card.nature", List.of(Nature.values()), Nature::key);
    private final PartialDateField happened =
            new PartialDateField("analysis.card.happened", "analysis.card.happened.help");
    private final Checkbox about = Fields.checkbox("analysis.card.happened.about");
    private final CheckboxGroup<UUID> persons = new CheckboxGroup<>(Texts.of("analysis.card.persons"));
    private final Select<LifeDomain> domain = new Select<>();
    private final RadioButtonGroup<Influence> influence =
            Fields.radios("analysis.card.influence", List.of(Influence.values()), Influence::key);
    private final RadioButtonGroup<Recognition> recognition =
            Fields.radios("analysis.card.recognition", List.of(Recognition.values()), Recognition::key);
    private final LabelField label = new LabelField(Label.GENERAL);
    private final ErrorSummary errors;
    private final StickyActions acts = new StickyActions();
    private CardForm base;

    /** Begins with what is known of the card. */
    CardDialog(String title, BoardView board, CardWords words, CardForm start) {
        super(title);
        base = start;
        source = Fields.search("analysis.card.source", board.sources(), Partner::name);
        block.setLabel(Texts.of("analysis.card.block"));
        block.setItems(Block.values());
        block.setItemLabelGenerator(CardWords::block);
        domain.setLabel(Texts.of("analysis.card.domain"));
        domain.setItems(LifeDomain.values());
        domain.setEmptySelectionAllowed(true);
        domain.setEmptySelectionCaption(Texts.of("analysis.card.domain.none"));
        domain.setItemLabelGenerator(each -> Texts.of(each == null ? "analysis.card.domain.none" : each.key()));
        persons.setItems(words.household());
        persons.setItemLabelGenerator(words::name);
        persons.setHelperText(Texts.of("analysis.card.persons.help"));
        List.of(nature, influence).forEach(each -> each.removeThemeVariants(RadioGroupVariant.LUMO_VERTICAL));
        recognition.removeThemeVariants(RadioGroupVariant.LUMO_VERTICAL);
        errors = new ErrorSummary(fields());
        put(
                errors,
                new FormColumn(
                        text, block, source, nature, happened, about, persons, domain, influence, recognition, label),
                acts);
        show(start);
    }

    /** For a card that is there, and how it is now; who may see it is said on the card. */
    CardDialog changing(UUID card, CardForm now) {
        errors.about(card);
        base = now;
        label.setVisible(false);
        return this;
    }

    /** The card as whoever writes last saw it. */
    CardForm base() {
        return base;
    }

    private void show(CardForm form) {
        text.setValue(form.text());
        block.setValue(form.block());
        source.setValue(partner(form.sourceId()));
        nature.setValue(form.nature());
        happened.setValue(form.happened());
        about.setValue(form.about());
        persons.setValue(form.persons());
        domain.setValue(form.domain());
        influence.setValue(form.influence());
        recognition.setValue(form.recognition());
    }

    private @Nullable Partner partner(@Nullable UUID id) {
        return source.getListDataView()
                .getItems()
                .filter(each -> each.id().value().equals(id))
                .findFirst()
                .orElse(null);
    }

    /** Somebody else changed the card meanwhile: brings both together, so that keeping it again loses neither. */
    void meet(CardForm theirs, String whose) {
        CardForm mine = form();
        String typed = text.getValue();
        show(CardForm.meet(base, mine, theirs));
        text.setValue(typed);
        BothTexts.meet(text, base.text(), theirs.text(), whose);
        base = theirs;
    }

    CardForm form() {
        Partner chosen = source.getValue();
        return new CardForm(
                block.getValue(),
                BothTexts.of(text),
                chosen == null ? null : chosen.id().value(),
                happened.getValue(),
                about.getValue(),
                nature.getValue(),
                persons.getValue(),
                domain.getValue(),
                influence.getValue(),
                recognition.getValue());
    }

    Label label() {
        return label.getValue();
    }

    ErrorSummary errors() {
        return errors;
    }

    StickyActions acts() {
        return acts;
    }

    /** A way to take the card away, apart from the others. */
    void removable(Runnable remove) {
        Button away = new Button(Texts.of("analysis.card.remove"), click -> remove.run());
        away.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_ERROR);
        acts.add(away);
    }

    private Map<String, Component> fields() {
        Map<String, Component> fields = new LinkedHashMap<>();
        fields.put("text", text);
        fields.put("block", block);
        fields.put("source", source);
        fields.put("nature", nature);
        fields.put("happened", happened);
        fields.put("persons", persons);
        fields.put("domain", domain);
        fields.put("influence", influence);
        fields.put("recognition", recognition);
        return fields;
    }
}
