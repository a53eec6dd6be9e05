package nl.casusregie.keys;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Says what to do when the keys are not there or do not fit the database. */
class KeysMissingAnalyzer extends AbstractFailureAnalyzer<KeysMissing> {

    @Override
    protected FailureAnalysis analyze(Throwable failure, KeysMissing cause) {
        return new FailureAnalysis(
                cause.getMessage(),
                "For a new installation make the keys once: java -jar casusregie.jar keys create <folder>, and let"
                        + " CASUSREGIE_KEYS_DIRECTORY name that folder. For an existing database put back the keys that it was"
                        + " written with; new ones do not open it. src/docs/keys.md says how to keep, hand over and renew them.",
                cause);
    }
}
