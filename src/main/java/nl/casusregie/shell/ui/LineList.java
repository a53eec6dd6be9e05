package nl.casusregie.shell.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasLabel;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.shared.Registration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import tools.jackson.databind.json.JsonMapper;

/** A list that grows line by line: type, Enter, type the next. Each line can be changed or taken away. */
public class LineList<T> extends Div implements HasLabel, HasValidation, Draftable {

    private static final JsonMapper JSON = JsonMapper.shared();

    private final String label;
    private final Function<? super T, ? extends Component> shown;
    private final LineEntry<T> entry;
    private final List<T> lines = new ArrayList<>();
    private final List<Runnable> typing = new ArrayList<>();
    private final OrderedList list = new OrderedList();
    private final Paragraph error = new Paragraph();
    private final Div row = new Div();

    /** {@code helper} may be empty; {@code shown} makes the line as it stands in the list. */
    public LineList(String label, String helper, Function<? super T, ? extends Component> shown, LineEntry<T> entry) {
        this.label = label;
        this.shown = shown;
        this.entry = entry;
        addClassName("cr-lines");
        H3 heading = new H3(label);
        list.getElement().setAttribute("aria-label", label);
        error.addClassName("cr-lines__error");
        Button add = new Button(Texts.of("shell.lines.add"), Icons.of(VaadinIcon.PLUS), event -> add());
        add.addClassName("cr-lines__add");
        row.add(entry.fields(), add);
        row.addClassName("cr-lines__entry");
        add(heading);
        if (!helper.isEmpty()) {
            Paragraph help = new Paragraph(helper);
            help.addClassName("cr-quiet");
            add(help);
        }
        add(list, error, row);
        entry.onEnter(this::add);
        refresh();
        setErrorMessage("");
    }

    private void add() {
        T line = entry.read();
        if (line != null && entry.isReady()) {
            lines.add(line);
            refresh();
            entry.next();
            tell();
        }
    }

    /** The lines, with what was typed but not yet added: nothing typed is lost. */
    public List<T> lines() {
        T line = entry.read();
        if (line != null) {
            lines.add(line);
            refresh();
            entry.next();
        }
        return List.copyOf(lines);
    }

    public void setLines(Collection<? extends T> content) {
        lines.clear();
        lines.addAll(content);
        refresh();
    }

    /** With the line that is still being typed. */
    @Override
    public String typed() {
        List<T> all = new ArrayList<>(lines);
        T line = entry.read();
        if (line != null) {
            all.add(line);
        }
        return all.isEmpty() ? "" : JSON.writeValueAsString(all);
    }

    @Override
    public void retype(String text) {
        setLines(
                text.isEmpty()
                        ? List.of()
                        : JSON.readValue(
                                text, JSON.getTypeFactory().constructCollectionType(List.class, entry.type())));
    }

    @Override
    public Registration onTyped(Runnable changed) {
        List<Registration> all = new ArrayList<>();
        all.add(Registration.addAndRemove(typing, changed));
        fieldsIn(row).forEach(field -> all.add(FieldText.onChange(field, changed)));
        return Registration.combine(all.toArray(Registration[]::new));
    }

    private static Stream<Component> fieldsIn(Component part) {
        return FieldText.isKept(part) ? Stream.of(part) : part.getChildren().flatMap(LineList::fieldsIn);
    }

    private void tell() {
        List.copyOf(typing).forEach(Runnable::run);
    }

    private void refresh() {
        list.removeAll();
        for (int i = 0; i < lines.size(); i++) {
            list.add(item(lines.get(i), i));
        }
        list.setVisible(!lines.isEmpty());
    }

    private ListItem item(T line, int index) {
        Button change = quiet(VaadinIcon.PENCIL, Texts.of("shell.lines.change", index + 1));
        change.addClickListener(event -> {
            lines();
            lines.remove(index);
            entry.write(line);
            refresh();
            tell();
        });
        Button remove = quiet(VaadinIcon.CLOSE_SMALL, Texts.of("shell.lines.remove", index + 1));
        remove.addClickListener(event -> {
            lines.remove(index);
            refresh();
            tell();
        });
        Div words = new Div(shown.apply(line));
        words.addClassName("cr-lines__words");
        Div whole = new Div(words, change, remove);
        whole.addClassName("cr-lines__line");
        return new ListItem(whole);
    }

    private static Button quiet(VaadinIcon icon, String name) {
        Button button = new Button(Icons.of(icon));
        button.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_ICON);
        button.setAriaLabel(name);
        button.setTooltipText(name);
        return button;
    }

    @Override
    public String getLabel() {
        return label;
    }

    @Override
    public void setErrorMessage(String message) {
        error.setText(message);
        error.setVisible(!message.isEmpty());
    }

    @Override
    public String getErrorMessage() {
        return error.getText();
    }

    @Override
    public void setInvalid(boolean invalid) {
        getElement().getClassList().set("cr-lines--invalid", invalid);
    }

    @Override
    public boolean isInvalid() {
        return getElement().getClassList().contains("cr-lines--invalid");
    }
}
