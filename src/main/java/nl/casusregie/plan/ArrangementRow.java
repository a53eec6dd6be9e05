package nl.casusregie.plan;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import nl.casusregie.keys.SealedLine;

/** An arrangement in one version of a plan. */
@Entity
@Table(name = "plan_arrangement")
class ArrangementRow extends SealedLine<Arrangement> {}
