package nl.casusregie.inbox.ui;

import java.util.List;
import java.util.function.Supplier;
import nl.casusregie.inbox.InboxList;
import nl.casusregie.inbox.InboxRow;
import nl.casusregie.inbox.ui.spi.InboxNavigation;
import nl.casusregie.shell.ui.Cell;
import nl.casusregie.shell.ui.Texts;

/** What can be done with one line: the likeliest as buttons and links, the rest in a menu beside them. */
class LineActs {

    /** Where a link goes, or which act a button is; with its short words, and those that stand alone. */
    public record Act(String key, String words, String alone) {}

    /**
     * What the end of a line offers.
     *
     * @param moreAlone the words of the button of the menu
     */
    public record Offer(List<Act> places, List<Act> buttons, List<Act> menu, String moreAlone, List<Act> open) {}

    private static final String LINK =
            "${item.offer.%s.map(each => html`<a class=\"cr-button-link\" href=\"${each.key}\" aria-label=\"${each.alone}\">${each.words}</a>`)}";

    private static final String ACTS =
            """
            <div class="cr-row-acts">%s\
            ${item.offer.buttons.map(each => html`<vaadin-button theme="small" aria-label="${each.alone}" \
            @click="${event => event.currentTarget.closest('.cr-work-list').crOnce(event, () => act(each.key))}">\
            ${each.words}</vaadin-button>`)}\
            ${item.offer.menu.length ? html`<vaadin-button theme="small tertiary icon" aria-haspopup="menu" \
            aria-label="${item.offer.moreAlone}" \
            @click="${event => event.currentTarget.closest('.cr-work-list').crMenu(event, item.offer.menu, act)}">\
            <vaadin-icon class="cr-icon" icon="vaadin:ellipsis-dots-v" aria-hidden="true"></vaadin-icon></vaadin-button>` : ''}\
            %s</div>"""
                    .formatted(LINK.formatted("places"), LINK.formatted("open"));

    /**
     * What the buttons of the lines need of their list. An act is done once, however long a key is held or however often is
     * clicked: the next line comes into its place. There is one menu, made when it is opened.
     */
    static final String OF_THE_LIST =
            """
            let last = 0;
            this.crOnce = (event, act) => {
                const early = event.detail > 1 || !event.detail && event.timeStamp - last < 700;
                last = event.timeStamp;
                if (!early) act();
            };
            this.crMenu = (event, acts, act) => {
                const menu = document.createElement('vaadin-context-menu');
                menu.openOn = 'none';
                menu.items = acts.map(each => ({text: each.words, key: each.key}));
                menu.addEventListener('item-selected', chosen => act(chosen.detail.value.key));
                menu.addEventListener('closed', () => menu.remove());
                document.body.append(menu);
                menu.updateComplete.then(() => menu.open(event));
            };""";

    private final CaseLinks links;
    private final HoldingActs holding;
    private final Supplier<InboxList> list;

    LineActs(CaseLinks links, HoldingActs holding, Supplier<InboxList> list) {
        this.links = links;
        this.holding = holding;
        this.list = list;
    }

    Cell<Line> cell() {
        return Cell.<Line>of(ACTS)
                .with("offer", line -> offer(line.row()))
                .on("act", (line, key) -> holding.run(line.row(), key));
    }

    Offer offer(InboxRow row) {
        InboxList shown = list.get();
        boolean ofOthers = shown == InboxList.WAITING || shown == InboxList.WORKED_ON;
        boolean toOpen = shown != InboxList.WAITING || WorkWords.isMine(row) || WorkWords.isAskedByMe(row);
        HoldingActs.Offered acts = toOpen ? holding.offered(row) : new HoldingActs.Offered(List.of(), List.of());
        return new Offer(
                ofOthers
                        ? links.address(row).map(at -> toCase(at, row)).stream().toList()
                        : List.of(),
                named(acts.buttons(), row),
                named(acts.menu(), row),
                WorkWords.alone("inbox.act.more", row),
                toOpen ? List.of(open(row)) : List.of());
    }

    private static List<Act> named(List<HoldingActs.Possible> acts, InboxRow row) {
        return acts.stream()
                .map(act -> act(act.key(), "inbox.act." + act.key(), row))
                .toList();
    }

    private static Act toCase(String address, InboxRow row) {
        String words = Texts.of("inbox.act.case");
        return new Act(address, words, words + ": " + row.caseNumber());
    }

    /** A link, not a button, so that work can be opened in a tab of its own. */
    private static Act open(InboxRow row) {
        return act(InboxNavigation.addressOf(row.id()), WorkWords.open(row), row);
    }

    private static Act act(String key, String words, InboxRow row) {
        return new Act(key, Texts.of(words), WorkWords.alone(words, row));
    }
}
