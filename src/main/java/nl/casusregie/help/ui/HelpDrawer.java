package nl.casusregie.help.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ModalityMode;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.icon.VaadinIcon;
import nl.casusregie.help.HelpPage;
import nl.casusregie.shell.ui.Icons;
import nl.casusregie.shell.ui.ScreenWidth;
import nl.casusregie.shell.ui.Stack;
import nl.casusregie.shell.ui.Texts;

/**
 * The explanation at the side of the page. On a wide screen one goes on working beside it; on a telephone it lies over the
 * page. Closing it brings the keyboard back to where it was opened.
 */
class HelpDrawer extends Dialog {

    private static final String BACK_TO = "const at = document.activeElement;"
            + "if (!at || at === document.body || $0 && $0.contains(at)) this.focus();";

    HelpDrawer(HelpPage page) {
        addClassName("cr-help-drawer");
        setHeaderTitle(Texts.of("help.of", Texts.of(page.topic().key())));
        setModality(ModalityMode.MODELESS);
        setCloseOnOutsideClick(false);
        Button close = new Button(Icons.of(VaadinIcon.CLOSE_SMALL), event -> close());
        close.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_ICON);
        close.setAriaLabel(Texts.of("help.close"));
        getHeader().add(close);
        Anchor all = new Anchor("uitleg/" + page.topic().address(), Texts.of("help.all"));
        add(new Stack(new HelpContent(page, page.textOrNothing()), all));
        ScreenWidth.follow(this, narrow -> setModality(narrow ? ModalityMode.STRICT : ModalityMode.MODELESS));
    }

    void openFor(Component opener) {
        addClosedListener(event -> opener.getElement().executeJs(BACK_TO, getElement()));
        open();
    }
}
