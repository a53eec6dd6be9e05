package nl.casusregie.shell.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasLabel;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.server.VaadinService;
import com.vaadin.flow.shared.Registration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.casusregie.shared.CaseId;
import nl.casusregie.shell.ui.DraftStore.Draft;
import nl.casusregie.shell.ui.DraftStore.Form;
import nl.casusregie.shell.ui.DraftStore.Typed;
import org.jspecify.annotations.Nullable;

/**
 * Keeps what is typed in one form while it is typed, and offers it again when its writer comes back to that form. It lives in the
 * {@link ErrorSummary}, which every form has and which knows its fields by name.
 */
final class FormDraft {

    private final ErrorSummary summary;
    private final Map<String, ? extends Component> named;
    private final UUID sitting = UUID.randomUUID();
    private final List<Registration> listening = new ArrayList<>();
    private Map<String, Component> fields = Map.of();
    private Map<String, String> before = Map.of();
    private String subject = "";
    private boolean keeping = true;
    private @Nullable Place place;
    private @Nullable DraftOffer offer;

    FormDraft(ErrorSummary summary, Map<String, ? extends Component> named) {
        this.summary = summary;
        this.named = named;
        summary.addAttachListener(event -> {
            UI ui = event.getUI();
            begin(ui);
            ui.beforeClientResponse(summary, context -> beginWhereItIs(ui));
        });
        summary.addDetachListener(event -> end());
    }

    /** Where the drafts of this form are. */
    private record Place(DraftStore store, Form form) {

        void keep(UUID sitting, Map<String, Typed> typed, ErrorSummary summary) {
            if (typed.isEmpty()) {
                store.discard(sitting);
            } else {
                Instant at = store.keep(form, sitting, typed);
                StickyActions.near(summary).ifPresent(actions -> actions.keptAt(at));
            }
        }
    }

    void about(Object subject) {
        this.subject = String.valueOf(subject);
    }

    void keepNothing() {
        keeping = false;
    }

    private void begin(UI ui) {
        end();
        fields = keeping ? new FormFields(summary, named).all() : Map.of();
        if (fields.isEmpty()) {
            return;
        }
        DraftStore store = VaadinService.getCurrent()
                .getInstantiator()
                .getOrCreate(DraftStores.class)
                .store();
        place = new Place(store, formAt(ui));
        before = read();
        fields.values().forEach(field -> listening.add(FieldText.onChange(field, this::changed)));
        offer(place);
    }

    /** A page that stays while one goes on to another case or other work is filled before its address is the new one. */
    private void beginWhereItIs(UI ui) {
        if (place != null && !place.form().equals(formAt(ui))) {
            begin(ui);
        }
    }

    private void end() {
        listening.forEach(Registration::remove);
        listening.clear();
        closeOffer();
    }

    /** The names of fields may hold ids, the heading of a dialog a name: the store makes a hash of it. */
    private Form formAt(UI ui) {
        String page = Arrays.stream(
                        ui.getInternals().getActiveViewLocation().getPath().split("/"))
                .limit(2)
                .collect(Collectors.joining("/"));
        String heading =
                Near.around(summary, Dialog.class).map(Dialog::getHeaderTitle).orElse("");
        String name = String.join("|", page, heading, subject, new TreeSet<>(named.keySet()).toString());
        Optional<CaseId> about = ui.getInternals().getActiveRouterTargetsChain().stream()
                .filter(Watched.class::isInstance)
                .flatMap(part -> ((Watched) part).caseInHand().stream())
                .findFirst();
        return new Form(name, about.orElse(null));
    }

    private void offer(Place from) {
        Map<String, String> now = read();
        from.store().find(from.form()).stream()
                .filter(draft -> !draft.sitting().equals(sitting) && saysMore(draft, now))
                .findFirst()
                .ifPresent(draft -> {
                    DraftOffer shown = new DraftOffer(
                            draft.savedAt(), labels(draft), () -> goOn(from, draft), () -> drop(from, draft));
                    Element around = summary.getElement().getParent();
                    around.insertChild(around.indexOfChild(summary.getElement()), shown.getElement());
                    offer = shown;
                });
    }

    private static boolean saysMore(Draft draft, Map<String, String> now) {
        return draft.fields().entrySet().stream()
                .anyMatch(each ->
                        now.containsKey(each.getKey()) && !each.getValue().now().equals(now.get(each.getKey())));
    }

    private List<String> labels(Draft draft) {
        return draft.fields().keySet().stream()
                .map(fields::get)
                .filter(HasLabel.class::isInstance)
                .map(field -> ((HasLabel) field).getLabel())
                .filter(label -> label != null && !label.isBlank())
                .distinct()
                .toList();
    }

    /** Puts back what was typed. What somebody else wrote meanwhile in the same field is shown under it, so neither is lost. */
    private void goOn(Place from, Draft draft) {
        draft.fields().forEach((name, typed) -> Optional.ofNullable(fields.get(name))
                .ifPresent(field -> putBack(field, typed)));
        answered(from, draft);
        changed();
    }

    private static void putBack(Component field, Typed typed) {
        String now = FieldText.read(field);
        FieldText.write(field, typed.now());
        if (!now.equals(typed.was()) && !now.equals(typed.now()) && !now.isBlank()) {
            BothTexts.under(field, now, Texts.of("shell.draft.meanwhile"));
        }
    }

    private void drop(Place from, Draft draft) {
        answered(from, draft);
    }

    /** Offers what was typed before that, if anything; else the keyboard goes to the form. */
    private void answered(Place from, Draft draft) {
        closeOffer();
        from.store().discard(draft.sitting());
        offer(from);
        if (offer == null) {
            fields.values().stream().findFirst().ifPresent(ErrorSummary::focus);
        }
    }

    private void closeOffer() {
        if (offer != null) {
            offer.getElement().removeFromParent();
            offer = null;
        }
    }

    private void changed() {
        if (place != null) {
            Map<String, Typed> typed = new LinkedHashMap<>();
            read().forEach((name, now) -> {
                String was = before.getOrDefault(name, "");
                if (!now.equals(was)) {
                    typed.put(name, new Typed(was, now));
                }
            });
            place.keep(sitting, typed, summary);
        }
    }

    /** The form was sent, or left on purpose. What is typed after that counts from what then stands in the fields. */
    void forget() {
        if (place != null) {
            place.store().forget(place.form());
            closeOffer();
            StickyActions.near(summary).ifPresent(StickyActions::nothingKept);
            before = read();
            summary.getUI().ifPresent(ui -> ui.beforeClientResponse(summary, context -> before = read()));
        }
    }

    private Map<String, String> read() {
        Map<String, String> values = new LinkedHashMap<>();
        fields.forEach((name, field) -> values.put(name, FieldText.read(field)));
        return values;
    }
}
