package nl.casusregie.evaluation;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import nl.casusregie.keys.SealedLine;

/** What one person said at one measurement. */
@Entity
@Table(name = "measurement_experience")
class MeasuredExperienceRow extends SealedLine<Experience> {}
