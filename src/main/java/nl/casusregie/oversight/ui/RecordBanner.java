package nl.casusregie.oversight.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import nl.casusregie.audit.RecordState;
import nl.casusregie.shell.ui.StatusChip;
import nl.casusregie.shell.ui.Texts;
import nl.casusregie.shell.ui.Tone;

/** How the record itself stands: sealed in time, late, or changed by somebody. */
class RecordBanner extends Div {

    RecordBanner(RecordState state) {
        Long damaged = state.damagedFrom();
        if (damaged != null) {
            add(new StatusChip(Texts.of("oversight.record.damaged"), Tone.BAD));
            alert(Texts.of("oversight.record.damaged.what", damaged.toString()));
        } else if (state.late()) {
            add(new StatusChip(Texts.of("oversight.record.late"), Tone.BAD));
            alert(Texts.of("oversight.record.late.what", state.unsealedAge().toMinutes()));
        } else {
            add(new StatusChip(Texts.of("oversight.record.well"), Tone.GOOD));
        }
    }

    private void alert(String text) {
        Span words = new Span(" " + text);
        words.getElement().setAttribute("role", "alert");
        add(words);
    }
}
