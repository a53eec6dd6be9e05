package nl.casusregie.administration.ui;

import com.vaadin.flow.component.tabs.TabSheet;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import nl.casusregie.access.AccountAdministration;
import nl.casusregie.access.Directory;
import nl.casusregie.shell.ui.Page;
import nl.casusregie.shell.ui.PageHeader;
import nl.casusregie.shell.ui.TabStrip;
import nl.casusregie.shell.ui.Texts;

/** Where the functional administrator lets people, organisations and regions in; no case is ever shown here. */
@Route("beheer")
@RolesAllowed("ADMINISTRATOR")
class AdministrationView extends Page {

    AdministrationView(AccountAdministration administration, Directory directory) {
        super("administration.title");
        TabSheet parts = new TabSheet();
        TabStrip.onlyTabs(parts);
        parts.setWidthFull();
        parts.add(Texts.of("administration.people"), new PeoplePart(administration, directory));
        parts.add(Texts.of("administration.organisations"), new OrganisationsPart(administration, directory));
        parts.add(Texts.of("administration.regions"), new RegionsPart(administration));
        add(new PageHeader(Texts.of("administration.title")).line(Texts.of("administration.line")), parts);
    }
}
