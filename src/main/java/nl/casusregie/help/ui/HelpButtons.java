package nl.casusregie.help.ui;

import com.vaadin.flow.component.Component;
import java.util.Optional;
import nl.casusregie.access.CaseAccess;
import nl.casusregie.help.HelpTopic;
import nl.casusregie.help.StepHelps;
import nl.casusregie.shared.CaseId;
import nl.casusregie.shell.ui.StepHelp;

/** Makes the button beside a step; nothing is read until it is pressed. */
@org.springframework.stereotype.Component
class HelpButtons implements StepHelp {

    private final StepHelps helps;
    private final CaseAccess access;

    HelpButtons(StepHelps helps, CaseAccess access) {
        this.helps = helps;
        this.access = access;
    }

    @Override
    public Optional<Component> button(String step, CaseId caseId) {
        return HelpTopic.of(step).map(topic -> new HelpButton(helps, topic, () -> access.regionOf(caseId)));
    }

    @Override
    public Optional<Component> button(String step) {
        return HelpTopic.of(step).map(topic -> new HelpButton(helps, topic, this::ownRegion));
    }

    private String ownRegion() {
        return helps.mine().stream().findFirst().map(region -> region.code()).orElse("");
    }
}
