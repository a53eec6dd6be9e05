package nl.casusregie.casefile.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import nl.casusregie.access.Membership;
import nl.casusregie.casefile.CaseHead;
import nl.casusregie.shell.ui.PersonChip;
import nl.casusregie.shell.ui.Section;
import nl.casusregie.shell.ui.StatusChip;
import nl.casusregie.shell.ui.Texts;
import nl.casusregie.shell.ui.Tone;
import org.jspecify.annotations.Nullable;

/** Who leads the case, and who the household's fixed face is. */
class LeadPanel extends Section {

    LeadPanel(CaseHead head) {
        super(Texts.of("casefile.lead.title"));
        add(role("casefile.lead", head.lead()), role("casefile.fixedFace", head.fixedFace()));
    }

    private static Component role(String key, @Nullable Membership member) {
        Div words = new Div(CaseWords.quiet(Texts.of(key)));
        words.addClassName("cr-cell");
        words.add(
                member == null
                        ? new StatusChip(Texts.of(key + ".none"), Tone.WARN)
                        : new PersonChip(member.name(), member.jobTitle(), member.organisationName()));
        return words;
    }
}
