package nl.casusregie.shell;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.page.AppShellConfigurator;
import com.vaadin.flow.component.page.ColorScheme;
import com.vaadin.flow.component.page.Push;
import com.vaadin.flow.server.AppShellSettings;
import com.vaadin.flow.theme.lumo.Lumo;

/** The page around the application: Lumo as the base, our own tokens and components on top, light or dark as the system asks. */
@Push
@ColorScheme(ColorScheme.Value.LIGHT_DARK)
@StyleSheet(Lumo.STYLESHEET)
@StyleSheet("casusregie.css")
@StyleSheet("casusregie-layout.css")
@StyleSheet("casusregie-components.css")
@StyleSheet("casusregie-work.css")
@StyleSheet("casusregie-search.css")
@StyleSheet("casusregie-case.css")
@StyleSheet("casusregie-intake.css")
@StyleSheet("casusregie-plan.css")
@StyleSheet("casusregie-help.css")
@StyleSheet("casusregie-print.css")
public class Shell implements AppShellConfigurator {

    @Override
    public void configurePage(AppShellSettings settings) {
        settings.setPageTitle("Casusregie");
        settings.setViewport("width=device-width, initial-scale=1");
        settings.addFavIcon("icon", "icons/casusregie.svg", "any");
        settings.addMetaTag("robots", "noindex, nofollow");
        settings.addMetaTag("format-detection", "telephone=no");
    }
}
