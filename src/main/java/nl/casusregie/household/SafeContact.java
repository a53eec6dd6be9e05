package nl.casusregie.household;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.UUID;
import nl.casusregie.access.Label;
import nl.casusregie.access.Protection;
import nl.casusregie.shared.CaseId;
import nl.casusregie.shared.PersonId;

/** What was agreed with one person about reaching them. */
@Entity
@Table(name = "safe_contact")
class SafeContact {

    @Id
    private UUID personId;

    @Version
    private int version;

    private UUID caseId;

    @Embedded
    private SafeContactForm form;

    @Embedded
    private Protection protection;

    @SuppressWarnings("NullAway.Init")
    protected SafeContact() {}

    SafeContact(CaseId caseId, PersonId person, SafeContactForm form) {
        this.personId = person.value();
        this.caseId = caseId.value();
        this.form = form;
        this.protection = Protection.begin(Label.SAFETY);
    }

    void change(SafeContactForm agreed) {
        form = agreed;
    }

    PersonId person() {
        return new PersonId(personId);
    }

    SafeContactForm form() {
        return form;
    }

    SafeContactRecord asRecord() {
        return new SafeContactRecord(person(), form, protection);
    }

    Protection protection() {
        return protection;
    }
}
