package nl.casusregie.access;

import java.util.Optional;

/**
 * How somebody shows once more who they are before a grave act. The demo asks the password; with single sign-on the provider
 * asks, and {@link #recent()} tells when it last did.
 */
public interface StepUp {

    /** Whether the dialog asks for the password itself; otherwise one goes to {@link #address()} and comes back. */
    boolean asksPassword();

    /** Where one logs in again; empty when the dialog asks for the password. */
    String address();

    /** Proof by the password of whoever is signed in; empty when it is wrong or was tried too often. */
    Optional<StepUpProof> prove(String password);

    /** The proof that this session already holds. */
    Optional<StepUpProof> recent();
}
