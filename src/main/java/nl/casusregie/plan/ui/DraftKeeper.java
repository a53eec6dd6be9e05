package nl.casusregie.plan.ui;

import com.vaadin.flow.component.BlurNotifier;
import com.vaadin.flow.component.ClientCallable;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.html.Span;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.util.function.Supplier;
import nl.casusregie.shared.Outcome;
import nl.casusregie.shared.Refusal;
import nl.casusregie.shell.ui.DateTexts;
import nl.casusregie.shell.ui.Fields;
import nl.casusregie.shell.ui.Texts;

/** Keeps what is typed on the server, at most once every few seconds and when a field is left, and says so. */
class DraftKeeper extends Span {

    private static final Duration PAUSE = Duration.ofSeconds(3);

    private static final String LATER =
            "clearTimeout(this.later); this.later = setTimeout(() => this.$server.flush(), $0)";

    private final Clock clock;
    private final Supplier<Outcome<?>> save;
    private Instant last;
    private boolean dirty;

    DraftKeeper(Clock clock, Supplier<Outcome<?>> save) {
        this.clock = clock;
        this.save = save;
        this.last = clock.instant();
        addClassNames("cr-quiet", "cr-plan-draft");
        getElement().setAttribute("aria-live", "off");
        setText(Texts.of("plan.draft.keeps"));
    }

    /** Keeps what is put into the field, and whatever is left when the field is left. */
    void watch(Component field) {
        if (field instanceof HasValue<?, ?> value) {
            Fields.hearWhileTyping(field);
            value.addValueChangeListener(event -> changed());
        }
        if (field instanceof BlurNotifier<?> notifier) {
            notifier.addBlurListener(event -> flush());
        }
    }

    void changed() {
        dirty = true;
        if (Duration.between(last, clock.instant()).compareTo(PAUSE) >= 0) {
            flush();
        } else {
            // Whoever stops typing has nothing more to tell: then the browser says after a moment that it is time.
            getElement().executeJs(LATER, PAUSE.toMillis());
        }
    }

    @ClientCallable
    private void flush() {
        if (dirty) {
            keep();
        }
    }

    /** Keeps everything now. */
    Outcome<?> keep() {
        last = clock.instant();
        Outcome<?> outcome = save.get();
        if (outcome.isDone()) {
            dirty = false;
            setText(Texts.of("plan.draft.kept", DateTexts.time(LocalTime.ofInstant(last, DateTexts.ZONE))));
        } else {
            Refusal reason = outcome.reasons().getFirst();
            setText(Texts.of(
                    "plan.draft.notKept", Texts.of(reason.key(), reason.args().toArray())));
        }
        getElement().setAttribute("aria-live", outcome.isDone() ? "off" : "polite");
        return outcome;
    }

    /** What was typed has been handed in; nothing is left to keep. */
    void done() {
        dirty = false;
    }
}
