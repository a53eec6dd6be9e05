package nl.casusregie.shell.ui;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.ParentLayout;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.List;
import java.util.UUID;
import nl.casusregie.access.AccessTrail;
import nl.casusregie.access.Actors;
import nl.casusregie.access.CaseNotVisible;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;

/**
 * For this person the case does not exist: exactly the page of an unknown address. That somebody asked is on record,
 * whether or not there is something that is not theirs (AC-Z2).
 */
@AnonymousAllowed
@ParentLayout(MainLayout.class)
public class CaseNotVisibleView extends ErrorPage implements HasErrorParameter<CaseNotVisible> {

    private final AccessTrail trail;

    CaseNotVisibleView(ObjectProvider<MissingPageHelp> offers, AccessTrail trail) {
        this.trail = trail;
        offer(offers);
    }

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<CaseNotVisible> parameter) {
        if (!parameter.getException().isOnRecord()) {
            List<String> address = event.getLocation().getSegments();
            Actors.find()
                    .ifPresent(actor -> trail.foundNothing(
                            actor, address.getFirst(), address.size() > 1 ? id(address.get(1)) : null));
        }
        showNotFound();
        return 404;
    }

    private static @Nullable UUID id(String named) {
        try {
            return UUID.fromString(named);
        } catch (IllegalArgumentException noId) {
            return null;
        }
    }
}
