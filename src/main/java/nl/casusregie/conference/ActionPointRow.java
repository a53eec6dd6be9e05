package nl.casusregie.conference;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import nl.casusregie.keys.SealedLine;

/** An action point of one conference. */
@Entity
@Table(name = "conference_action_point")
class ActionPointRow extends SealedLine<Conference.StoredActionPoint> {}
