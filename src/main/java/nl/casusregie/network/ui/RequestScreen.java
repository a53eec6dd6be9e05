package nl.casusregie.network.ui;

import com.vaadin.flow.component.Component;
import java.time.Clock;
import java.util.Objects;
import java.util.Set;
import nl.casusregie.inbox.WorkKind;
import nl.casusregie.inbox.ui.spi.OpenTask;
import nl.casusregie.inbox.ui.spi.TaskScreen;
import nl.casusregie.network.RequestView;
import nl.casusregie.network.SpecialistRequests;
import nl.casusregie.shell.ui.Texts;
import nl.casusregie.shell.ui.TwoColumns;

/** What the screens of all work around a request have in common: the request to read, with the form beside it. */
abstract class RequestScreen implements TaskScreen {

    private final WorkKind kind;
    private final SpecialistRequests requests;
    private final Clock clock;

    RequestScreen(WorkKind kind, SpecialistRequests requests, Clock clock) {
        this.kind = kind;
        this.requests = requests;
        this.clock = clock;
    }

    @Override
    public Set<WorkKind> kinds() {
        return Set.of(kind);
    }

    @Override
    public Component create(OpenTask task) {
        RequestView request = requests.view(Objects.requireNonNull(task.subject()));
        return new TwoColumns(new RequestReading(request, clock), form(task, request), Texts.of("network.yourPart"));
    }

    abstract Component form(OpenTask task, RequestView request);
}
