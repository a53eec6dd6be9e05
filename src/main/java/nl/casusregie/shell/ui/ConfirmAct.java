package nl.casusregie.shell.ui;

import com.vaadin.flow.component.button.Button;
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
        dialog(question, consequences, verb, "primary", act).open();
    }

    /** An act that takes something away for good: the keyboard starts at the way out. */
    public static void askDestructive(String question, List<String> consequences, String verb, Runnable act) {
        ConfirmDialog dialog = dialog(question, consequences, verb, "primary error", act);
        Button cancel = new Button(Texts.of("shell.cancel"));
        dialog.setCancelButton(cancel);
        dialog.open();
        cancel.getElement().executeJs("setTimeout(() => this.focus(), 150)");
    }

    private static ConfirmDialog dialog(
            String question, List<String> consequences, String verb, String theme, Runnable act) {
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
        return dialog;
    }
}
