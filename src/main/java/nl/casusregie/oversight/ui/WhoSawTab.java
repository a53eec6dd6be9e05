package nl.casusregie.oversight.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import nl.casusregie.access.CaseAction;
import nl.casusregie.casefile.ui.spi.CaseTab;
import nl.casusregie.casefile.ui.spi.CaseTabGroup;
import nl.casusregie.oversight.CaseLooks;
import nl.casusregie.oversight.Look;
import nl.casusregie.shared.CaseId;
import nl.casusregie.shell.ui.PageSource;
import nl.casusregie.shell.ui.Section;
import nl.casusregie.shell.ui.Texts;

/** Who looked at this case, for its lead and the coordinator. */
@org.springframework.stereotype.Component
class WhoSawTab implements CaseTab {

    private final CaseLooks looks;

    WhoSawTab(CaseLooks looks) {
        this.looks = looks;
    }

    @Override
    public String id() {
        return "wie-zag-dit";
    }

    @Override
    public String labelKey() {
        return "oversight.tab";
    }

    @Override
    public CaseTabGroup group() {
        return CaseTabGroup.FILE;
    }

    @Override
    public int order() {
        return 200;
    }

    @Override
    public CaseAction needed() {
        return CaseAction.SEE_RECORD;
    }

    @Override
    public Component create(CaseId caseId) {
        List<LookList> shown = new java.util.ArrayList<>();
        PeriodFilter filter = new PeriodFilter(() -> shown.forEach(LookList::restart));
        LookList list = new LookList(source(caseId, filter), look -> new Div()).withoutActs();
        shown.add(list);
        Paragraph line = new Paragraph(Texts.of("oversight.tab.line"));
        line.addClassName("cr-quiet");
        Section section = new Section(Texts.of("oversight.tab"), line, filter, list);
        list.refresh();
        return section;
    }

    private PageSource<Look> source(CaseId caseId, PeriodFilter filter) {
        return new PageSource<>() {
            @Override
            public List<Look> page(int offset, int limit) {
                return looks.page(caseId, filter.period(), offset, limit);
            }

            @Override
            public int count() {
                return looks.count(caseId, filter.period());
            }
        };
    }
}
