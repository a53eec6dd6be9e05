package nl.casusregie.access;

import org.springframework.security.core.userdetails.UserDetails;

/** The principal of a signed-in person. */
public interface SignedInUser extends UserDetails {

    Actor actor();
}
