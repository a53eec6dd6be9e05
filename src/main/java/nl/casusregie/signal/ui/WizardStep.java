package nl.casusregie.signal.ui;

/** The steps of the application, in order. */
enum WizardStep {
    HOUSEHOLD,
    SITUATION,
    INFORMING,
    REVIEW;

    boolean isFirst() {
        return ordinal() == 0;
    }

    boolean isLast() {
        return this == REVIEW;
    }

    WizardStep next() {
        return values()[Math.min(ordinal() + 1, values().length - 1)];
    }

    WizardStep back() {
        return values()[Math.max(ordinal() - 1, 0)];
    }

    String titleKey() {
        return "signal.step." + name();
    }
}
