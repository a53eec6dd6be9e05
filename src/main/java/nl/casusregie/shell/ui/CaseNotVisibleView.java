package nl.casusregie.shell.ui;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.ParentLayout;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import nl.casusregie.access.CaseNotVisible;
import org.springframework.beans.factory.ObjectProvider;

/** For this person the case does not exist: exactly the page of an unknown address. */
@AnonymousAllowed
@ParentLayout(MainLayout.class)
public class CaseNotVisibleView extends ErrorPage implements HasErrorParameter<CaseNotVisible> {

    CaseNotVisibleView(ObjectProvider<MissingPageHelp> offers) {
        offer(offers);
    }

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<CaseNotVisible> parameter) {
        showNotFound();
        return 404;
    }
}
