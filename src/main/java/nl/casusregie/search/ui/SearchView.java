package nl.casusregie.search.ui;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.casusregie.search.Search;
import nl.casusregie.search.SearchHit;
import nl.casusregie.search.SearchKind;
import nl.casusregie.search.SearchPage;
import nl.casusregie.search.SearchQuestion;
import nl.casusregie.shared.CaseId;
import nl.casusregie.shell.ui.EmptyState;
import nl.casusregie.shell.ui.Fields;
import nl.casusregie.shell.ui.Page;
import nl.casusregie.shell.ui.PageHeader;
import nl.casusregie.shell.ui.Texts;

/** What was found in the cases of whoever looks, case by case. */
@Route(SearchAddress.PATH)
@PermitAll
class SearchView extends Page implements BeforeEnterObserver {

    private static final int PAGE = 25;

    private final Search search;
    private final PageHeader header = new PageHeader(Texts.of("search.title"));
    private final TextField text = SearchHeader.field();
    private final Select<SearchKind> kind =
            Fields.choice("search.kind", Arrays.asList(SearchKind.values()), SearchKind::key);
    private final Button everywhere = new Button(Texts.of("search.everywhere"), event -> narrow(null));
    private final Paragraph line = new Paragraph();
    private final Div found = new Div();
    private final Button more = new Button(Texts.of("shell.list.more"), event -> showMore());
    private final List<SearchHit> hits = new ArrayList<>();
    private SearchQuestion question = SearchQuestion.of("");

    SearchView(Search search) {
        super("search.title");
        this.search = search;
        text.addClassName("cr-search__field");
        text.setLabel(Texts.of("search.label"));
        text.setClearButtonVisible(true);
        text.addKeyDownListener(Key.ENTER, event -> ask());
        kind.setItemLabelGenerator(each -> Texts.of(each == null ? "search.kind.all" : each.key()));
        kind.setEmptySelectionAllowed(true);
        kind.setEmptySelectionCaption(Texts.of("search.kind.all"));
        kind.setPlaceholder(Texts.of("search.kind.all"));
        kind.addValueChangeListener(event -> {
            if (event.isFromClient()) {
                ask();
            }
        });
        Button go = new Button(Texts.of("search.act"), event -> ask());
        go.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        Div filters = new Div(text, kind, go, everywhere);
        filters.addClassNames("cr-filters", "cr-search-filters");
        found.addClassName("cr-stack");
        // Only how many there are is read out; the list itself is read when somebody goes there.
        line.getElement().setAttribute("role", "status");
        line.addClassName("cr-quiet");
        add(header, filters, line, found, more);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        question = SearchAddress.read(event.getLocation());
        text.setValue(question.text());
        kind.setValue(question.kind());
        everywhere.setVisible(question.caseId() != null);
        hits.clear();
        if (question.isEmpty()) {
            more.setVisible(false);
            line.setText("");
            show(new EmptyState(Texts.of("search.begin"), Texts.of("search.advice")));
            text.focus();
        } else {
            showMore();
        }
    }

    private void ask() {
        SearchAddress.goTo(new SearchQuestion(text.getValue().strip(), kind.getValue(), question.caseId()));
    }

    private void narrow(@org.jspecify.annotations.Nullable CaseId caseId) {
        SearchAddress.goTo(new SearchQuestion(question.text(), question.kind(), caseId));
    }

    private void showMore() {
        SearchPage page = search.find(question, hits.size(), PAGE);
        hits.addAll(page.hits());
        more.setVisible(!page.hits().isEmpty() && hits.size() < page.total());
        line.setText(line(page.total()));
        if (hits.isEmpty()) {
            String key = question.kind() == null && question.caseId() == null ? "search.none" : "search.none.narrowed";
            show(new EmptyState(Texts.of(key), Texts.of("search.advice")));
        } else {
            showGroups();
        }
    }

    private static String line(int total) {
        if (total == 0) {
            return "";
        }
        return total >= Search.LIMIT
                ? Texts.of("search.line.more", Texts.of("shell.list.many"))
                : Texts.of(total == 1 ? "search.line.one" : "search.line.many", total);
    }

    private void showGroups() {
        Map<CaseId, List<SearchHit>> byCase = new LinkedHashMap<>();
        hits.forEach(hit ->
                byCase.computeIfAbsent(hit.caseId(), any -> new ArrayList<>()).add(hit));
        found.removeAll();
        byCase.forEach((id, some) -> found.add(new HitGroup(some, () -> narrow(id), question.caseId() != null)));
    }

    private void show(EmptyState empty) {
        found.removeAll();
        found.add(empty);
    }
}
