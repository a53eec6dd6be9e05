package nl.casusregie.access;

/**
 * Somebody as the identity provider vouches for them.
 *
 * @param subject what the provider calls them towards this product only; never their BSN
 * @param email empty when the provider has not verified it
 */
public record ExternalIdentity(String issuer, String subject, String email) {

    /** Says nothing of the person: identities end up in logs. */
    @Override
    public String toString() {
        return "an identity of " + issuer;
    }
}
