package nl.casusregie.help.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import nl.casusregie.access.Region;
import nl.casusregie.help.HelpPage;
import nl.casusregie.help.HelpTopic;
import nl.casusregie.help.StepHelps;
import nl.casusregie.shell.ui.ActDialog;
import nl.casusregie.shell.ui.DateTexts;
import nl.casusregie.shell.ui.EmptyState;
import nl.casusregie.shell.ui.ErrorSummary;
import nl.casusregie.shell.ui.Fields;
import nl.casusregie.shell.ui.Notice;
import nl.casusregie.shell.ui.Page;
import nl.casusregie.shell.ui.PageHeader;
import nl.casusregie.shell.ui.Section;
import nl.casusregie.shell.ui.Texts;

/** All explanations, step by step, with their earlier versions; coordinators and administrators write their region's own. */
@Route("uitleg/:topic?")
@PermitAll
class HelpView extends Page implements BeforeEnterObserver {

    private final StepHelps helps;
    private final Div content = new Div();
    private final List<Region> regions;
    private final Select<Region> region = new Select<>();
    private HelpTopic topic = HelpTopic.SIGNAL;

    HelpView(StepHelps helps) {
        super("help.title");
        this.helps = helps;
        content.addClassName("cr-stack");
        regions = helps.mine();
        region.setLabel(Texts.of("help.region"));
        region.setItems(regions);
        region.setItemLabelGenerator(Region::name);
        region.addClassName("cr-filter");
        region.setVisible(regions.size() > 1);
        regions.stream().findFirst().ifPresent(region::setValue);
        region.addValueChangeListener(event -> show());
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        String asked = event.getRouteParameters().get("topic").orElse("");
        topic = Arrays.stream(HelpTopic.values())
                .filter(each -> each.address().equals(asked))
                .findFirst()
                .orElse(HelpTopic.SIGNAL);
        removeAll();
        Div columns = new Div(contents(), content);
        columns.addClassName("cr-help-page");
        add(new PageHeader(Texts.of("help.title")).line(Texts.of("help.line")), region, columns);
        show();
    }

    private Nav contents() {
        UnorderedList list = new UnorderedList();
        for (HelpTopic each : HelpTopic.values()) {
            Anchor link = new Anchor("uitleg/" + each.address(), Texts.of(each.key()));
            if (each == topic) {
                link.getElement().setAttribute("aria-current", "page");
            }
            list.add(new ListItem(link));
        }
        Nav contents = new Nav(list);
        contents.addClassName("cr-help-contents");
        contents.getElement().setAttribute("aria-label", Texts.of("help.contents"));
        return contents;
    }

    private void show() {
        content.removeAll();
        if (region.getValue() == null) {
            content.add(new EmptyState(Texts.of("help.noRegion"), Texts.of("help.noRegion.why")));
            return;
        }
        String code = region.getValue().code();
        HelpPage page = helps.page(topic, code, Texts.locale());
        Section now = new Section(Texts.of(topic.key()), new HelpContent(page, page.textOrNothing()));
        if (helps.mayChange(code)) {
            now.add(acts(page));
        }
        content.add(now, new Section(Texts.of("help.history"), history(code)));
    }

    private Div acts(HelpPage page) {
        Button change = new Button(
                Texts.of(page.isNational() ? "help.edit.own" : "help.edit.change", page.regionCode()),
                event -> new HelpEditor(helps, page, page.textOrNothing(), this::show).open());
        Div acts = new Div(change);
        acts.addClassName("cr-help-acts");
        if (!page.isNational()) {
            acts.add(new Button(Texts.of("help.back"), event -> askBack(page)));
        }
        return acts;
    }

    private void askBack(HelpPage page) {
        TextField why = Fields.help(Fields.text("help.why"), "help.why.help");
        ErrorSummary errors = new ErrorSummary(Map.of("why", why)).about("back" + page.regionCode() + page.topic());
        new ActDialog(Texts.of("help.back.question"), errors, new Paragraph(Texts.of("help.back.text")), why)
                .verb(Texts.of("help.back"), () -> {
                    boolean done = errors.show(
                            helps.backToNational(page.regionCode(), page.topic(), why.getValue(), page.number()));
                    if (done) {
                        Notice.success(Texts.of("help.back.done"));
                        show();
                    }
                    return done;
                })
                .open();
    }

    private Component history(String code) {
        UnorderedList list = new UnorderedList();
        list.addClassName("cr-text-list");
        helps.history(topic, code, Texts.locale()).forEach(each -> list.add(new ListItem(version(each))));
        return list;
    }

    private static Component version(HelpPage page) {
        if (page.savedAt() == null) {
            return new Details(
                    Texts.of("help.version.national", page.national()), new HelpContent(page, page.textOrNothing()));
        }
        String name =
                Texts.of("help.version", page.number(), DateTexts.dateTime(page.savedAt()), page.savedBy(), page.why());
        return page.text() == null
                ? new Paragraph(name + " " + Texts.of("help.version.back"))
                : new Details(name, new HelpContent(page, page.text()));
    }
}
