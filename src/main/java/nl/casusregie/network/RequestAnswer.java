package nl.casusregie.network;

/** What an organisation can answer to a request. */
public enum RequestAnswer {
    ACCEPTED(RequestState.ACCEPTED, StepKind.ACCEPTED),
    WAITING(RequestState.WAITING, StepKind.WAITING),
    REFUSED(RequestState.REFUSED, StepKind.REFUSED),
    PROPOSED(RequestState.PROPOSED, StepKind.PROPOSED);

    private final RequestState leadsTo;
    private final StepKind step;

    RequestAnswer(RequestState leadsTo, StepKind step) {
        this.leadsTo = leadsTo;
        this.step = step;
    }

    RequestState leadsTo() {
        return leadsTo;
    }

    StepKind step() {
        return step;
    }

    public String key() {
        return "network.answer." + name();
    }
}
