package nl.casusregie.network;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import nl.casusregie.keys.SealedLine;

/** A step in the life of one request. */
@Entity
@Table(name = "specialist_request_step")
class RequestStepRow extends SealedLine<RequestStep> {}
