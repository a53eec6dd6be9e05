package nl.casusregie.search.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import nl.casusregie.access.Actor;
import nl.casusregie.access.Role;
import nl.casusregie.search.SearchQuestion;
import nl.casusregie.shell.ui.HeaderAction;
import nl.casusregie.shell.ui.HeaderButton;
import nl.casusregie.shell.ui.Icons;
import nl.casusregie.shell.ui.Texts;
import org.springframework.stereotype.Service;

/** The field in the header, on every page: "/" or Ctrl+K goes there, Enter searches. On a telephone a button to the page. */
@Service
class SearchHeader implements HeaderAction {

    /** A single letter or sign does nothing while somebody types or a dialog is open; Ctrl+K works from a field too. */
    private static final String LISTEN =
            """
            const field = this;
            const press = event => {
              if (!field.isConnected) { document.removeEventListener('keydown', press); return; }
              if (event.defaultPrevented || event.repeat) return;
              if (document.querySelector('vaadin-dialog[opened], vaadin-confirm-dialog[opened]')) return;
              const at = event.composedPath()[0];
              const typing = at.closest && at.closest('input, textarea, select, [contenteditable]');
              const k = (event.ctrlKey || event.metaKey) && !event.altKey && event.key.toLowerCase() === 'k';
              const slash = event.key === '/' && !typing && !event.ctrlKey && !event.metaKey && !event.altKey;
              if (!k && !slash) return;
              event.preventDefault();
              const target = field.offsetParent ? field : document.querySelector('.cr-search__field');
              if (target) { target.focus(); target.inputElement?.select(); }
              else document.querySelector('.cr-search-button')?.click();
            };
            document.addEventListener('keydown', press);
            """;

    @Override
    public int order() {
        return 10;
    }

    /** Whoever only looks after the product or the record has no cases to look in. */
    @Override
    public boolean visibleFor(Actor actor) {
        return actor.grants().stream()
                .anyMatch(grant -> grant.role() != Role.ADMINISTRATOR && grant.role() != Role.PRIVACY_OFFICER);
    }

    @Override
    public Component create(Actor actor) {
        TextField field = field();
        field.addClassName("cr-search-header__field");
        field.addAttachListener(attached -> field.getElement().executeJs(LISTEN));
        field.addKeyDownListener(Key.ENTER, event -> {
            SearchAddress.goTo(SearchQuestion.of(field.getValue()));
            field.clear();
        });
        HeaderButton button = new HeaderButton(
                VaadinIcon.SEARCH, Texts.of("search.act"), false, () -> SearchAddress.goTo(SearchQuestion.of("")));
        button.addClassName("cr-search-button");
        Div both = new Div(field, button);
        both.addClassName("cr-search-header");
        both.getElement().setAttribute("role", "search");
        return both;
    }

    static TextField field() {
        TextField field = new TextField();
        field.setAriaLabel(Texts.of("search.label"));
        field.setPlaceholder(Texts.of("search.placeholder"));
        field.setPrefixComponent(Icons.decorative(VaadinIcon.SEARCH));
        field.setAutocomplete(Autocomplete.OFF);
        field.setMaxLength(200);
        // What was typed must be here before Enter is.
        field.setValueChangeMode(ValueChangeMode.EAGER);
        return field;
    }
}
