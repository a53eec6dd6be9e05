package nl.casusregie.evaluation;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import nl.casusregie.keys.SealedLine;

/** What one evaluation says of one goal. */
@Entity
@Table(name = "evaluation_goal")
class GoalProgressRow extends SealedLine<GoalProgress> {}
