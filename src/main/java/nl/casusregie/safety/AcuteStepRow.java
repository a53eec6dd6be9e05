package nl.casusregie.safety;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import nl.casusregie.keys.SealedLine;

/** What was done about one report. */
@Entity
@Table(name = "acute_report_step")
class AcuteStepRow extends SealedLine<AcuteStep> {}
