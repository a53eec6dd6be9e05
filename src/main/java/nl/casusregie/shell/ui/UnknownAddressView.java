package nl.casusregie.shell.ui;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.ParentLayout;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import org.springframework.beans.factory.ObjectProvider;

/** There is nothing at this address. */
@AnonymousAllowed
@ParentLayout(MainLayout.class)
public class UnknownAddressView extends ErrorPage implements HasErrorParameter<NotFoundException> {

    UnknownAddressView(ObjectProvider<MissingPageHelp> offers) {
        offer(offers);
    }

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<NotFoundException> parameter) {
        showNotFound();
        return 404;
    }
}
