package nl.casusregie.shell.ui;

import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;

/**
 * A text field of which Enter takes the line. The browser empties it at once, so that whoever types on while the server
 * is busy loses nothing and mixes nothing up; the server puts the text back when the line cannot be taken.
 */
public class LineField extends TextField {

    private static final String ENTERED = "line-entered";

    private static final String TAKE_LINE =
            """
            if (!this.takesLines) {
              this.takesLines = true;
              this.addEventListener('keydown', event => {
                if (event.key === 'Enter' && this.value.trim()) {
                  event.preventDefault();
                  const line = this.value;
                  this.value = '';
                  this.dispatchEvent(new CustomEvent('line-entered', {detail: line}));
                }
              });
            }""";

    public LineField(String labelKey) {
        super(Texts.of(labelKey));
        setAutocomplete(Autocomplete.OFF);
        setValueChangeMode(ValueChangeMode.EAGER);
    }

    /** What Enter does; the line is the value of this field while it does so. */
    public void onEnter(Runnable take) {
        addAttachListener(event -> getElement().executeJs(TAKE_LINE));
        getElement()
                .addEventListener(ENTERED, event -> {
                    setValue(event.getEventData().get("event.detail").asString());
                    take.run();
                })
                .addEventData("event.detail");
    }
}
