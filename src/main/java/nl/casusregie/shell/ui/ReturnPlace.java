package nl.casusregie.shell.ui;

/**
 * Brings somebody who goes back in the browser to exactly the place they left: the same scroll of page and table, and the
 * keyboard on the link they followed; cards that were shown by "more" are asked for again. Remembered in the open page only, as numbers and addresses; a reload forgets it.
 */
final class ReturnPlace {

    /** Once for each page load. What one does on the way ends the search, so that nothing jumps under somebody's hands. */
    static final String REMEMBER =
            """
            if (window.crReturn) return;
            const places = new Map();
            window.crReturn = places;
            const here = () => location.pathname + location.search;
            const scroller = () => document.getElementById('inhoud')?.assignedSlot?.parentElement;
            const grid = () => document.querySelector('#inhoud vaadin-grid');
            const whole = table => table && table.allRowsVisible;
            const keep = event => {
                const link = event.composedPath().find(each => each.localName === 'a' && each.getAttribute('href'));
                if (!event.composedPath().includes(document.getElementById('inhoud'))) return;
                const table = grid();
                places.set(here(), {
                    link: event.type === 'click' && link ? link.getAttribute('href') : null,
                    top: scroller()?.scrollTop ?? 0,
                    row: table && !whole(table) ? table._firstVisibleIndex : null});
            };
            document.addEventListener('click', keep, true);
            document.addEventListener('keydown', keep, true);
            window.addEventListener('popstate', () => {
                const place = places.get(here());
                if (!place) return;
                const address = here();
                const until = performance.now() + 4000;
                const nearEnough = performance.now() + 1500;
                let stopped = false;
                let asked = 0;
                const stop = () => stopped = true;
                const signs = ['wheel', 'pointerdown', 'keydown', 'touchstart'];
                signs.forEach(sign => window.addEventListener(sign, stop, {once: true, capture: true}));
                const seek = () => {
                    if (stopped || here() !== address) return;
                    const link = place.link
                        && [...document.querySelectorAll(`#inhoud a[href="${CSS.escape(place.link)}"]`)]
                            .find(each => each.checkVisibility({visibilityProperty: true}));
                    const table = grid();
                    if (place.row && table && table.size > place.row && table._firstVisibleIndex !== place.row) {
                        table.scrollToIndex(place.row);
                    }
                    const more = document.querySelector('#inhoud .cr-paged__more:not([hidden])');
                    if (place.link && !link && more && performance.now() > asked + 400) {
                        asked = performance.now();
                        more.click();
                    }
                    const view = scroller();
                    if (view) view.scrollTop = place.top;
                    const there = (!place.row || table && table._firstVisibleIndex === place.row)
                        && (!view || Math.abs(view.scrollTop - place.top) < 2);
                    if ((there || performance.now() > nearEnough) && (link || !place.link)) {
                        if (link) link.focus({preventScroll: true});
                        signs.forEach(sign => window.removeEventListener(sign, stop, true));
                    } else if (performance.now() < until) {
                        setTimeout(seek, 50);
                    }
                };
                setTimeout(seek, 50);
            });
            """;

    private ReturnPlace() {}
}
