package nl.casusregie.help.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.casusregie.help.HelpPage;
import nl.casusregie.help.HelpText;
import nl.casusregie.help.HelpText.Definition;
import nl.casusregie.help.HelpText.Link;
import nl.casusregie.help.HelpText.Phone;
import nl.casusregie.help.StepHelps;
import nl.casusregie.shell.ui.ErrorSummary;
import nl.casusregie.shell.ui.Fields;
import nl.casusregie.shell.ui.FormColumn;
import nl.casusregie.shell.ui.FormDialog;
import nl.casusregie.shell.ui.LineList;
import nl.casusregie.shell.ui.Notice;
import nl.casusregie.shell.ui.RemoteText;
import nl.casusregie.shell.ui.StickyActions;
import nl.casusregie.shell.ui.Texts;

/** Where a coordinator or an administrator writes what a step says in their region; it starts from what it says now. */
class HelpEditor extends FormDialog {

    private final TextArea summary = Fields.longText("help.summary", 2000, "help.summary.help");
    private final LineList<String> points = new LineList<>(
            Texts.of("help.points"),
            Texts.of("help.points.help"),
            RemoteText::new,
            new PartsEntry<>(String.class, List.of("help.point"), 1, List::getFirst, List::of));
    private final LineList<Definition> definitions = new LineList<>(
            Texts.of("help.definitions"),
            "",
            each -> new RemoteText(each.term() + ": " + each.meaning()),
            new PartsEntry<>(
                    Definition.class,
                    List.of("help.definition.term", "help.definition.meaning"),
                    2,
                    parts -> new Definition(parts.get(0), parts.get(1)),
                    each -> List.of(each.term(), each.meaning())));
    private final LineList<Phone> phones = new LineList<>(
            Texts.of("help.phones"),
            "",
            each -> new RemoteText(each.name() + ": " + each.number() + " " + each.when()),
            new PartsEntry<>(
                    Phone.class,
                    List.of("help.phone.name", "help.phone.number", "help.phone.when"),
                    2,
                    parts -> new Phone(parts.get(0), parts.get(1), parts.get(2)),
                    each -> List.of(each.name(), each.number(), each.when())));
    private final LineList<Link> links = new LineList<>(
            Texts.of("help.links"),
            "",
            each -> new RemoteText(each.name() + ": " + each.address()),
            new PartsEntry<>(
                    Link.class,
                    List.of("help.link.name", "help.link.address"),
                    2,
                    parts -> new Link(parts.get(0), parts.get(1)),
                    each -> List.of(each.name(), each.address())));
    private final TextField why = Fields.help(Fields.text("help.why"), "help.why.help");

    HelpEditor(StepHelps helps, HelpPage page, HelpText text, Runnable done) {
        super(Texts.of("help.edit.title", Texts.of(page.topic().key()), page.regionCode()));
        summary.setValue(text.summary());
        points.setLines(text.points());
        definitions.setLines(text.definitions());
        phones.setLines(text.phones());
        links.setLines(text.links());
        ErrorSummary errors = new ErrorSummary(fields()).about(page.regionCode() + page.topic());
        StickyActions acts = new StickyActions()
                .primary(Texts.of("help.edit.verb"), () -> {
                    boolean kept = errors.show(
                            helps.change(page.regionCode(), page.topic(), written(), why.getValue(), page.number()));
                    if (kept) {
                        close();
                        Notice.success(Texts.of("help.edit.done"));
                        done.run();
                    }
                    return kept;
                })
                .cancel(Texts.of("shell.cancel"), this::close);
        put(
                new Paragraph(Texts.of("help.edit.text")),
                errors,
                new FormColumn(summary, points, phones, definitions, links, why),
                acts);
    }

    private HelpText written() {
        return new HelpText(
                summary.getValue().strip(),
                points.lines(),
                definitions.lines(),
                phones.lines(),
                links.lines(),
                List.of());
    }

    private Map<String, Component> fields() {
        Map<String, Component> fields = new LinkedHashMap<>();
        fields.put("summary", summary);
        fields.put("points", points);
        fields.put("phones", phones);
        fields.put("definitions", definitions);
        fields.put("links", links);
        fields.put("why", why);
        return fields;
    }
}
