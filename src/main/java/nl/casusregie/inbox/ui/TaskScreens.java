package nl.casusregie.inbox.ui;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.casusregie.inbox.InboxRow;
import nl.casusregie.inbox.WorkKind;
import nl.casusregie.inbox.ui.spi.TaskScreen;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** The screens that the modules contribute, by the kind of work. */
@Component
class TaskScreens {

    private final ObjectProvider<TaskScreen> screens;

    TaskScreens(ObjectProvider<TaskScreen> screens) {
        this.screens = screens;
    }

    Optional<TaskScreen> of(WorkKind kind) {
        return screens.stream().filter(screen -> screen.kinds().contains(kind)).findFirst();
    }

    List<Line> describe(List<InboxRow> rows) {
        Map<UUID, String> about = new HashMap<>();
        screens.forEach(screen -> {
            List<InboxRow> own = rows.stream()
                    .filter(InboxRow::open)
                    .filter(row -> screen.kinds().contains(row.kind()))
                    .toList();
            if (!own.isEmpty()) {
                about.putAll(screen.describe(own));
            }
        });
        List<Line> lines = new ArrayList<>();
        rows.forEach(row -> lines.add(new Line(row, about.getOrDefault(row.id(), ""))));
        return lines;
    }
}
