package nl.casusregie.analysis.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.popover.Popover;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Supplier;
import nl.casusregie.access.Actors;
import nl.casusregie.analysis.AnalysisBoard;
import nl.casusregie.analysis.Block;
import nl.casusregie.analysis.BoardView;
import nl.casusregie.analysis.CardForm;
import nl.casusregie.analysis.CardView;
import nl.casusregie.analysis.Influence;
import nl.casusregie.analysis.Recognition;
import nl.casusregie.shared.CaseId;
import nl.casusregie.shared.Outcome;
import nl.casusregie.shared.PartialDate;
import nl.casusregie.shared.Refusal;
import nl.casusregie.shared.Refusals;
import nl.casusregie.shell.ui.ActDialog;
import nl.casusregie.shell.ui.ErrorSummary;
import nl.casusregie.shell.ui.Fields;
import nl.casusregie.shell.ui.FormColumn;
import nl.casusregie.shell.ui.Notice;
import nl.casusregie.shell.ui.Texts;
import org.jspecify.annotations.Nullable;

/** What can be done with the cards of a board: add, change, move and take away. */
class BoardActs {

    private final CaseId caseId;
    private final AnalysisBoard board;
    private final CardWords words;
    private final Supplier<BoardView> shown;
    private final Done done;

    /** Shows the board anew; {@code card} is where the keyboard goes on, null when it is gone. */
    interface Done {
        void said(String what, @Nullable UUID card);
    }

    BoardActs(CaseId caseId, AnalysisBoard board, CardWords words, Supplier<BoardView> shown, Done done) {
        this.caseId = caseId;
        this.board = board;
        this.words = words;
        this.shown = shown;
        this.done = done;
    }

    void add(@Nullable Block block) {
        CardForm start = new CardForm(
                block,
                "",
                Actors.current().organisation().value(),
                PartialDate.UNKNOWN,
                false,
                null,
                Set.of(),
                null,
                Influence.NEITHER,
                Recognition.NOT_ASKED);
        CardDialog dialog = new CardDialog(Texts.of("analysis.card.add"), shown.get(), words, start);
        dialog.acts()
                .primary(Texts.of("analysis.card.add.verb"), () -> {
                    Outcome<UUID> outcome = board.add(caseId, dialog.form(), dialog.label());
                    if (dialog.errors().show(outcome)) {
                        dialog.close();
                        done.said(Texts.of("analysis.card.added"), outcome.value());
                    }
                    return outcome.isDone();
                })
                .cancel(Texts.of("shell.cancel"), dialog::close);
        dialog.open();
    }

    void change(CardView card) {
        open(card, card.form()).open();
    }

    /** Opens a card with what it is to become. */
    private CardDialog open(CardView card, CardForm wanted) {
        CardDialog dialog = new CardDialog(Texts.of("analysis.card.change.title"), shown.get(), words, wanted)
                .changing(card.id(), card.form());
        dialog.acts()
                .primary(Texts.of("analysis.card.change.verb"), () -> {
                    Outcome<UUID> outcome = board.change(caseId, card.id(), dialog.base(), dialog.form());
                    if (dialog.errors().show(outcome)) {
                        dialog.close();
                        done.said(Texts.of("analysis.card.changed"), card.id());
                    } else {
                        meetOther(dialog, card.id(), outcome);
                    }
                    return outcome.isDone();
                })
                .cancel(Texts.of("shell.cancel"), dialog::close);
        dialog.removable(() -> askWhy(card, dialog::close));
        return dialog;
    }

    private void meetOther(CardDialog dialog, UUID id, Outcome<UUID> refused) {
        refused.reasons().stream()
                .filter(each -> each.key().equals(AnalysisBoard.CHANGED_MEANWHILE))
                .findFirst()
                .ifPresent(each -> board.current(caseId).cards().stream()
                        .filter(now -> now.id().equals(id))
                        .findFirst()
                        .ifPresent(now -> dialog.meet(
                                now.form(),
                                Texts.of("shell.both.whose", each.args().getFirst()))));
    }

    /** The blocks to choose from, at the button that was pressed. */
    void askWhere(CardView card, Button at, Consumer<Component> attach) {
        Popover menu = new Popover();
        Div list = new Div();
        list.addClassName("cr-board-menu");
        Arrays.stream(Block.values())
                .filter(each -> each != card.form().block())
                .forEach(each -> {
                    Button to = new Button(CardWords.block(each), click -> {
                        menu.close();
                        move(card, each);
                    });
                    to.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
                    list.add(to);
                });
        menu.add(list);
        menu.setTarget(at);
        menu.setOpenOnClick(false);
        menu.setModal(true);
        menu.setAutofocus(true);
        menu.setAriaLabel(Texts.of("analysis.card.move.where"));
        menu.addOpenedChangeListener(event -> {
            if (!event.isOpened()) {
                menu.getElement().removeFromParent();
            }
        });
        attach.accept(menu);
        menu.open();
    }

    void move(CardView card, Block to) {
        Outcome<UUID> outcome = board.move(caseId, card.id(), to);
        if (outcome.isDone()) {
            done.said(Texts.of("analysis.card.moved", CardWords.block(to)), card.id());
        } else if (outcome.reasons().stream().map(Refusal::key).allMatch(AnalysisBoard.SAY_MORE::contains)) {
            CardDialog dialog = open(card, card.form().in(to));
            dialog.open();
            dialog.errors()
                    .show(board.change(
                            caseId, card.id(), card.form(), card.form().in(to)));
        } else {
            Refusal why = outcome.reasons().getFirst();
            Notice.problem(Texts.of(why.key(), why.args().toArray()));
            done.said("", card.id());
        }
    }

    private void askWhy(CardView card, Runnable closeForm) {
        TextArea reason = Fields.longText("analysis.card.remove.reason", Refusals.TEXT);
        ErrorSummary errors = new ErrorSummary(Map.of("reason", reason)).about(card.id());
        new ActDialog(Texts.of("analysis.card.remove.question"), errors, new FormColumn(reason))
                .destructive(Texts.of("analysis.card.remove"), () -> {
                    boolean gone = errors.show(board.remove(caseId, card.id(), reason.getValue()));
                    if (gone) {
                        closeForm.run();
                        done.said(Texts.of("analysis.card.removed"), null);
                    }
                    return gone;
                })
                .open();
    }
}
