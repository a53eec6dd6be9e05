package nl.casusregie.shell.ui;

import org.springframework.stereotype.Component;

/** Hands the store of drafts to forms, which are not beans. */
@Component
class DraftStores {

    private final DraftStore store;

    DraftStores(DraftStore store) {
        this.store = store;
    }

    DraftStore store() {
        return store;
    }
}
