package nl.casusregie.casefile.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import nl.casusregie.casefile.CaseFilter;
import nl.casusregie.casefile.CaseList;
import nl.casusregie.casefile.CaseOrder;
import nl.casusregie.casefile.CasePhase;
import nl.casusregie.casefile.CaseRow;
import nl.casusregie.casefile.ui.spi.CaseNavigation;
import nl.casusregie.shell.ui.EmptyState;
import nl.casusregie.shell.ui.Fields;
import nl.casusregie.shell.ui.Icons;
import nl.casusregie.shell.ui.Page;
import nl.casusregie.shell.ui.PageHeader;
import nl.casusregie.shell.ui.PageSource;
import nl.casusregie.shell.ui.Texts;

/** The cases that whoever looks may see: where each is, who leads it, what comes next and by when. */
@Route(CaseNavigation.CASES)
@PermitAll
class CaseListView extends Page implements BeforeEnterObserver {

    private static final String TEXT = "tekst";
    private static final String PHASE = "fase";
    private static final String ENDED = "beeindigd";
    private static final String ORDER = "volgorde";
    private static final int COUNTED_TO = 1000;

    private final CaseList cases;
    private final PageHeader header = new PageHeader(Texts.of("casefile.list.title"));
    private final TextField text = Fields.text("casefile.list.filter");
    private final Select<CasePhase> phase =
            Fields.choice("casefile.list.phase", Arrays.asList(CasePhase.values()), CasePhase::key);
    private final Select<CaseOrder.By> sorting = Fields.choice(
            "casefile.list.order", Arrays.asList(CaseOrder.By.values()), by -> "casefile.column." + by.name());
    private final Checkbox ended = Fields.checkbox("casefile.list.ended");
    private final CaseTable table;
    private CaseOrder order = CaseOrder.SOONEST_DUE;

    CaseListView(CaseList cases, Clock clock) {
        super("casefile.list.title");
        wide();
        this.cases = cases;
        this.table = new CaseTable(source(), clock, this::whenEmpty, chosen -> {
            order = chosen;
            changed(true);
        });
        // Cards have no headers to press.
        sorting.addClassName("cr-cards-only");
        sorting.addValueChangeListener(event -> {
            if (event.isFromClient()) {
                order = new CaseOrder(event.getValue(), false);
                changed(true);
            }
        });
        text.setClearButtonVisible(true);
        text.setPrefixComponent(Icons.decorative(VaadinIcon.SEARCH));
        text.setValueChangeMode(ValueChangeMode.LAZY);
        text.addClassName("cr-filter");
        phase.setItemLabelGenerator(each -> each == null ? Texts.of("casefile.list.allPhases") : Texts.of(each.key()));
        phase.setEmptySelectionAllowed(true);
        phase.setEmptySelectionCaption(Texts.of("casefile.list.allPhases"));
        phase.setPlaceholder(Texts.of("casefile.list.allPhases"));
        text.addValueChangeListener(event -> changed(event.isFromClient()));
        phase.addValueChangeListener(event -> changed(event.isFromClient()));
        ended.addValueChangeListener(event -> changed(event.isFromClient()));
        Div filter = new Div(text, phase, sorting, ended);
        filter.addClassName("cr-filters");
        add(header, filter, table);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        QueryParameters address = event.getLocation().getQueryParameters();
        text.setValue(address.getSingleParameter(TEXT).orElse(""));
        phase.setValue(address.getSingleParameter(PHASE)
                .flatMap(name -> named(CasePhase.values(), name))
                .orElse(null));
        ended.setValue(address.getSingleParameter(ENDED).isPresent());
        order = address.getSingleParameter(ORDER).flatMap(CaseListView::order).orElse(CaseOrder.SOONEST_DUE);
        showOrder();
        table.refresh();
        showCount();
    }

    private CaseFilter filter() {
        CasePhase chosen = phase.getValue();
        return new CaseFilter(text.getValue(), chosen, ended.getValue() || (chosen != null && chosen.isFinal()));
    }

    private PageSource<CaseRow> source() {
        return new PageSource<>() {
            @Override
            public List<CaseRow> page(int offset, int limit) {
                return cases.page(filter(), order, offset, limit);
            }

            @Override
            public int count() {
                return cases.count(filter());
            }
        };
    }

    private void changed(boolean byPerson) {
        if (!byPerson) {
            return;
        }
        Map<String, String> state = new HashMap<>();
        if (!text.isEmpty()) {
            state.put(TEXT, text.getValue());
        }
        if (phase.getValue() != null) {
            state.put(PHASE, nameOf(phase.getValue()));
        }
        if (ended.getValue()) {
            state.put(ENDED, "ja");
        }
        if (!order.equals(CaseOrder.SOONEST_DUE)) {
            state.put(ORDER, (order.descending() ? "-" : "") + nameOf(order.by()));
        }
        UI.getCurrent()
                .getPage()
                .getHistory()
                .replaceState(null, new Location(CaseNavigation.CASES, QueryParameters.simple(state)));
        showOrder();
        table.restart();
        showCount();
    }

    private void showOrder() {
        table.sortedBy(order);
        sorting.setValue(order.by());
    }

    private void showCount() {
        int count = table.total();
        header.line(
                count >= COUNTED_TO
                        ? Texts.of("casefile.list.line.more", Texts.of("shell.list.many"))
                        : Texts.of(count == 1 ? "casefile.list.line.one" : "casefile.list.line.many", count));
    }

    private EmptyState whenEmpty() {
        boolean filtered = !text.isEmpty() || phase.getValue() != null;
        String key = filtered ? "casefile.list.empty.filter" : "casefile.list.empty";
        return new EmptyState(Texts.of(key), Texts.of(key + ".why"));
    }

    private static Optional<CaseOrder> order(String words) {
        return named(CaseOrder.By.values(), words.replaceFirst("^-", ""))
                .map(by -> new CaseOrder(by, words.startsWith("-")));
    }

    private static String nameOf(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }

    private static <E extends Enum<E>> Optional<E> named(E[] constants, String name) {
        return Arrays.stream(constants)
                .filter(each -> nameOf(each).equals(name))
                .findFirst();
    }
}
