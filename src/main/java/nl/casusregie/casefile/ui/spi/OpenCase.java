package nl.casusregie.casefile.ui.spi;

import java.util.List;
import nl.casusregie.casefile.CaseOverview;
import nl.casusregie.inbox.InboxRow;

/** What the page of a case has read already when it opens a tab; a tab that shows the same need not read it again. */
public record OpenCase(CaseOverview overview, List<InboxRow> waiting) {}
