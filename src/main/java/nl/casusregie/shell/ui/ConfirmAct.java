package nl.casusregie.shell.ui;

import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;

/** Asks before an act that destroys or discloses: says in words what will happen to whom, with the verb on the button. */
public final class ConfirmAct {

    private ConfirmAct() {}

    /** An act that can be undone or that shares something. */
    public static void ask(String question, List<String> consequences, String verb, Runnable act) {
        open(question, consequences, verb, "primary", act);
    }

    /** An act that takes something away for good. */
    public static void askDestructive(String question, List<String> consequences, String verb, Runnable act) {
        open(question, consequences, verb, "primary error", act);
    }

    private static void open(String question, List<String> consequences, String verb, String theme, Runnable act) {
        UnorderedList list = new UnorderedList();
        consequences.forEach(consequence -> list.add(new ListItem(consequence)));
        Div text = new Div(list);
        text.addClassName("cr-consequences");
        ConfirmDialog dialog = new ConfirmDialog();
        dialog.setHeader(question);
        dialog.setText(text);
        dialog.setWidth("32rem");
        dialog.setCancelable(true);
        dialog.setCancelText(Texts.of("shell.cancel"));
        dialog.setConfirmText(verb);
        dialog.setConfirmButtonTheme(theme);
        dialog.addConfirmListener(event -> act.run());
        dialog.open();
    }
}
