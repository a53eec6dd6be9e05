package nl.casusregie.audit;

import nl.casusregie.testing.Beneath;

/** As long as it is open the application may not write to the record. */
class ClosedRecord implements AutoCloseable {

    private final Beneath beneath;

    ClosedRecord(Beneath beneath) {
        this.beneath = beneath;
        beneath.sql("revoke insert on casusregie.audit_record from casusregie_application")
                .update();
    }

    @Override
    public void close() {
        beneath.sql("grant insert on casusregie.audit_record to casusregie_application")
                .update();
    }
}
