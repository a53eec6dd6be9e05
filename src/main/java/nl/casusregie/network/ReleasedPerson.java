package nl.casusregie.network;

import jakarta.persistence.Embeddable;
import java.util.UUID;

/**
 * A person the question is about, with the little that was released of them.
 *
 * @param born the birth date as far as it is known, such as "2017" or "4-5-2017"; empty when unknown
 */
@Embeddable
public record ReleasedPerson(UUID personId, String name, String born) {}
