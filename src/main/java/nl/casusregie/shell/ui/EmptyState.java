package nl.casusregie.shell.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import org.jspecify.annotations.Nullable;

/** Where something could be but is not: what belongs here, why it is empty, and the act that fills it. */
public class EmptyState extends Div {

    /** {@code why} may be empty, {@code act} may be absent. */
    public EmptyState(String what, String why, @Nullable Component act) {
        addClassName("cr-empty");
        Paragraph belongs = new Paragraph(what);
        belongs.addClassName("cr-empty__what");
        add(belongs);
        if (!why.isBlank()) {
            Paragraph reason = new Paragraph(why);
            reason.addClassName("cr-quiet");
            add(reason);
        }
        if (act != null) {
            add(act);
        }
    }

    public EmptyState(String what, String why) {
        this(what, why, null);
    }
}
