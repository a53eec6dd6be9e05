package nl.casusregie.shell.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.Collection;
import java.util.function.Function;

/** A list of cards under each other, as a real list; shows its empty state when there is nothing. */
public class CardList<T> extends Div {

    private final Function<? super T, ? extends Component> card;
    private final Component whenEmpty;

    public CardList(Function<? super T, ? extends Component> card, Component whenEmpty) {
        this.card = card;
        this.whenEmpty = whenEmpty;
        addClassName("cr-cards");
    }

    public CardList<T> setItems(Collection<? extends T> items) {
        removeAll();
        if (items.isEmpty()) {
            add(whenEmpty);
            return this;
        }
        UnorderedList list = new UnorderedList();
        list.getElement().setAttribute("role", "list");
        items.forEach(item -> list.add(new ListItem(card.apply(item))));
        add(list);
        return this;
    }
}
