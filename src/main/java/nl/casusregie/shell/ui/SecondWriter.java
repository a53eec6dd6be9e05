package nl.casusregie.shell.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasLabel;
import java.util.List;
import nl.casusregie.shared.Refusal;

/**
 * A form of which somebody else was faster with the same: what only one of the two changed is taken; of what both changed one's
 * own stays in the field and the other's is shown below it, so that keeping it again loses neither.
 */
public final class SecondWriter {

    private final List<Component> fields;
    private List<String> base;

    /** @param fields in the order in which one follows from the other, as they are shown at first */
    public SecondWriter(List<? extends Component> fields) {
        this.fields = fields.stream()
                .<Component>map(field -> field)
                .filter(FieldText::isKept)
                .toList();
        this.base = read();
    }

    /** What stands in the fields now is what both begin with. */
    public void begin() {
        base = read();
    }

    /** Whether it was refused because somebody else was first. */
    public static boolean isLate(List<Refusal> reasons, String changedMeanwhile) {
        return reasons.stream().anyMatch(reason -> reason.key().equals(changedMeanwhile));
    }

    /** @param show puts in the fields what is there now */
    public void meet(Runnable show) {
        List<String> before = base;
        List<String> mine = read();
        show.run();
        base = read();
        for (int i = 0; i < fields.size(); i++) {
            if (!mine.get(i).equals(before.get(i))) {
                both(fields.get(i), before.get(i), mine.get(i), base.get(i));
            }
        }
    }

    private static void both(Component field, String before, String mine, String theirs) {
        String words = FieldText.words(field);
        String label = field instanceof HasLabel labelled ? Fields.question(labelled) : "";
        FieldText.write(field, mine);
        if (!theirs.equals(before) && !theirs.equals(mine)) {
            BothTexts.under(field, theirs, words, Texts.of("shell.both.somebody", label));
        }
    }

    private List<String> read() {
        return fields.stream().map(FieldText::read).toList();
    }
}
