package nl.casusregie.analysis.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.select.Select;
import java.util.List;
import nl.casusregie.access.Partner;
import nl.casusregie.analysis.Factor;
import nl.casusregie.shell.ui.Fields;
import nl.casusregie.shell.ui.FormColumn;
import nl.casusregie.shell.ui.LineEntry;
import nl.casusregie.shell.ui.LineField;
import org.jspecify.annotations.Nullable;

/** Writes one factor: what, who says so, and whether it is a fact or a judgement. The source stays for the next one. */
class FactorEntry implements LineEntry<Factor> {

    private final Factor.Kind kind;
    private final List<Partner> sources;
    private final LineField text;
    private final ComboBox<Partner> source;
    private final Select<Factor.Nature> nature = Fields.choice(
            "analysis.factor.nature", List.of(Factor.Nature.values()), each -> "analysis.factor.nature." + each.name());

    FactorEntry(Factor.Kind kind, List<Partner> sources) {
        this.kind = kind;
        this.sources = sources;
        this.text = new LineField("analysis.factor." + kind.name());
        this.source = Fields.search("analysis.factor.source", sources, Partner::name);
    }

    @Override
    public Class<Factor> type() {
        return Factor.class;
    }

    @Override
    public Component fields() {
        return new FormColumn(text).row(source, nature);
    }

    @Override
    public @Nullable Factor read() {
        Partner chosen = source.getValue();
        return text.getValue().isBlank()
                ? null
                : new Factor(kind, text.getValue().strip(), chosen == null ? null : chosen.id(), nature.getValue());
    }

    @Override
    public boolean isReady() {
        if (source.isEmpty()) {
            source.focus();
        } else if (nature.isEmpty()) {
            nature.focus();
        }
        return !source.isEmpty() && !nature.isEmpty();
    }

    @Override
    public void write(Factor line) {
        text.setValue(line.text());
        source.setValue(sources.stream()
                .filter(each -> each.id().equals(line.source()))
                .findFirst()
                .orElse(null));
        nature.setValue(line.nature());
        text.focus();
    }

    @Override
    public void next() {
        text.clear();
        text.focus();
    }

    @Override
    public void onEnter(Runnable add) {
        text.onEnter(add);
    }
}
