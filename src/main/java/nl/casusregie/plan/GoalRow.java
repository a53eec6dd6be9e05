package nl.casusregie.plan;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import nl.casusregie.keys.SealedLine;

/** A goal in one version of a plan. */
@Entity
@Table(name = "plan_goal")
class GoalRow extends SealedLine<Goal> {}
