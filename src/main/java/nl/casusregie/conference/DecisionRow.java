package nl.casusregie.conference;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import nl.casusregie.keys.SealedLine;

/** A decision of one conference. */
@Entity
@Table(name = "conference_decision")
class DecisionRow extends SealedLine<Conference.StoredDecision> {}
