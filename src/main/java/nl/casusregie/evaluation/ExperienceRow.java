package nl.casusregie.evaluation;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import nl.casusregie.keys.SealedLine;

/** What one person said at one evaluation. */
@Entity
@Table(name = "evaluation_experience")
class ExperienceRow extends SealedLine<Experience> {}
