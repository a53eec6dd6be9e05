package nl.casusregie.shell.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.login.LoginForm;
import com.vaadin.flow.component.login.LoginI18n;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.Set;
import nl.casusregie.access.Actors;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;

/** The way in. An unknown name and a wrong password get the same answer. */
@Route(value = "login", autoLayout = false)
@AnonymousAllowed
public class LoginView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    private final Paragraph refused = new Paragraph(Texts.of("shell.login.refused"));
    private final LoginForm form = new LoginForm(words("shell.login.error.title", "shell.login.error.text"));

    LoginView(ObjectProvider<DemoLogins> demoLogins, Environment environment, WaysIn ways) {
        addClassName("cr-login");
        Image mark = new Image("icons/casusregie.svg", "");
        H1 name = new H1("Casusregie");
        Div brand = new Div(mark, name);
        brand.addClassName("cr-login__brand");
        form.setAction("login");
        form.setForgotPasswordButtonVisible(false);
        refused.addClassName("cr-login__refused");
        refused.getElement().setAttribute("role", "alert");
        refused.setVisible(false);
        Div panel = new Div(brand, new Paragraph(Texts.of("shell.login.purpose")), refused);
        if (!ways.organisation().isEmpty()) {
            panel.add(organisation(ways.organisation()));
        }
        if (ways.password()) {
            panel.add(form);
        }
        panel.addClassName("cr-login__panel");
        add(panel);
        DemoLogins people = demoLogins.getIfAvailable();
        if (people != null && environment.acceptsProfiles(Profiles.of("demo"))) {
            Div demo = new Div(
                    new H2(Texts.of("shell.login.demo.title")),
                    new Paragraph(Texts.of("shell.login.demo.text")),
                    new DemoLoginList(people.all()));
            demo.addClassName("cr-login__demo");
            add(demo);
            addClassName("cr-login--demo");
        }
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        if (Actors.find().isPresent()) {
            event.forwardTo("");
        }
        Set<String> said =
                event.getLocation().getQueryParameters().getParameters().keySet();
        if (said.contains("wait")) {
            form.setI18n(words("shell.login.wait.title", "shell.login.wait.text"));
        }
        refused.setVisible(said.contains("refused"));
        form.setError(said.contains("error") || said.contains("wait"));
    }

    private static Anchor organisation(String start) {
        Anchor link = new Anchor(start.substring(1), Texts.of("shell.login.organisation"));
        link.addClassNames("cr-primary-link", "cr-login__organisation");
        link.getElement().setAttribute("router-ignore", true);
        return link;
    }

    @Override
    public String getPageTitle() {
        return Texts.title("shell.login.title");
    }

    private static LoginI18n words(String errorTitle, String errorText) {
        LoginI18n words = LoginI18n.createDefault();
        words.getForm().setTitle(Texts.of("shell.login.title"));
        words.getForm().setUsername(Texts.of("shell.login.username"));
        words.getForm().setPassword(Texts.of("shell.login.password"));
        words.getForm().setSubmit(Texts.of("shell.login.submit"));
        words.getErrorMessage().setTitle(Texts.of(errorTitle));
        words.getErrorMessage().setMessage(Texts.of(errorText));
        words.getErrorMessage().setUsername(Texts.of("shell.login.error.username"));
        words.getErrorMessage().setPassword(Texts.of("shell.login.error.password"));
        return words;
    }
}
