package nl.casusregie.architecture.offender;

import com.vaadin.flow.component.Html;
import com.vaadin.flow.component.dependency.CssImport;
import com.vaadin.flow.router.Route;

/** Is a screen outside a {@code ui} package, open to nobody says whom, with a style the bundle lacks and text as HTML. */
@Route("offender")
@CssImport("./offender.css")
class ShowsAScreen extends Html {

    ShowsAScreen(String text) {
        super("<p>" + text + "</p>");
    }
}
