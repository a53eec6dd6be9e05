package nl.casusregie.shell.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.contextmenu.ContextMenu;
import com.vaadin.flow.component.dependency.Uses;
import java.util.List;
import java.util.function.Supplier;

/**
 * A button with a menu that the browser makes from words when it is opened. What it offers is asked each time; before and after
 * there is nothing of it, so that a page need not carry menus that nobody opens (decision 0016).
 */
@Uses(ContextMenu.class)
public class MenuButton extends Button {

    private static final String OPEN =
            """
            if (this.crMenu) return;
            const menu = this.crMenu = document.createElement('vaadin-context-menu');
            const words = (tag, text, name) => Object.assign(document.createElement(tag), {textContent: text, className: name});
            const drawn = line => {
                const item = {...line, children: line.children?.map(drawn)};
                if (line.lang) {
                    item.component = Object.assign(document.createElement('vaadin-context-menu-item'), {lang: line.lang});
                }
                if (line.quietly !== undefined) {
                    item.component = words('div', '', '');
                    item.component.append(words('span', line.text, 'cr-strong'), words('span', line.quietly, 'cr-quiet'));
                    item.className = 'cr-menu-heading';
                    delete item.text;
                }
                return item;
            };
            menu.listenOn = this;
            menu.openOn = 'cr-open-menu';
            menu.items = lines.map(drawn);
            menu.addEventListener('item-selected', chosen => {
                const item = chosen.detail.value;
                if (item.keepOpen) item.checked = !item.checked;
                this.dispatchEvent(new CustomEvent('cr-chosen', {detail: {place: item.place}}));
            }, true);
            menu.addEventListener('opened-changed', () => this.setAttribute('aria-expanded', String(!!menu.opened)));
            menu.addEventListener('closed', () => { menu.remove(); this.crMenu = null; });
            document.body.append(menu);
            menu.updateComplete.then(() => {
                const at = this.getBoundingClientRect();
                const x = at.left < innerWidth / 2 ? at.left : at.right;
                this.dispatchEvent(new CustomEvent('cr-open-menu', {cancelable: true, detail: {x, y: at.bottom}}));
            });
            """;

    private final Supplier<List<MenuLine>> lines;
    private List<MenuLine> offered = List.of();

    public MenuButton(String words, Component icon, Supplier<List<MenuLine>> lines) {
        super(words, icon);
        this.lines = lines;
        getElement().setAttribute("aria-haspopup", "menu");
        getElement().setAttribute("aria-expanded", "false");
        addClickListener(event -> open());
        getElement()
                .addEventListener(
                        "cr-chosen",
                        event -> MenuLine.choose(
                                offered,
                                event.getEventData().get("event.detail.place").asString()))
                .addEventData("event.detail.place");
    }

    private void open() {
        offered = lines.get();
        getElement().executeJs("const lines = $0;" + OPEN, MenuLine.values(offered, ""));
    }
}
