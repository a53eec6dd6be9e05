package nl.casusregie.plan;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import nl.casusregie.keys.SealedLine;

/** An action in one version of a plan. */
@Entity
@Table(name = "plan_action")
class PlanActionRow extends SealedLine<PlanAction> {}
