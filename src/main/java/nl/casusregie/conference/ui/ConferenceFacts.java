package nl.casusregie.conference.ui;

import nl.casusregie.conference.ConferenceView;
import nl.casusregie.shell.ui.DateTexts;
import nl.casusregie.shell.ui.KeyValues;
import nl.casusregie.shell.ui.Texts;

/** When and where a conference is, and what is on the table. */
class ConferenceFacts extends KeyValues {

    ConferenceFacts(ConferenceView conference) {
        add(Texts.of("conference.startsAt"), DateTexts.dateTime(conference.startsAt()));
        rest(conference);
    }

    private ConferenceFacts() {}

    /** Without the beginning, where the heading says it already. */
    static ConferenceFacts underItsDate(ConferenceView conference) {
        return new ConferenceFacts().rest(conference);
    }

    private ConferenceFacts rest(ConferenceView conference) {
        add(Texts.of("conference.place"), conference.place());
        add(Texts.of("conference.preparationDeadline"), DateTexts.dateTime(conference.preparationDeadline()));
        add(Texts.of("conference.question"), conference.question());
        return this;
    }
}
