package nl.casusregie.casefile.ui.spi;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.Map;
import nl.casusregie.casefile.DecisionNeeds;
import nl.casusregie.casefile.ForTheChildren;
import nl.casusregie.shared.Refusals;
import nl.casusregie.shell.ui.Fields;
import nl.casusregie.shell.ui.FormColumn;
import nl.casusregie.shell.ui.Section;
import nl.casusregie.shell.ui.Texts;

/** What every decision about a household with children asks beside the decision; shows nothing where nothing is asked. */
public class ChildrenFields extends Section {

    private final TextArea effect =
            Fields.longText("decision.children.effect", Refusals.TEXT, "decision.children.effect.help");
    private final TextArea whyNotHeard = Fields.longText("decision.whyNotHeard", Refusals.TEXT);
    private final DecisionNeeds needs;

    public ChildrenFields(DecisionNeeds needs) {
        super(Texts.of(needs.children() ? "decision.children" : "decision.hearing"));
        this.needs = needs;
        whyNotHeard.setHelperText(Texts.of("decision.whyNotHeard.who", String.join(", ", needs.notHeard())));
        add(new FormColumn(effect, whyNotHeard));
        asked(true);
    }

    /** Whether the answer that was chosen is one that decides something. */
    public void asked(boolean decides) {
        effect.setVisible(decides && needs.children());
        whyNotHeard.setVisible(decides && !needs.notHeard().isEmpty());
        setVisible(decides && needs.any());
    }

    /** Names the fields that refusals stand beside. */
    public void nameFields(Map<String, Component> fields) {
        fields.put("effectOnChildren", effect);
        fields.put("whyNotHeard", whyNotHeard);
    }

    /** Without what was typed in a field that is not asked. */
    public ForTheChildren value() {
        return new ForTheChildren(
                effect.isVisible() ? effect.getValue() : "", whyNotHeard.isVisible() ? whyNotHeard.getValue() : "");
    }
}
