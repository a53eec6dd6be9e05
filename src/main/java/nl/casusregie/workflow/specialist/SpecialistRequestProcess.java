package nl.casusregie.workflow.specialist;

/** Names that the diagram of a specialist request and this package share; a test compares them with the diagram. */
final class SpecialistRequestProcess {

    static final String ID = "specialist-request";

    static final String REQUEST_ID = "requestId";
    static final String URGENCY = "urgency";
    static final String REQUEST_ANSWER = "requestAnswer";
    static final String REQUEST_FOLLOW_UP = "requestFollowUp";
    static final String RESULT_SUFFICIENT = "resultSufficient";

    static final String MESSAGE_SPECIALIST_REQUESTED = "specialist-requested";
    static final String MESSAGE_REQUEST_REVOKED = "request-revoked";

    private SpecialistRequestProcess() {}
}
