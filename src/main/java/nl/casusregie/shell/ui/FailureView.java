package nl.casusregie.shell.ui;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.ParentLayout;
import com.vaadin.flow.server.auth.AnonymousAllowed;

/** A page could not be made: a reference number, no internals. */
@AnonymousAllowed
@ParentLayout(MainLayout.class)
public class FailureView extends ErrorPage implements HasErrorParameter<Exception> {

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<Exception> parameter) {
        String reference = UnexpectedErrors.record(parameter.getCaughtException());
        show("shell.error.title", Texts.of("shell.error.page", reference));
        return 500;
    }
}
