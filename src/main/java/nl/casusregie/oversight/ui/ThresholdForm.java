package nl.casusregie.oversight.ui;

import com.vaadin.flow.component.textfield.IntegerField;
import java.util.Map;
import nl.casusregie.oversight.ReviewSettings;
import nl.casusregie.oversight.Thresholds;
import nl.casusregie.shell.ui.ErrorSummary;
import nl.casusregie.shell.ui.FormColumn;
import nl.casusregie.shell.ui.Notice;
import nl.casusregie.shell.ui.Stack;
import nl.casusregie.shell.ui.StickyActions;
import nl.casusregie.shell.ui.Texts;
import org.jspecify.annotations.Nullable;

/** What the region finds odd: how many files a day are many, and between which hours people work. */
class ThresholdForm extends Stack {

    private final IntegerField files = new IntegerField(Texts.of("oversight.files"));
    private final IntegerField from = new IntegerField(Texts.of("oversight.officeFrom"));
    private final IntegerField until = new IntegerField(Texts.of("oversight.officeUntil"));
    private final ErrorSummary errors =
            new ErrorSummary(Map.of("filesPerDay", files, "officeFrom", from, "officeUntil", until));

    ThresholdForm(ReviewSettings settings, String regionCode) {
        Thresholds now = settings.thresholds(regionCode);
        files.setValue(now.filesPerDay());
        from.setValue(now.officeFrom());
        until.setValue(now.officeUntil());
        StickyActions acts = new StickyActions().secondary(Texts.of("oversight.settings.keep"), () -> {
            boolean kept = errors.show(settings.change(regionCode, wanted()));
            if (kept) {
                Notice.success(Texts.of("oversight.settings.kept"));
            }
            return false;
        });
        add(errors, new FormColumn(files, from, until), acts);
    }

    private Thresholds wanted() {
        return new Thresholds(number(files.getValue()), number(from.getValue()), number(until.getValue()));
    }

    private static int number(@Nullable Integer typed) {
        return typed == null ? -1 : typed;
    }
}
